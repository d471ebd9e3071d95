// annals redirects OLD NEW: keeps the ids that a newer release has no more, so that its next build leads on from them.
import { goneBetween } from "../check/retired.ts";
import type { Retired } from "../flow.ts";
import type { Console } from "./console.ts";
import { openForDiff } from "./diff.ts";
import { addRedirects, readRedirects } from "./redirects-file.ts";

/** Adds to `file` what the list does not tell yet. Throws a Refusal for a folder that is no release, or a broken one. */
export function keepRedirects(older: string, newer: string, file: string, terminal: Console): 0 {
  const before = openForDiff(older);
  const after = openForDiff(newer);
  const known = new Map(readRedirects(file).map((row) => [row.id, JSON.stringify(row)]));
  const rows = goneBetween(before.tables, after.tables)
    .map((gone): Retired => ({ ...gone, lastVersion: before.version }))
    .filter((row) => known.get(row.id) !== JSON.stringify(row));
  addRedirects(file, rows);
  const led = rows.filter(({ target }) => target !== undefined).length;
  const summary = `${rows.length} ids added to ${file}: ${led} lead to another record, ${rows.length - led} were removed`;
  terminal.result(
    terminal.json
      ? JSON.stringify({ file, added: rows }, null, 2)
      : [...rows.map(({ id, target = "removed" }) => `${id} → ${target}`), summary].join("\n"),
  );
  return 0;
}
