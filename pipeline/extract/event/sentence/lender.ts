// Who lends what a show is made of, and takes part in it by that: "an exhibition of maps lent by the Museum of A", "masks on loan from B".
import type { EventType } from "../../../model/codes.ts";
import { readList } from "../../clause/noun.ts";
import type { Part, Told } from "../candidate.ts";

/** Words from "borrowed" to "from" at most: "borrowed 120 objects from". */
const BORROWED = 6;
const isBorrowed = ({ lower, mention }: Told["sentence"]["units"][number]): boolean =>
  !mention && lower === "borrowed";
/** "with a title borrowed from B": nothing that is shown. */
const WORDS =
  /^(?:titles?|names?|mottos?|ideas?|phrases?|terms?|words?|lines?|themes?|slogans?|quotations?)$/;

/** The bodies and persons from whom the things of a show are. */
export function lendersOf(told: Told, type: EventType): Part[] {
  if (type !== "Exhibition") return [];
  const { units } = told.sentence;
  const at = units.findIndex(({ lower }, index) => {
    const before = units[index - 1]?.lower ?? "";
    return (
      (lower === "by" && /^(?:lent|loaned)$/.test(before)) ||
      (lower === "from" && (before === "loans" || (before === "loan" && units[index - 2]?.lower === "on"))) ||
      (lower === "from" &&
        units
          .slice(Math.max(0, index - BORROWED), index)
          .some((unit) => isBorrowed(unit) && !WORDS.test(units[units.indexOf(unit) - 1]?.lower ?? "")))
    );
  });
  const lenders = (at < 0 ? [] : readList(units, at + 1, told.reading.isVerb))
    .filter(({ mention }) => mention?.type === "PERSON" || mention?.type === "ORGANIZATION")
    .map((phrase): Part => ({ role: "participant", phrase }));
  return [...borrowersOf(told), ...lenders];
}

/** "..., for which the Museum has borrowed 40 masks": who borrows for a show, holds it. */
const borrowersOf = ({ sentence: { units }, reading }: Told): readonly Part[] =>
  reading.clauses
    .filter(
      ({ verb, phrases }) =>
        verb.relative !== undefined &&
        !verb.passive &&
        units[verb.main]?.lower === "borrowed" &&
        phrases.some(({ preposition, at }) => preposition === "for" && at < verb.start),
    )
    .flatMap(({ subject }) => subject.filter(({ mention }) => mention?.type === "ORGANIZATION"))
    .map((phrase): Part => ({ role: "organizer", phrase }));
