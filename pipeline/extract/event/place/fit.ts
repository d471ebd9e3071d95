// Whether a phrase tells where something was, and the places it names: a venue, a body after "at", a part of either.
import { wordSet } from "../../../core/word-set.ts";

import type { Mention } from "../../../flow.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { governedOf } from "../../clause/prepositional.ts";
import type { Candidate, Told } from "../candidate.ts";
import { isWish } from "./served.ts";

export const isPlace = (mention: Mention | undefined): mention is Mention =>
  mention?.type === "PLACE" ||
  (mention?.type === "ORGANIZATION" && mention.subtype !== "union" && mention.subtype !== "newspaper");

/** A body is a place after "at" and "in", not in "on behalf of" or as something discussed. */
export const fitsWhere = (phrase: NounPhrase, preposition: string, { type, told }: Candidate): boolean => {
  const { mention, classes, start } = phrase;
  const before = told.sentence.units[start - 2]?.lower ?? "";
  // "X, at present in Lima"; "for her work on the Sahel"
  if (before === "present" || (preposition === "on" && WRITTEN.has(before))) return false;
  // "invested 3 million in its Lima terminal": where money goes.
  if (type === "Funding" && !mention && isOwnedSite(phrase, told)) return false;
  // "was elected, Professor at the University, a member"
  if (type === "Appointment" && mention?.type === "ORGANIZATION") return false;
  // "came to us from the Law Office in Apia": where the body is.
  if (type === "Appointment" && isHouse(told.sentence.units[start - 2]?.mention)) return false;
  return (
    isPartOfSite(phrase) ||
    mention?.type === "PLACE" ||
    (mention?.type === "ORGANIZATION" && SEATED.has(preposition)) ||
    classes.has("venue") ||
    classes.has("body") ||
    (isOwnedSite(phrase, told) && (preposition !== "on" || GROUNDS.test(phrase.head)))
  );
};

/** "on the Academy's grounds", not "talks on the Sava ferry" */
const GROUNDS =
  /(?:^|\s)(?:campus|premises|grounds|estate|site|terrace|roof|lawn|station|platform|island|beach|farm)$/;

const isHouse = (mention: Mention | undefined): boolean =>
  mention?.type === "ORGANIZATION" || (mention?.type === "PLACE" && HOUSED.has(mention.subtype ?? ""));
const HOUSED = new Set(["venue", "building"]);

/** What is about the place that "on" names. */
const WRITTEN = wordSet("work works book books paper papers study studies research report reports thesis");

/** "at the table of the Town Hall", "in the foyer of the Museum": a part of the place or body that its of-phrase tells. */
export const isPartOfSite = (phrase: NounPhrase): boolean =>
  !phrase.mention && !phrase.type && PARTS.has(phrase.head) && isPlace(governedOf(phrase)[0]?.mention);

const PARTS = wordSet(
  "table roof roofs dome arches trees tree shade foyer lobby steps stairs staircase courtyard courtyards cloister cloisters terrace cellar cellars ballroom boardroom nave lawn lawns basement hallway corridor corridors vault vaults attic crypt chapel tower wing atrium rotunda colonnade arcade balcony verandah veranda porch portico patio quadrangle stage auditorium amphitheatre amphitheater theatre canteen cafeteria refectory kitchen grounds gardens garden park stables gate gates entrance heart centre center middle heights slopes banks bank shore shores foot edge outskirts walls ruins hall halls room rooms chamber chambers salon salons lounge office offices library gallery galleries premises headquarters campus site seat reading-room",
);

const SEATED = new Set(["at", "in", "from"]);

/** "in the Institute's laboratory", "in our Telavi branch": a site that its owner or town tells. */
const isOwnedSite = (
  { mention, type, attributive, classes, start, headEnd }: NounPhrase,
  told: Told,
): boolean =>
  !mention &&
  !type &&
  attributive.length === 1 &&
  (SITES.has(told.sentence.units[headEnd - 1]?.lower ?? "") ||
    classes.has("thing") ||
    classes.has("venue")) &&
  start < headEnd;

const SITES = wordSet(
  "laboratory laboratories lab workshop workshops branch office offices studio studios headquarters premises building campus station site plant garden gardens grounds library hall residence pavilion stand booth seat",
);

export function placesIn(phrase: NounPhrase): Mention[] {
  if (isPlace(phrase.mention)) return [phrase.mention];
  // "was in Oslo at the invitation of the Bank": who asked is no place.
  if (isWish(phrase.head)) return [];
  const owners = phrase.type || phrase.mention ? [] : phrase.attributive.filter(isPlace);
  if (owners.length > 0) return owners;
  return phrase.complements.flatMap(({ preposition, phrases }) =>
    ["of", "in"].includes(preposition)
      ? phrases.flatMap(({ mention }) => (isPlace(mention) ? [mention] : []))
      : [],
  );
}

/** Bodies that are houses to go to: they are opened where they stand. */
export const HOUSES =
  /\b(?:Museum|Gallery|Library|Planetarium|Observatory|Theatre|Theater|Opera House|Concert Hall|Aquarium|Zoo|Stadium|Arena|Airport|Terminal|Depot|Power Station|Power Plant|Hospital|Clinic|Botanic(?:al)? Gardens?|Visitor Centre|Visitor Center)$/;
