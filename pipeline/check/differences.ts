// Where two documents differ: a JSON value by the path of each leaf, any other text by its line.

/** What names an object in a list, so that one that is lost does not shift all behind it. */
const NAMES = ["@id", "id", "path", "name", "url"] as const;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};

/** Characters shown before the first one that differs. */
const BEFORE = 20;

/** Two values side by side; of long texts what stands where they part. */
function opposed(expected: unknown, found: unknown): string {
  if (typeof expected !== "string" || typeof found !== "string")
    return `expected ${shown(expected)}, found ${shown(found)}`;
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at++;
  const from = Math.max(0, at - BEFORE);
  const place = from > 0 ? `from character ${from} on ` : "";
  return `${place}expected ${shown(expected.slice(from))}, found ${shown(found.slice(from))}`;
}

/** The members of a list by name, where each has one of its own; else by number. */
function membersOf(list: readonly unknown[]): Map<string, unknown> {
  for (const name of NAMES) {
    const named = new Map(list.map((each) => [isObject(each) ? each[name] : undefined, each] as const));
    if (named.size === list.length && [...named.keys()].every((key) => typeof key === "string"))
      return named as Map<string, unknown>;
  }
  return new Map(list.map((each, at) => [String(at + 1), each]));
}

const partsOf = (value: unknown): Map<string, unknown> | undefined => {
  if (Array.isArray(value)) return membersOf(value);
  return isObject(value) ? new Map(Object.entries(value)) : undefined;
};

/** The leaves in which a value is not as expected, each as `path: expected A, found B`. */
export function* leaves(expected: unknown, found: unknown, path = ""): Generator<string> {
  const parts = partsOf(expected);
  const others = partsOf(found);
  if (!parts || !others || Array.isArray(expected) !== Array.isArray(found)) {
    if (expected !== found) yield `${path || "it"}: ${opposed(expected, found)}`;
    return;
  }
  for (const key of new Set([...parts.keys(), ...others.keys()]))
    yield* leaves(parts.get(key), others.get(key), path ? `${path} › ${key}` : key);
}

function lineDifference(expected: string, found: string): string {
  const lines = expected.split("\n");
  const others = found.split("\n");
  const at = lines.findIndex((line, index) => line !== others[index]);
  const line = at < 0 ? lines.length : at;
  return `line ${line + 1}: ${opposed(lines[line], others[line])}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** In what a text is not the expected one; nothing where it is. */
export function differences(expected: string, found: string): string[] {
  if (expected === found) return [];
  const wanted = parsed(expected);
  const told = parsed(found);
  const inside = wanted === undefined || told === undefined ? [] : [...leaves(wanted, told)];
  return inside.length > 0 ? inside : [lineDifference(expected, found)];
}
