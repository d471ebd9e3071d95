// Reads files as the program does, for tests that want their documents at once.
import type { Problem } from "../../pipeline/core/problem.ts";
import type { Source } from "../../pipeline/flow.ts";
import { DEFAULT_LIMITS, type Limits } from "../../pipeline/read/limits.ts";
import { type ReadableFile, read } from "../../pipeline/read/read.ts";

export interface Reading {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** All documents of a file, with what is told of them. */
export async function readAll(file: ReadableFile, limits: Partial<Limits> = {}): Promise<Reading> {
  const problems: Problem[] = [];
  const sources: Source[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  for await (const source of read({ ...file, limits: { ...DEFAULT_LIMITS, ...limits } }, report))
    sources.push(source);
  return { sources, problems };
}

/** The one document of a file. Throws where there is none. */
export async function readOne(document: string, bytes: Uint8Array): Promise<Source> {
  const { sources, problems } = await readAll({ document, bytes });
  const [source] = sources;
  if (!source) throw new Error(problems.map(({ message }) => message).join("; "));
  return source;
}
