// The list of ids that earlier releases used: rows are added to it and never taken away.
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import type { Retired } from "../flow.ts";
import { recordTypes } from "../model/records.ts";
import { Refusal } from "./console.ts";
import { readRows } from "./input-files.ts";

const HEADER = ["id", "target", "lastVersion"] as const;

/** The rows of the list in their order; none without a file. Throws a Refusal for what is no redirect. */
export function readRedirects(path: string | undefined): Retired[] {
  if (path === undefined || !existsSync(path)) return [];
  return readRows(path).map(({ id = "", target = "", lastVersion = "" }) => {
    const row: Retired = { id, ...(target ? { target } : {}), lastVersion };
    const [issue] = recordTypes.redirects.schema.safeParse(row).error?.issues ?? [];
    if (issue)
      throw new Refusal(
        `${path}: ${issue.path.join()} of "${id}": ${issue.message}`,
        2,
        `the file must be CSV in UTF-8 with the header ${HEADER.join()}`,
      );
    return row;
  });
}

/** Adds rows to the list, which is made where it is not there. Throws a Refusal where the disk does not take it. */
export function addRedirects(path: string, rows: readonly Retired[]): void {
  if (rows.length === 0) return;
  const cells = rows.map(({ id, target = "", lastVersion }) => [id, target, lastVersion]);
  try {
    const before = existsSync(path) ? readFileSync(path, "utf8") : "";
    const head = before === "" ? [[...HEADER]] : [];
    const open = before === "" || before.endsWith("\n") ? "" : "\n";
    appendFileSync(path, open + stringify([...head, ...cells]));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`${path}: the redirects could not be kept (${reason})`, 1);
  }
}
