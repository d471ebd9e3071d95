// Reads the words that open a line without a verb and tell how something stands ("In service since 6 May: the ferry line").
import { EVENT_TYPES, type EventType, ROLES } from "../model/codes.ts";
import type { ArgumentRole } from "./event-trigger.ts";
import { loadTable, type Row } from "./table.ts";

export interface Status {
  readonly words: readonly string[];
  readonly type: EventType;
  /** What stands behind the colon: who took part, or what the event is about. */
  readonly role: ArgumentRole;
}

function statusOf(row: Row): Status {
  const type = EVENT_TYPES.find((name) => name === row.type);
  const role = row.role === "theme" ? row.role : ROLES.find((name) => name === row.role);
  if (!type || !role) throw new Error(`lexicon event-status: "${row.words}" "${row.type}" "${row.role}"`);
  return { words: (row.words ?? "").split(" "), type, role };
}

const byFirst = new Map<string, Status[]>();
for (const status of loadTable("event-status").map(statusOf)) {
  const [first = ""] = status.words;
  // Longer phrases first: "open to traffic" before "open".
  const known = [...(byFirst.get(first) ?? []), status];
  byFirst.set(
    first,
    known.toSorted((a, b) => b.words.length - a.words.length),
  );
}

/** The status whose words, in lower case, a line begins with. */
export const statusAt = (word: (index: number) => string | undefined): Status | undefined =>
  byFirst.get(word(0) ?? "")?.find(({ words }) => words.every((one, index) => one === word(index)));
