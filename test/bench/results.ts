// RESULTS.md: one part a benchmark, each written by its own, and the machine that they ran on.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

const RESULTS = join(import.meta.dirname, "RESULTS.md");

/** What the figures were taken on. */
export const machine = (): string =>
  `${cpus()[0]?.model.trim()}, ${cpus().length} processors, Node ${process.versions.node}`;

export const number = (value: number): string => value.toLocaleString("en-US");

/** Puts a part in the place of the one with the same heading (`# ...`), or behind the others. */
export function writePart(part: string): void {
  const parts = existsSync(RESULTS) ? readFileSync(RESULTS, "utf8").split(/^(?=# )/m) : [];
  const headingOf = (text: string): string => text.slice(0, text.indexOf("\n"));
  const at = parts.findIndex((one) => headingOf(one) === headingOf(part));
  const whole = `${part.trim()}\n`;
  if (at < 0) parts.push(whole);
  else parts[at] = whole;
  writeFileSync(RESULTS, parts.map((one) => `${one.trim()}\n`).join("\n"));
  console.log(part);
}
