// Guests who are received: those of lines under a heading ("Received by President A" above "4 March: B, Ambassador of Samoa"), and things that are none.

import type { ParticipationDraft } from "../../../flow.ts";
import { nameOnly } from "../../clause/name.ts";
import { readList } from "../../clause/noun.ts";
import { phraseOf } from "../../clause/phrase.ts";
import { isDate } from "../../clause/word.ts";
import { type Candidate, type Part, type Told, toldBy } from "../candidate.ts";

/** First words of a heading, with those behind which the host is named. */
const OPENERS = new Map([
  ["received", "by"],
  ["welcomed", "by"],
  ["callers", "on"],
  ["guests", "of"],
  ["visitors", "to"],
  ["audiences", "with"],
]);
/** Words from the preposition to the host's name at most. */
const TITLES = 5;

/** The meeting or visit that an item of such a list tells; none elsewhere. */
export function receivedUnder(title: readonly Told[], told: Told): Candidate[] {
  const { units } = told.sentence;
  const { clauses, isVerb } = told.reading;
  if (told.block.block.kind !== "item" || !isDate(units[0]) || units[1]?.lower !== ":") return [];
  const host = hostOf(title);
  const [first, ...others] = host && clauses.length === 0 ? readList(units, 2, isVerb) : [];
  if (!host || !first) return [];
  const guests = [first, ...others].filter(
    ({ mention, classes }) => mention?.type === "PERSON" || classes.has("party"),
  );
  if (guests.length === 0) return [];
  const parts = [host, ...guests.map((phrase): Part => ({ role: "visitor", phrase }))];
  const type = host.phrase.mention?.type === "PERSON" ? "Meeting" : "Visit";
  return [
    {
      ...toldBy(told, phraseOf(units, 0, first.end)),
      type,
      theme: undefined,
      parts,
      rule: "event-noun-received",
      confidence: 0.8,
    },
  ];
}

/** The first person or body behind "received by", "guests of". */
function hostOf([title]: readonly Told[]): Part | undefined {
  const units = title?.sentence.units ?? [];
  if (OPENERS.get(units[0]?.lower ?? "") !== units[1]?.lower) return undefined;
  const named = units
    .slice(2, 2 + TITLES)
    .find(({ mention }) => mention?.type === "PERSON" || mention?.type === "ORGANIZATION")?.mention;
  return named && { role: "host", phrase: nameOnly(named) };
}

/** "The crane came on Monday. It was received by Dr A": a thing is no guest. */
export const isThingReceived = (
  { type, parts: told }: Candidate,
  parts: readonly ParticipationDraft[],
): boolean =>
  (type === "Visit" || type === "Meeting") &&
  told.some(({ role, phrase }) => role === "visitor" && phrase.pronoun === "it") &&
  parts.every(({ role }) => role === "host");
