// Visits told by where they come on a round: "Second on their itinerary, a day later, was the Science Park", "Their final stop, on 5 May, was the Mill Museum".
import { wordSet } from "../../../core/word-set.ts";
import { readList } from "../../clause/noun.ts";
import { type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import { BE, isDate } from "../../clause/word.ts";
import { type Candidate, type Told, toldBy } from "../candidate.ts";

const ORDER = wordSet("next first last second third fourth fifth final further another");
const ROUND = wordSet("route itinerary tour round rounds trip journey programme program visit");
const STOPS = wordSet("stop stops halt port");
/** Whose stop it is: that of a show or a ship is no visit. */
const THEIRS = wordSet("their his her");
const GOING = wordSet("tour trip journey visit delegation guests visitors party group itinerary");
const SHOWS = wordSet(
  "exhibition exposition exhibit show display concert play film festival band orchestra choir circus career train ship ferry cup",
);
const SINCE = wordSet("before after since until");
/** Words from the first to the copula at most. */
const HEAD = 16;

/** The visit of those told before to what such a sentence names behind its copula; none elsewhere. */
export function candidatesOfRoute(told: Told): Candidate[] {
  const { units } = told.sentence;
  const order = units.findIndex(({ lower }, at) => at < 4 && ORDER.has(lower));
  if (order < 0) return [];
  const copula = units.findIndex(({ lower, mention }, at) => at > order && !mention && BE.has(lower));
  if (copula < 0 || copula > HEAD || !isOnRound(units.slice(0, copula), order)) return [];
  if (/^(?:not|to|being)$/.test(units[copula + 1]?.lower ?? "") || !units.some(isDate)) return [];
  const seen = readList(units, copula + 1, told.reading.isVerb, undefined, true)
    .filter(isSite)
    .slice(0, 1);
  if (seen.length === 0) return [];
  return [
    {
      ...toldBy(told, phraseOf(units, order, order + 1)),
      clause: told.reading.clauses.find(({ verb }) => verb.main === copula),
      type: "Visit",
      theme: undefined,
      parts: [{ role: "visitor", phrase: they(units) }],
      places: seen,
      dated: true,
      rule: "event-route",
      confidence: 0.8,
    },
  ];
}

/** "Second on their itinerary", "The final stop of the trip", "Her first stop" */
function isOnRound(before: readonly Unit[], order: number): boolean {
  const words = before.map(({ lower }) => lower);
  const isOnTheirs = words[order + 1] === "on" && words.some((word) => ROUND.has(word));
  // "His last stop before joining the Bank", "The next stop of the exhibition tour": of a career, of a show.
  const isOther = words.some(
    (word, at) => SHOWS.has(word) || (SINCE.has(word) && /ing$/.test(words[at + 1] ?? "")),
  );
  const isStop = words.slice(order, order + 3).some((word) => STOPS.has(word));
  const isTheirs = words.some((word) => THEIRS.has(word)) || words.some((word) => GOING.has(word));
  return (isOnTheirs || isStop) && isTheirs && !isOther;
}

const isSite = ({ mention }: NounPhrase): boolean =>
  mention?.type === "ORGANIZATION" || mention?.type === "PLACE";

/** Those who were told to travel. */
const they = (units: readonly Unit[]): NounPhrase => ({
  ...phraseOf(units, 0, 1),
  mention: undefined,
  pronoun: "they",
  classes: new Set(["pronoun"]),
});
