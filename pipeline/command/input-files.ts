// Finds what is to be read: newsletters with what is given beside them, authority files and corrections.
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { compareText } from "../core/keys.ts";
import type { Report } from "../core/problem.ts";
import { documentName } from "../core/source-path.ts";
import type { InputFile } from "../engine/outcome.ts";
import type { Authority, AuthorityRecord, Correction } from "../flow.ts";
import { readableEndings } from "../read/read.ts";
import { Refusal } from "./console.ts";
import { filesBelow, inputFile } from "./input-folder.ts";

export interface Inputs {
  readonly files: readonly InputFile[];
  readonly authority?: string;
  readonly corrections?: string;
  /** What other programs say of the release. */
  readonly conformance?: string;
  readonly redirects?: string;
}

/**
 * The newsletters in files and folders, sorted by document. A folder with a `newsletters` folder in it is a whole
 * house: its `authority` folder, `corrections.csv`, `redirects.csv` and `conformance.md` are used too.
 * Throws a Refusal (status 2) for what does not exist, and where there is nothing to read.
 */
export function findInputs(paths: readonly string[], report: Report): Inputs {
  const files: InputFile[] = [];
  let house: string | undefined;
  for (const path of paths) {
    if (!existsSync(path)) throw new Refusal(`${path}: no such file or folder`, 2);
    if (!statSync(path).isDirectory()) {
      files.push(inputFile(path, documentName(basename(path))));
      continue;
    }
    const inner = join(path, "newsletters");
    if (existsSync(inner)) house = path;
    files.push(...filesBelow(existsSync(inner) ? inner : path, report));
  }
  if (files.length === 0) {
    throw new Refusal(
      `${paths.join(", ")}: no newsletter found`,
      2,
      `annals reads files that end in ${readableEndings().join(", ")}`,
    );
  }
  files.sort((a, b) => compareText(a.document, b.document) || compareText(a.path, b.path));
  refuseDoubles(files);
  return {
    files,
    ...knownFile("authority", house && join(house, "authority")),
    ...knownFile("corrections", house && join(house, "corrections.csv")),
    ...knownFile("conformance", house && join(house, "conformance.md")),
    ...knownFile("redirects", house && join(house, "redirects.csv")),
  };
}

const knownFile = (key: string, path: string | undefined): Record<string, string> =>
  path && existsSync(path) ? { [key]: path } : {};

function refuseDoubles(files: readonly InputFile[]): void {
  files.forEach((file, index) => {
    const before = files[index - 1];
    if (before?.document === file.document) {
      const hint = "give the folder that holds both, so that their paths differ";
      throw new Refusal(`${before.path} and ${file.path} are both called ${file.document}`, 2, hint);
    }
  });
}

/** The authority files and corrections; what is not there is empty. Throws a Refusal for a table that cannot be read. */
export function loadAuthority(folder: string | undefined, corrections: string | undefined): Authority {
  const table = (name: string): AuthorityRecord[] => {
    const path = folder && join(folder, `${name}.csv`);
    return path && existsSync(path) ? readRows(path).map(authorityRecord) : [];
  };
  return {
    people: table("people"),
    organizations: table("organizations"),
    places: table("places"),
    corrections: corrections ? readRows(corrections).map((row) => correction(row, corrections)) : [],
  };
}

type Row = Readonly<Record<string, string>>;

/** The rows of a table that a curator keeps. Throws a Refusal for one that cannot be read. */
export function readRows(path: string): Row[] {
  try {
    return parseCsv(readFileSync(path), {
      columns: true,
      bom: true,
      skip_empty_lines: true,
      comment: "#",
    }) as Row[];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      `${path}: ${reason}`,
      2,
      "the file must be CSV in UTF-8 with the header that the README shows",
    );
  }
}

const OPTIONAL = ["acronym", "country", "wikidata", "ror", "geonames"] as const;

function authorityRecord(row: Row): AuthorityRecord {
  const known = OPTIONAL.filter((key) => row[key]).map((key) => [key, row[key]]);
  return {
    id: row.id ?? "",
    name: row.name ?? "",
    alternateNames: row.alternateNames ? row.alternateNames.split("|") : [],
    ...Object.fromEntries(known),
  };
}

function correction(row: Row, path: string): Correction {
  const { action, record = "", value = "" } = row;
  if (action !== "merge" && action !== "rename" && action !== "drop") {
    throw new Refusal(`${path}: action "${action ?? ""}" of ${record}: expected merge, rename or drop`, 2);
  }
  return { action, record, value };
}
