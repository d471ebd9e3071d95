// Where people and houses are, which does not act for them: "universities of China and Peru", "staff from the Agency at Y".
import type { Complement, NounPhrase } from "../clause/phrase.ts";
import type { Unit } from "../clause/unit.ts";

/** Nouns for houses of which a country has many. */
const HOUSES =
  /\b(?:universit|institut|enterprise|compan|firm|business|school|college|hospital|laborator|bank|museum|publisher|cooperative|start-?up|industr|incubator)/;

/** Whether a place behind a noun is where its houses are. */
export const isHomeOf = ({ head }: NounPhrase, isPlace: boolean): boolean => isPlace && HOUSES.test(head);

/** The second place of "institutes of China and Peru", which reads as if it were told beside the houses. */
export function isSecondHome({ mention, start }: NounPhrase, units: readonly Unit[]): boolean {
  if (mention?.type !== "PLACE" || units[start - 1]?.lower !== "and") return false;
  const house = units[start - 4];
  return (
    units[start - 2]?.mention?.type === "PLACE" &&
    /^(?:of|from|in)$/.test(units[start - 3]?.lower ?? "") &&
    house?.mention === undefined &&
    HOUSES.test(house?.lower ?? "")
  );
}

/** "specialists from the Agency at the Institute", "the agency at the Institute": where somebody acts whose house is told otherwise. */
export const isVenueOf = (phrase: NounPhrase, { preposition }: Complement): boolean =>
  preposition === "at" &&
  ((phrase.determiner === "the" && phrase.classes.has("body")) ||
    phrase.complements.some(
      (other) =>
        SENDING.has(other.preposition) &&
        other.phrases.some(({ mention, classes }) => mention?.type === "ORGANIZATION" || classes.has("body")),
    ));

const SENDING = new Set(["of", "from"]);
