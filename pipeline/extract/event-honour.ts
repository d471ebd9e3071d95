// Candidates from honours that tell who somebody is: "Dr A, laureate of the Sea Prize in 2018, joins the board".
import { readPhrase } from "./clause-noun.ts";
import { isDate } from "./clause-word.ts";
import type { Candidate, Part, Told } from "./event-candidate.ts";

const WINNERS = new Set([
  "winner",
  "laureate",
  "recipient",
  "holder",
  "medallist",
  "prizewinner",
  "co-winner",
]);
const ARTICLES = new Set(["the", "a"]);

/** Awards that an apposition tells with their year; without one nobody knows when they were given. */
export function candidatesOfHonours(told: Told): Candidate[] {
  const { units } = told.sentence;
  return units.flatMap(({ lower, mention }, at) => {
    if (mention || !WINNERS.has(lower) || units[at + 1]?.lower !== "of") return [];
    const comma = ARTICLES.has(units[at - 1]?.lower ?? "") ? at - 2 : at - 1;
    const named = units[comma]?.lower === "," && units[comma - 1]?.mention?.type === "PERSON";
    const prize = readPhrase(units, at + 2, told.reading.isVerb);
    const who = named ? readPhrase(units, comma - 1, told.reading.isVerb) : undefined;
    if (!who || !prize?.classes.has("prize")) return [];
    const day = units[prize.end]?.lower === "in" ? prize.end + 1 : prize.end;
    if (!isDate(units[day])) return [];
    const givers = prize.complements
      .filter(({ preposition }) => preposition === "of")
      .flatMap(({ phrases }) => phrases)
      .filter((phrase) => phrase.mention?.type === "ORGANIZATION")
      .map((phrase): Part => ({ role: "giver", phrase }));
    const found: Candidate = {
      told,
      clause: undefined,
      type: "Award",
      from: at,
      to: day,
      theme: prize,
      parts: [{ role: "recipient", phrase: who }, ...givers],
      places: [],
      phrases: [],
      dated: true,
      rule: "event-noun-honour",
      confidence: 0.8,
    };
    return [found];
  });
}
