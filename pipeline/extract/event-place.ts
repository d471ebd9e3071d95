// Where an event was: the most exact place that its clause names.
import type { Mention } from "../flow.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import type { Candidate, Told } from "./event-candidate.ts";
import type { Draft } from "./event-draft.ts";
import { nameOnly } from "./event-occasion.ts";
import { besideDate, duringStay, inBrackets } from "./event-place-near.ts";
import { isServedAt, isWish } from "./event-place-served.ts";

const LOCATIVE = new Set(["in", "at", "near", "on", "to", "outside", "inside", "within", "from"]);

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

const isPlace = (mention: Mention | undefined): mention is Mention =>
  mention?.type === "PLACE" ||
  (mention?.type === "ORGANIZATION" && mention.subtype !== "union" && mention.subtype !== "newspaper");

/** The place of a candidate, by its own words; none where its sentence names none. */
function placeOf(candidate: Candidate): Mention | undefined {
  const found = isPaidFor(candidate) ? undefined : tellingPlace(candidate);
  const served =
    candidate.type === "Appointment" && found && isServedAt(candidate.told.sentence.units, found);
  return served ? undefined : found;
}

const tellingPlace = (candidate: Candidate): Mention | undefined =>
  inClause(candidate) ??
  beside(candidate) ??
  inBrackets(candidate) ??
  hosting(candidate) ??
  duringStay(candidate);

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

/** "Norway will host the next seminar": the place that hosts is where it is, and the museum that shows something. */
function hosting({ clause, type }: Candidate): Mention | undefined {
  if (!clause || clause.verb.passive || clause.subject.length !== 1) return undefined;
  const named = clause.subject[0]?.mention;
  const hosts = HOSTING.has(clause.verb.lemma ?? "") && named?.type === "PLACE";
  return hosts || (type === "Exhibition" && named?.subtype === "museum") ? named : undefined;
}

const HOSTING = new Set(["host", "welcome", "be"]);

/** "The West Terminal was inaugurated": what opens is where it opens. */
const openedPlace = ({ type, theme }: Candidate): Mention | undefined =>
  type === "Launch" && theme?.mention?.type === "PLACE" && exactness(theme.mention) < TOWN
    ? theme.mention
    : undefined;

function inClause(candidate: Candidate): Mention | undefined {
  const itself = openedPlace(candidate);
  if (itself) return itself;
  const own = candidate.places.flatMap(placesIn);
  const town =
    own.length > 2
      ? leadingOf(candidate)
          .flatMap(({ phrases }) => phrases.flatMap(placesIn))
          .find(isTown)
      : undefined;
  if (town) return town;
  if (own.length > 0) return own.toSorted((a, b) => exactness(a) - exactness(b))[0];
  const governed = [...candidate.phrases, ...leadingOf(candidate)]
    .filter(({ preposition, phrases: [first] }) => LOCATIVE.has(preposition) && !isWish(first?.head ?? ""))
    // "was launched from the Space Centre"
    .filter(({ preposition }) => preposition !== "from" || isLiftOff(candidate))
    .filter(
      ({ preposition }) =>
        preposition !== "to" || candidate.type === "Visit" || candidate.rule === "event-noun-purpose",
    )
    .flatMap(({ phrases, preposition }) =>
      phrases.filter((phrase) => fitsWhere(phrase, preposition, candidate)),
    );
  const addressed = (candidate.clause?.object ?? []).filter(({ classes }) => classes.has("people"));
  const heard = [...candidate.phrases.flatMap(({ phrases }) => phrases), ...addressed];
  const listening = candidate.type === "Speech" ? heard.flatMap(seats) : [];
  const where = candidate.clause?.where;
  // "is to launch the mission from Tanegashima"
  const port = (isLiftOff(candidate) ? (candidate.theme?.complements ?? []) : [])
    .filter(({ preposition }) => preposition === "from")
    .flatMap(({ phrases }) => phrases);
  const named = [
    ...governed,
    ...port,
    ...listening,
    ...(where ? [where, ...bodyIn(candidate, where)] : []),
  ].flatMap(placesIn);
  return named.toSorted((a, b) => exactness(a) - exactness(b))[0] ?? behindTheme(candidate);
}

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

