// Whether a body is a house that stands in the town told behind it: "at the Museum in Lima", "The halls of the Library in Lima".

import { wordSet } from "../../core/word-set.ts";
import type { Mention } from "../../flow.ts";
import { type GazetteerPlace, placesNamed } from "../../lexicon/gazetteer.ts";

/** Bodies that stand at one place. */
const HOUSES = wordSet(
  "museum school university college hospital library institute laboratory observatory facility theatre centre archive academy",
);
/** Of these the rooms are spoken of; those of a university may stand in many towns. */
const ROOMED = wordSet("museum library archive theatre");

/** "at the Museum in Lima", "The Museum in Lima" where it opens a sentence: elsewhere something may be done in the town. */
const AT_HOUSE =
  /(?:(?:^|[.!?] )the |\b(?:at|visit(?:ed|ing|s)?|part of|(?:director|rector|dean|head|principal|curator|librarian)s? of) (?:the )?|^|[.!?] )$/;
const IN_ROOMS =
  /\b(?:cellar|hall|room|garden|collection|archive|stack|courtyard|auditorium|shelve|wall|roof|gate)s? of (?:the )?$/;
/** ", the Museum in Lima has": what the verb tells is told of the museum. */
const HOUSE_BEFORE_VERB = /, the $/;
const AUXILIARY = /^ (?:has|have|had|is|are|was|were|will|can|could|may|must)\b/;

/** The words before and after a house and its town. */
interface Around {
  readonly before: string;
  readonly after: string;
}

export const isHouse = ({ type, subtype }: Mention): boolean =>
  type === "ORGANIZATION" ? HOUSES.has(subtype ?? "") : subtype === "venue";

/** Whether the words before tell of the house itself. */
export const isAtHouse = (before: string): boolean => AT_HOUSE.test(before.toLowerCase());

/** Whether the words around a house and a town tell that it stands there. */
export const isTold = (house: Mention, { before, after }: Around): boolean =>
  isAtHouse(before) ||
  (IN_ROOMS.test(before.toLowerCase()) && (house.type === "PLACE" || ROOMED.has(house.subtype ?? ""))) ||
  (HOUSE_BEFORE_VERB.test(before) && AUXILIARY.test(after));

/** Inhabitants of a town that a name may open with: smaller ones bear the names of people. */
const LARGE = 100_000;

const isTown = ({ subtype }: GazetteerPlace): boolean => subtype === "city";

/** "the University of Bonn in Oslo": whose own name tells another town. */
export function isOfOtherTown({ text }: Mention, { name, subtype }: Mention): boolean {
  if (subtype === "country") return false;
  const [, last] = / (?:of|at|in) (\p{Lu}[^,]*)$/u.exec(text) ?? [];
  const [first = "", second = ""] = text.replace(/^the /i, "").split(/\s+/);
  const towns = [
    ...(last === undefined ? [] : placesNamed(last).filter(isTown)),
    ...[first, `${first} ${second}`]
      .flatMap(placesNamed)
      .filter((place) => isTown(place) && place.population >= LARGE),
  ];
  return towns.length > 0 && towns.every((town) => town.name !== name);
}
