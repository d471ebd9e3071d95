// The newsletters below a folder, whatever else lies there: links, pipes, names that are no text. Nothing is passed over in silence.
import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { by } from "../core/keys.ts";
import type { Problem, Report } from "../core/problem.ts";
import { documentName } from "../core/source-path.ts";
import type { InputFile } from "../engine/outcome.ts";
import { isReadable } from "../read/read.ts";

const SIDECAR = ".meta.json";

/** A newsletter with the sidecar beside it, if there is one. */
export function inputFile(path: string, document: string): InputFile {
  const sidecar = [`${path}${SIDECAR}`, `${path.replace(/\.[^./\\]*$/, "")}${SIDECAR}`].find(existsSync);
  return { path, document, ...(sidecar ? { sidecar } : {}) };
}

/** All newsletters below a folder. Links to files are followed, links to folders are not: they may go in circles. */
export function filesBelow(folder: string, report: Report): InputFile[] {
  const found: InputFile[] = [];
  const walk = (inner: string): void => {
    for (const entry of entriesOf(join(folder, inner), inner, report)) {
      const name = inner === "" ? entry.name : `${inner}/${entry.name}`;
      if (entry.name.startsWith(".") || entry.name.endsWith(SIDECAR)) continue;
      if (entry.isDirectory()) walk(name);
      else {
        const problem = problemWith(entry, join(folder, name));
        if (problem) report({ ...problem, document: documentName(name) });
        else found.push(inputFile(join(folder, name), documentName(name)));
      }
    }
  };
  walk("");
  return found;
}

/** The entries of a folder by name, so that what is told comes in one order on every machine. */
function entriesOf(path: string, name: string, report: Report): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true }).sort(by((entry) => entry.name));
  } catch {
    const message = "the folder cannot be read";
    report({ severity: "error", rule: "folder-unreadable", message, document: documentName(name || ".") });
    return [];
  }
}

/** Why something that is no folder is no newsletter either. */
function problemWith(entry: Dirent, path: string): Problem | undefined {
  const target = entry.isSymbolicLink() ? targetOf(path) : entry;
  if (target?.isDirectory())
    return {
      severity: "warning",
      rule: "link-not-followed",
      message: "not read: it is a link to a folder",
      hint: "give the folder itself to annals",
    };
  if (!isReadable(entry.name))
    return {
      severity: "warning",
      rule: "format-unknown",
      message: "not read: its ending names no format that annals reads",
    };
  if (entry.name.includes("\ufffd") && !existsSync(path))
    return {
      severity: "error",
      rule: "name-undecodable",
      message: "its name is no text in UTF-8",
      hint: "give it another name",
    };
  if (target && !target.isFile())
    return {
      severity: "error",
      rule: "file-special",
      message: "it is a pipe, a socket or a device, and no file",
    };
  return undefined;
}

/** What a link leads to; undefined where it leads nowhere, which whoever reads it tells. */
function targetOf(path: string): Pick<Dirent, "isDirectory" | "isFile"> | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