const leadingOf = ({ told, clause }: Candidate): Candidate["phrases"] =>
  clause && !clause.subordinate ? told.reading.leading : [];

/** A body is a place after "at" and "in", not in "on behalf of" or as something discussed. */
const fitsWhere = (phrase: NounPhrase, preposition: string, { type, told }: Candidate): boolean => {
  const { mention, classes, start } = phrase;
  const before = told.sentence.units[start - 2]?.lower ?? "";
  // "X, at present in Lima"; "for her work on the Sahel"
  if (before === "present" || (preposition === "on" && WRITTEN.has(before))) return false;
  // "invested 3 million in its Lima terminal": where money goes.
  if (type === "Funding" && !mention && isOwnedSite(phrase, told)) return false;
  // "was elected, Professor at the University, a member"
  if (type === "Appointment" && mention?.type === "ORGANIZATION") return false;
  // "came to us from the Law Office in Apia": where the body is.
  if (type === "Appointment" && told.sentence.units[start - 2]?.mention?.type === "ORGANIZATION")
    return false;
  return (
    isPartOfSite(phrase) ||
    mention?.type === "PLACE" ||
    (mention?.type === "ORGANIZATION" && SEATED.has(preposition)) ||
    classes.has("venue") ||
    classes.has("body") ||
    isOwnedSite(phrase, told)
  );
};

/** What is about the place that "on" names. */
const WRITTEN = new Set(
  "work works book books paper papers study studies research report reports thesis".split(" "),
);

/** "at the table of the Town Hall", "in the foyer of the Museum": a part of the place or body that its of-phrase tells. */
const isPartOfSite = ({ mention, type, head, complements }: NounPhrase): boolean =>
  !mention &&
  !type &&
  PARTS.has(head) &&
  complements.some(({ preposition, phrases: [whole] }) => preposition === "of" && isPlace(whole?.mention));

const PARTS = new Set(
  "table roof dome arches trees shade foyer lobby steps courtyard cloister terrace cellar ballroom boardroom nave lawn basement hallway corridor".split(
    " ",
  ),
);

const SEATED = new Set(["at", "in", "from"]);

const isLiftOff = ({ type, clause }: Candidate): boolean =>
  type === "Launch" &&
  /^(?:launch|lift|blast|take|send|put|fire|set|sail|depart|leave|start|weigh|cast)$/.test(
    clause?.verb.lemma ?? "",
  );

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

const SITES = new Set(
  "laboratory laboratories lab workshop workshops branch office offices studio studios headquarters premises building campus station site plant garden gardens grounds library hall residence pavilion stand booth seat".split(
    " ",
  ),
);

function placesIn(phrase: NounPhrase): Mention[] {
  if (isPlace(phrase.mention)) return [phrase.mention];
  const owners = phrase.type || phrase.mention ? [] : phrase.attributive.filter(isPlace);
  if (owners.length > 0) return owners;
  return phrase.complements.flatMap(({ preposition, phrases }) =>
    ["of", "in"].includes(preposition)
      ? phrases.flatMap(({ mention }) => (isPlace(mention) ? [mention] : []))
      : [],
  );
}

const SEATLESS = new Set(["Award", "Appointment", "Funding", "Publication"]);

/** "the Forum in Groningen, on 2 June": right behind the event's name. */
function behindTheme({ theme, told, type }: Candidate): Mention | undefined {
  if (!theme) return undefined;
  const { units } = told.sentence;
  const ofs = type === "Launch" ? theme.complements.filter(({ preposition }) => preposition === "of") : [];
  const whole = ofs.flatMap(({ phrases }) => phrases).find(({ mention }) => isPlace(mention))?.mention;
  if (whole) return whole;
  // "the Medal of the Royal Society in London was given to A": where the giver is.
  if (SEATLESS.has(type) && units[theme.end - 1]?.mention?.type === "ORGANIZATION") return undefined;
  const preposition = units[theme.end]?.lower;
  const next = units[theme.end + 1]?.mention;
  const upon = preposition === "on" && type === "Launch" && next?.type === "PLACE";
  return (preposition === "in" || preposition === "at" || preposition === "near" || upon) && isPlace(next)
    ? next
    : undefined;
}
