// Where an event was: the most exact place that its clause names.
import type { Mention } from "../../flow.ts";
import { nameOnly } from "../clause/name.ts";
import type { NounPhrase } from "../clause/phrase.ts";
import type { Draft } from "./article/draft.ts";
import type { Candidate } from "./candidate.ts";
import { isAffiliation, withoutAsides } from "./place/aside.ts";
import { behindTheme, spokenAt } from "./place/behind.ts";
import { fitsWhere, HOUSES, placesIn } from "./place/fit.ts";
import { foundWhere } from "./place/found.ts";
import { governsPlace, isLiftOff } from "./place/governed.ts";
import { filledPlace, guidedAt, hosting } from "./place/host.ts";
import {
  beforeWhere,
  besideDate,
  duringStay,
  goalBefore,
  inBrackets,
  isHousedIn,
  townOfSite,
} from "./place/near.ts";
import { placesOfOccasion } from "./place/occasion.ts";
import { openingOf } from "./place/segment.ts";
import { isServedAt } from "./place/served.ts";

/** How exact a place is: venues and bodies first, continents last. */
function exactness({ type, subtype }: Mention): number {
  if (type === "ORGANIZATION") return 1;
  const order = [
    "venue",
    "building",
    "street",
    "district",
    "city",
    "province",
    "region",
    "country",
    "continent",
    "group",
  ];
  const found = order.indexOf(subtype ?? "");
  return found < 0 ? 2 : found;
}

/** How exact a town is. */
const TOWN = 5;

/** Whether a place is a more exact one than another: a venue than its city; a body may as well be whose people came. */
export const isCloser = (place: Mention, than: Mention | undefined): boolean =>
  place.type === "PLACE" && than !== undefined && exactness(place) < exactness(than);

/** The place of a candidate, by its own words; none where its sentence names none. */
function placeOf(candidate: Candidate): Mention | undefined {
  const found = isPaidFor(candidate) ? undefined : tellingPlace(candidate);
  const served =
    candidate.type === "Appointment" && found && isServedAt(candidate.told.sentence.units, found);
  return served ? undefined : found;
}

const tellingPlace = (candidate: Candidate): Mention | undefined =>
  inClause(candidate) ??
  closest(placesOfOccasion(candidate)) ??
  beside(candidate) ??
  inBrackets(candidate) ??
  hosting(candidate) ??
  guidedAt(candidate) ??
  filledPlace(candidate) ??
  duringStay(candidate) ??
  spokenAt(candidate) ??
  foundWhere(candidate);

/** "The course was paid for by the Foundation in Tokyo": where the money comes from, nothing was held. */
const isPaidFor = ({ again, clause }: Candidate): boolean =>
  again === true && clause?.verb.passive === true && PAYING.test(clause.verb.lemma ?? "");

const PAYING = /^(?:pay|finance|fund|sponsor|co-sponsor|subsidise|subsidize|foot)$/;

/** The place that a later sentence tells of an event; where a result was made known, it was not found. */
export const placeTold = ({ type }: Draft, candidate: Candidate): Mention | undefined =>
  type.value === "Result" ? undefined : placeOf(candidate);

/** What stands beside the date; where a post is held, nobody was appointed. */
function beside(candidate: Candidate): Mention | undefined {
  const found = candidate.type === "Result" ? undefined : besideDate(candidate);
  return candidate.type === "Appointment" && found?.type === "ORGANIZATION" ? undefined : found;
}

/** One place, or several: of visits to several places, and where "respectively" tells what was done apart. */
export function placesOf(candidate: Candidate): (Mention | undefined)[] {
  const seen = candidate.places.flatMap(({ mention }) => (mention?.type === "PLACE" ? [mention] : []));
  if (candidate.type === "Visit" && seen.length > 1) return seen;
  const apart = toldApart(candidate);
  return apart.length > 1 ? apart : [placeOf(candidate)];
}

/** "toured farms in Sfax and Tunis respectively": the places of one list, each an event of its own. */
function toldApart({ clause, told, phrases, places }: Candidate): Mention[] {
  if (!clause) return [];
  const { units } = told.sentence;
  const tells = units.findIndex(({ lower }, at) => at >= clause.verb.end && lower === "respectively");
  if (tells < 0) return [];
  const lists = [...phrases, ...places.flatMap(({ complements }) => complements)]
    .filter(({ preposition }) => preposition === "in" || preposition === "at" || preposition === "to")
    .map(({ phrases: listed }) => listed.filter(({ end }) => end <= tells));
  return (
    lists
      .map((list) => list.flatMap(({ mention }) => (mention?.type === "PLACE" ? [mention] : [])))
      .find(({ length }) => length > 1) ?? []
  );
}

/** "The West Terminal was inaugurated": what opens is where it opens, be it a house that bears a body's name. */
const openedPlace = ({ type, theme }: Candidate): Mention | undefined => {
  const opened = type === "Launch" ? theme?.mention : undefined;
  const isHouse = opened?.type === "ORGANIZATION" && HOUSES.test(opened.name);
  return opened && (isHouse || (opened.type === "PLACE" && exactness(opened) < TOWN)) ? opened : undefined;
};

