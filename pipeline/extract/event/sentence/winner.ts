// Who won a prize that the next sentence tells of without a winner: "Winner: A, for a life with bees. The prize was handed over in Lima by B".
import type { EventType } from "../../../model/codes.ts";
import { readList } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { sentenceBefore } from "../../clause.ts";
import { isAnaphoric, type Part, type Told } from "../candidate.ts";

const WINNER = /^(?:(?:prize-?)?winners?|laureates?|recipients?|awardees?|honourees?|medallists?)$/;

/** "The winner:", "This year's laureates:"; not "Previous winners:". */
const LEAD = /^(?:the|our|this|year|['’]s|this year(?:['’]s)?)$/;

/** The winners that the sentence before names behind a colon. */
export function winnersBefore(
  told: Told,
  type: EventType,
  theme: NounPhrase | undefined,
  parts: readonly Part[],
): Part[] {
  if (type !== "Award" || !isAnaphoric(theme) || !theme?.classes.has("prize")) return [];
  if (parts.some(({ role }) => role === "recipient")) return [];
  if (told.reading.clauses.some(({ verb }) => verb.tense === "future")) return [];
  const before = sentenceBefore(told);
  const units = before?.sentence.units ?? [];
  const colon = units.findIndex(({ lower }, at) => lower === ":" && WINNER.test(units[at - 1]?.lower ?? ""));
  if (!before || colon < 0 || !units.slice(0, colon - 1).every(({ lower }) => LEAD.test(lower))) return [];
  return readList(units, colon + 1, before.isVerb)
    .filter(({ mention }) => mention?.type === "PERSON" || mention?.type === "ORGANIZATION")
    .map((phrase): Part => ({ role: "recipient", phrase }));
}
