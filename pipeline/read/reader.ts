// What every input format gives: the text that all offsets count in. One file a format implements it.
import type { Report } from "../core/problem.ts";

export interface Reader {
  /** IANA media type of what it reads. */
  readonly mediaType: string;
  /** File endings, lower case, with the dot. */
  readonly endings: readonly string[];
  /** The text in a file's bytes, or undefined with a problem reported. */
  readonly decode: (bytes: Uint8Array, report: Report) => string | undefined;
}
