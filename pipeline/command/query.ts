// annals query DIR QUERY: SPARQL on the graph of a release, SQL on its tables.
import { openDatabase } from "../core/sqlite.ts";
import { sparqlPrologue } from "../model/vocabulary.ts";
import { type Console, harmless, Refusal } from "./console.ts";
import { openRelease, type ReleaseFiles } from "./release-folder.ts";

type Answer = readonly Readonly<Record<string, string | number | null>>[];

/** SPARQL has its pattern in braces, which SQL has not. */
const isSparql = (query: string): boolean => query.includes("{");

function fileOf(files: ReleaseFiles, path: string): Uint8Array {
  if (!files.list().includes(path)) throw new Refusal(`${path}: the release has no such file`, 1);
  return files.read(path);
}

interface Term {
  readonly termType: string;
  readonly value: string;
}

async function askGraph(files: ReleaseFiles, query: string): Promise<Answer> {
  const { Store } = await import("oxigraph");
  const store = new Store();
  store.load(Buffer.from(fileOf(files, "graph.nq")).toString("utf8"), { format: "application/n-quads" });
  const answer = store.query(sparqlPrologue + query);
  if (typeof answer === "boolean") return [{ answer: String(answer) }];
  if (!Array.isArray(answer)) return [{ answer: String(answer) }];
  return answer.map((each: unknown) =>
    each instanceof Map
      ? Object.fromEntries(Array.from(each as Map<string, Term>, ([name, term]) => [name, term.value]))
      : { triple: String(each) },
  );
}

async function askTables(files: ReleaseFiles, query: string): Promise<Answer> {
  const database = await openDatabase(fileOf(files, "annals.sqlite"));
  try {
    return database.rows(query);
  } finally {
    database.close();
  }
}

/** Columns side by side, each as wide as its widest cell. */
function drawn(answer: Answer, { paint }: Console): string {
  const names = [...new Set(answer.flatMap((row) => Object.keys(row)))];
  const cells = answer.map((row) =>
    names.map((name) => harmless(String(row[name] ?? "").replace(/\s+/g, " "))),
  );
  const widths = names.map((name, at) =>
    Math.min(60, Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd();
  return [paint.bold(line(names)), ...cells.map(line)].join("\n");
}

/** Answers a query on the release in `folder`. Throws a Refusal for a query that cannot be read. */
export async function query(folder: string, text: string, terminal: Console): Promise<0> {
  const files = openRelease(folder);
  let answer: Answer;
  try {
    answer = isSparql(text) ? await askGraph(files, text) : await askTables(files, text);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const hint = "SPARQL has a pattern in braces; without braces a query is taken for SQL";
    throw new Refusal(`the query cannot be answered: ${reason}`, 2, hint);
  }
  terminal.result(terminal.json ? JSON.stringify(answer, null, 2) : drawn(answer, terminal));
  return 0;
}
