// annals explain ID: a record, and for each of its cells the words that it was read from, in their line of the source.
import { type CodePointText, codePointText } from "../core/code-points.ts";
import { lineAndColumn } from "../core/problem.ts";
import { pagesPath, sourcePath } from "../core/source-path.ts";
import type { PageText } from "../flow.ts";
import { tableNames } from "../model/records.ts";
import { type Console, harmless, Refusal } from "./console.ts";
import { openRelease, type ReleaseFiles } from "./release-folder.ts";
import { readTable, type TableRow } from "./release-tables.ts";

interface Witness {
  readonly document: string;
  readonly line: number;
  readonly column: number;
  /** The page, as numbered there, for documents that have pages. */
  readonly page?: string;
  /** The line of the source: before the words, the words, after them. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly rule: string;
}

interface Explanation {
  readonly table: string;
  readonly record: TableRow;
  readonly evidence: Readonly<Record<string, readonly Witness[]>>;
}

/** Most witnesses shown for a cell; the rest is counted. */
const SHOWN = 3;
/** Characters of the line shown on each side of the words. */
const MARGIN = 60;

/**
 * Shows a record of the release in `folder`; an id that is no longer used leads to what it went into.
 * Throws a Refusal where there is none of that id.
 */
export function explain(asked: string, folder: string, terminal: Console): 0 {
  const files = openRelease(folder);
  const id = followed(asked, files, terminal);
  const explanation = explanationOf(id, files);
  if (!explanation) throw new Refusal(`${id}: no such record in ${folder}`, 1, nearest(id, files));
  terminal.result(terminal.json ? JSON.stringify(explanation, null, 2) : drawn(explanation, terminal));
  return 0;
}

/** The id that an id of an earlier release leads to. Throws a Refusal where its record was removed. */
function followed(id: string, files: ReleaseFiles, terminal: Console): string {
  const redirect = readTable(files, "redirects").find((row) => row.id === id);
  if (!redirect) return id;
  const { target = "", lastVersion = "" } = redirect;
  if (target === "") throw new Refusal(`${id}: removed, last in version ${lastVersion}`, 1);
  terminal.note(`${id} went into ${target}, last in version ${lastVersion}`);
  return target;
}

function explanationOf(id: string, files: ReleaseFiles): Explanation | undefined {
  for (const table of tableNames) {
    const record = readTable(files, table).find((row) => row.id === id);
    if (!record) continue;
    const texts = new Map<string, CodePointText & { text: string }>();
    const evidence: Record<string, Witness[]> = {};
    for (const row of readTable(files, "evidence")) {
      if (row.record !== id || !row.field) continue;
      evidence[row.field] = [...(evidence[row.field] ?? []), witness(row, files, texts)];
    }
    return { table, record, evidence };
  }
  return undefined;
}

function witness(
  row: TableRow,
  files: ReleaseFiles,
  texts: Map<string, CodePointText & { text: string }>,
): Witness {
  const document = row.document ?? "";
  const known = texts.get(document) ?? sourceText(files, document);
  texts.set(document, known);
  const { text } = known;
  const { start, end } = known.toUtf16({ start: Number(row.start), end: Number(row.end) });
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const lineEnd = next < 0 ? text.length : next;
  return {
    document,
    ...lineAndColumn(text, start),
    ...pageAt(files, document, Number(row.start)),
    before: text.slice(lineStart, start),
    words: text.slice(start, end),
    after: text.slice(end, lineEnd),
    rule: row.rule ?? "",
  };
}

/** The text of a document as published. */
function sourceText(files: ReleaseFiles, document: string): CodePointText & { text: string } {
  const text = Buffer.from(files.read(sourcePath(document))).toString("utf8");
  return { ...codePointText(text), text };
}

function pageAt(files: ReleaseFiles, document: string, start: number): { page?: string } {
  if (!files.list().includes(pagesPath(document))) return {};
  const pages = JSON.parse(Buffer.from(files.read(pagesPath(document))).toString("utf8")) as PageText[];
  const page = pages.findLast((each) => each.start <= start)?.page;
  return page === undefined ? {} : { page };
}

function drawn({ table, record, evidence }: Explanation, terminal: Console): string {
  const { paint } = terminal;
  const lines = [`${paint.bold(record.id ?? "")}  ${paint.dim(table)}`];
  for (const [field, value] of Object.entries(record)) {
    if (field === "id" || value === "") continue;
    lines.push(`${paint.cyan(field.padEnd(18))}${harmless(value)}`);
    const witnesses = evidence[field] ?? [];
    for (const seen of witnesses.slice(0, SHOWN)) lines.push(...witnessLines(seen, terminal));
    if (witnesses.length > SHOWN) lines.push(paint.dim(`    and ${witnesses.length - SHOWN} more`));
  }
  return lines.join("\n");
}

function witnessLines(seen: Witness, { paint }: Console): string[] {
  const flat = (text: string): string => harmless(text.replace(/\s+/g, " "));
  const before = seen.before.length > MARGIN ? `…${seen.before.slice(-MARGIN)}` : seen.before;
  const after = seen.after.length > MARGIN ? `${seen.after.slice(0, MARGIN)}…` : seen.after;
  const page = seen.page === undefined ? "" : `, page ${seen.page}`;
  const place = `${seen.document}:${seen.line}:${seen.column}${page}`;
  return [
    `    ${paint.dim(`${harmless(place)} [${seen.rule}]`)}`,
    `      ${flat(before)}${paint.inverse(paint.isColorSupported ? flat(seen.words) : `»${flat(seen.words)}«`)}${flat(after)}`,
  ];
}

/** A hint with ids that hold the words asked for. */
function nearest(id: string, files: ReleaseFiles): string {
  const wanted = (id.split("/").pop() ?? id).toLowerCase();
  const ids = tableNames
    .filter((table) => table !== "mentions")
    .flatMap((table) => readTable(files, table).map((row) => row.id ?? ""))
    .filter((candidate) => candidate.includes(wanted))
    .slice(0, 3);
  return ids.length > 0 ? `perhaps ${ids.join(", ")}` : "ids stand in the first column of each table";
}
