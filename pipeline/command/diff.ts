// annals diff OLD NEW: what was added, changed and removed between two releases.
import { type Change, diffTables, rdfPatch, tablesOfRelease } from "../check/diff.ts";
import { type Console, harmless, Refusal } from "./console.ts";
import { openRelease } from "./release-folder.ts";

export const DIFF_FORMATS = ["table", "jsonl", "rdf-patch"] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

/** A release to be compared with another. Throws a Refusal for a folder that is none, or a broken one. */
export const openForDiff = (folder: string) =>
  tablesOfRelease(openRelease(folder), (file, _, message) => {
    throw new Refusal(
      `${folder}/${file}: ${message}`,
      1,
      `annals check ${folder} tells all that is wrong with it`,
    );
  });

const shown = (value: unknown): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value ?? "") ?? "");
  const flat = harmless(text.replace(/\s+/g, " "));
  return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
};

/** A record in a line, and each field that changed in a line below it. */
function lines({ op, table, id, before = {}, after = {} }: Change, { paint }: Console): string[] {
  const mark = { add: paint.green("+"), change: paint.yellow("~"), remove: paint.red("-") }[op];
  const fields = op === "change" ? Object.keys(after) : [];
  return [
    `${mark} ${id}  ${paint.dim(table)}`,
    ...fields.map((field) => `    ${field}: ${shown(before[field])} → ${shown(after[field])}`),
  ];
}

function table(changes: readonly Change[], terminal: Console): string {
  const count = (op: Change["op"]): number => changes.filter((change) => change.op === op).length;
  const summary = `${count("add")} added, ${count("change")} changed, ${count("remove")} removed`;
  return [...changes.flatMap((change) => lines(change, terminal)), summary].join("\n");
}

/** Tells what changed. Throws a Refusal for a folder that is no release, or a broken one. */
export function diff(older: string, newer: string, format: DiffFormat, terminal: Console): 0 {
  const before = openForDiff(older);
  const after = openForDiff(newer);
  const changes = diffTables(before.tables, after.tables);
  if (format === "rdf-patch") terminal.result(rdfPatch(before.tables, after.tables, after.baseIri).trimEnd());
  else if (format === "jsonl" || terminal.json)
    terminal.result(changes.map((change) => JSON.stringify(change)).join("\n"));
  else terminal.result(table(changes, terminal));
  return 0;
}
