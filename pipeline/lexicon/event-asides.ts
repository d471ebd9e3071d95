// Reads the phrases at the side of a clause that tell who else took part ("in the presence of X", "with X in the chair").
import { EVENT_TYPES, type EventType, ROLES, type Role } from "../model/codes.ts";
import { loadTable, type Row } from "./table.ts";

export interface Aside {
  /** Words before the name, and behind it. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly role: Role;
  readonly types: ReadonlySet<EventType>;
}

const GATHERING: readonly EventType[] = ["Meeting", "Conference", "Exhibition", "Exchange"];
const TYPES: ReadonlyMap<string, readonly EventType[]> = new Map([
  ...EVENT_TYPES.map((type): [string, readonly EventType[]] => [type, [type]]),
  ["gathering", GATHERING],
  ["any", EVENT_TYPES],
]);

const wordsOf = (cell: string | undefined): string[] => (cell ? cell.split(" ") : []);

function asideOf(row: Row): Aside {
  const role = ROLES.find((name) => name === row.role);
  const types = (row.types ?? "").split("|").map((name) => TYPES.get(name));
  if (!role || types.includes(undefined))
    throw new Error(`lexicon event-asides: "${row.before}" "${row.types}"`);
  return {
    before: wordsOf(row.before),
    behind: wordsOf(row.behind),
    role,
    types: new Set(types.flatMap((list) => list ?? [])),
  };
}

const byFirst = new Map<string, Aside[]>();
for (const aside of loadTable("event-asides").map(asideOf)) {
  const [first = ""] = aside.before;
  byFirst.set(first, [...(byFirst.get(first) ?? []), aside]);
}
// Longer phrases first: "with the support of" before "with".
for (const [first, list] of byFirst)
  byFirst.set(
    first,
    list.toSorted((a, b) => b.before.length - a.before.length),
  );

/** The phrases that begin with a word in lower case. */
export const asidesFrom = (word: string): readonly Aside[] => byFirst.get(word) ?? [];