function inClause(candidate: Candidate): Mention | undefined {
  const itself = openedPlace(candidate);
  if (itself) return itself;
  const there = candidate.type === "Visit" ? undefined : beforeWhere(candidate)[0];
  if (there) return there;
  const own = candidate.places.flatMap((phrase) => townOfSite(candidate, phrase) ?? placesIn(phrase));
  const town =
    own.length > 2
      ? leadingOf(candidate)
          .flatMap(({ phrases }) => phrases.flatMap(placesIn))
          .find(isTown)
      : undefined;
  if (town) return town;
  const goal = own.length === 0 ? goalBefore(candidate) : undefined;
  if (goal) return goal;
  if (own.length > 0) return closest(own);
  const governed = [...withoutAsides(candidate, candidate.phrases), ...leadingOf(candidate)]
    .filter(({ at }) => !isAffiliation(candidate.told.sentence.units, at))
    .filter((phrase) => governsPlace(candidate, phrase))
    .filter((phrase) => !isHousedIn(candidate, phrase))
    .filter((phrase) => !isPaidThere(candidate, phrase))
    .flatMap(({ phrases, preposition }) =>
      phrases.filter((phrase) => fitsWhere(phrase, preposition, candidate) && !isActing(candidate, phrase)),
    );
  const addressed = (candidate.clause?.object ?? []).filter(({ classes }) => classes.has("people"));
  const heard = [...candidate.phrases.flatMap(({ phrases }) => phrases), ...addressed];
  const listening = candidate.type === "Speech" ? heard.flatMap(seats) : [];
  // "is to launch the mission from Tanegashima"
  const port = (isLiftOff(candidate) ? (candidate.theme?.complements ?? []) : [])
    .filter(({ preposition }) => preposition === "from")
    .flatMap(({ phrases }) => phrases);
  const where = candidate.clause?.where;
  // "was the guest of Radio Suva, where A asked her": who interviews is no place.
  const stood = candidate.type === "Interview" && where?.mention?.type !== "PLACE" ? undefined : where;
  const named = [
    ...governed,
    ...port,
    ...listening,
    ...(stood ? [stood, ...bodyIn(candidate, stood)] : []),
  ].flatMap(placesIn);
  return closest(named) ?? behindTheme(candidate);
}

/** "In Riga, the Dune Fund and the Bee Guild signed": who acts behind the comma, is no place. */
const isActing = ({ parts, told }: Candidate, { mention, start }: NounPhrase): boolean =>
  mention?.type === "ORGANIZATION" &&
  /^(?:,|and)$/.test(told.sentence.units[start - 1]?.lower ?? "") &&
  parts.some(({ phrase }) => phrase.mention === mention);

/** "4 million for malaria research at the Institute": where money goes, nothing happens. */
const isPaidThere = (
  { type, phrases }: Candidate,
  { at, phrases: [where] }: Candidate["phrases"][number],
): boolean =>
  type === "Funding" &&
  where?.mention?.type === "ORGANIZATION" &&
  phrases.some(
    ({ preposition, phrases: list }) => /^(?:for|to|towards)$/.test(preposition) && list.at(-1)?.end === at,
  );

const closest = (places: readonly Mention[]): Mention | undefined =>
  places.toSorted((a, b) => exactness(a) - exactness(b))[0];

/** "is back from the Institute in Oslo, where she worked": where somebody stayed is the body, not only its town. */
function bodyIn({ told, type }: Candidate, { start, mention }: NounPhrase): readonly NounPhrase[] {
  const { units } = told.sentence;
  const body = units[start - 2]?.mention;
  const isIn = units[start - 1]?.lower === "in" && mention !== undefined && isTown(mention);
  return type === "Exchange" && isIn && body?.type === "ORGANIZATION" ? [nameOnly(body)] : [];
}

/** "lectured to students of the University": where the listeners are. */
const seats = ({ complements, classes }: NounPhrase): readonly NounPhrase[] =>
  complements
    .filter(({ preposition }) => preposition === "at" || (preposition === "of" && classes.has("people")))
    .flatMap(({ phrases }) => phrases);

/** Several bodies seen in one town on one trip are one visit of the town. */
const isTown = ({ type, subtype }: Mention): boolean =>
  type === "PLACE" && (subtype === "city" || subtype === "province");

/** What opens the sentence; where a later verb tells a place of its own, that of the first is not its. */
const leadingOf = (candidate: Candidate): Candidate["phrases"] => {
  const { told, clause, phrases } = candidate;
  if (!clause || clause.subordinate) return [];
  const isLater = clause.verb.start > told.reading.firstVerb;
  const tellsOwn = phrases.some(
    ({ preposition, phrases: [noun], at }) =>
      at >= clause.verb.end && IN.has(preposition) && noun?.mention?.type === "PLACE",
  );
  return isLater && tellsOwn
    ? []
    : withoutAsides(candidate, openingOf(candidate)).map(withoutSubject(clause));
};

/** "On the margins of the assembly, Ghana and Togo initialled": who does it stands behind the comma. */
const withoutSubject =
  ({ subject }: NonNullable<Candidate["clause"]>) =>
  (phrase: Candidate["phrases"][number]): Candidate["phrases"][number] => ({
    ...phrase,
    phrases: phrase.phrases.filter(({ start }) => !subject.some((who) => who.start === start)),
  });

const IN = new Set(["in", "at"]);
