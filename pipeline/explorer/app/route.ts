// The address of a view: `#/events/...?type=Meeting` is a path and its parameters. A link keeps a view whole.

export interface Route {
  /** Without the leading slash; empty for the overview. */
  readonly path: string;
  readonly parameters: URLSearchParams;
}

/** The route of a hash; undefined for hashes that are places on the front page. */
export function routeOf(hash: string): Route | undefined {
  if (hash !== "" && hash !== "#" && !hash.startsWith("#/")) return undefined;
  const [path = "", query = ""] = hash.slice(2).split(/\?(.*)/s);
  return { path: decode(path), parameters: new URLSearchParams(query) };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The hash of a path, with parameters; those that are empty are left out. */
export function hashOf(
  path: string,
  parameters: Iterable<readonly [string, string | undefined]> = [],
): string {
  const told = new URLSearchParams();
  for (const [name, value] of parameters) if (value) told.append(name, value);
  const query = told.toString();
  return `#/${encodeURI(path)}${query && `?${query}`}`;
}

/** Where the words of a cell stand in their text. */
export const wordsHash = (document: string, start: number, end: number): string =>
  hashOf(`text/${document}`, [["at", `${start}-${end}`]]);
