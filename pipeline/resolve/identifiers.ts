// Ids: readable paths that are a function of a record's own properties, so that they stay when documents are added.

import { groupBy } from "../core/group.ts";
import { compareText, fold, slug } from "../core/keys.ts";

const LIMIT = 100;

/** Eight hexadecimal digits that differ for different texts (FNV-1a). */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** A name as a part of an id. What is too long is cut at a word and closed with a checksum of the whole. */
export function idPart(name: string): string {
  const short = slug(name.replace(/^the\s+/i, ""), LIMIT);
  const whole = slug(name.replace(/^the\s+/i, ""), Number.MAX_SAFE_INTEGER);
  return short === whole ? whole : `${short}-${checksum(fold(name))}`;
}

/** What stands behind the table's prefix of an id: `wan-gang` of `person/wan-gang`. */
export const tail = (id: string): string => id.slice(id.indexOf("/") + 1);

/** A date as a part of an id: `2016-06-05`, `199x`. */
export const datePart = (edtf: string | undefined): string =>
  edtf
    ? edtf
        .toLowerCase()
        .replace(/[^0-9a-z]+/g, "-")
        .replace(/^-|-$/g, "") || "undated"
    : "undated";

/** A document's path without ending, as a part of an id; the folder `newsletters/` says nothing. */
export const documentPart = (path: string): string =>
  idPart(path.replace(/^newsletters\//, "").replace(/\.[^./]*$/, ""));

/**
 * The documents' short names. Paths that give one name are all told apart by their endings, and then by a checksum of
 * the path: no order decides which of them keeps it.
 */
export function documentSlugs(paths: readonly string[]): Map<string, string> {
  const unique = [...new Set(paths)].sort(compareText);
  return distinguish(unique, documentPart, [(path) => /\.([^./]*)$/.exec(path)?.[1] ?? "", checksum]);
}

/**
 * An id for each item: `base`, and where several items share it, with their own properties added, one after the
 * other, until each has its own. All that share an id are given the addition, so that none depends on the order.
 */
export function distinguish<T>(
  items: readonly T[],
  base: (item: T) => string,
  additions: readonly ((item: T) => string)[],
): Map<T, string> {
  const ids = new Map<T, string>();
  const taken = new Set<string>();
  const settle = (group: readonly T[], idOf: (item: T) => string, depth: number): void => {
    for (const [id, sharing] of groupBy(group, idOf)) {
      const addition = additions[depth];
      if (sharing.length > 1 && addition) settle(sharing, (item) => joined(id, addition(item)), depth + 1);
      else for (const item of sharing) ids.set(item, free(id));
    }
  };
  const free = (wished: string): string => {
    let id = wished;
    for (let count = 2; taken.has(id); count++) id = `${wished}-${count}`;
    taken.add(id);
    return id;
  };
  settle(items, base, 0);
  return ids;
}

const joined = (id: string, addition: string): string => {
  const part = addition === "" ? "" : slug(addition, LIMIT);
  return part === "" ? id : `${id}-${part}`;
};
