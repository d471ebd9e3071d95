// What a clause tells of a visit besides its verb's arguments: whose guest, whose visit, what was seen, who received whom where they were.
import { wordSet } from "../../../core/word-set.ts";

import type { Trigger } from "../../../lexicon/event-trigger.ts";
import type { EventType } from "../../../model/codes.ts";
import { readPhrase } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { governed, governedOf, type PrepositionalPhrase } from "../../clause/prepositional.ts";
import { SEEING } from "../../clause/verb-class.ts";
import type { Clause } from "../../clause.ts";
import type { Part, Told } from "../candidate.ts";
import { wayOf } from "../sentence/visit-way.ts";
import { isReceiving } from "./argument.ts";
import type { Arguments } from "./fit.ts";
import { isOfState } from "./sort.ts";

interface VisitTold {
  readonly parts: readonly Part[];
  readonly places: readonly NounPhrase[];
}

/** Who else takes part in a visit, and where it leads. */
export function visitTold(
  told: Told,
  clause: Clause,
  trigger: Trigger,
  theme: NounPhrase | undefined,
): VisitTold {
  const isAbout =
    trigger.subject === "theme" ||
    (trigger.object === "theme" && (clause.verb.passive || GUIDED.has(trigger.verb) || isSeen(trigger)));
  const whose = isAbout ? whoseVisit(told, theme) : NO_VISIT;
  return {
    parts: [...whose.parts, ...ownHosts(told, clause), ...guidesOf(told, clause)],
    places: [...seenThere(told, clause), ...roundOf(told, clause, trigger), ...whose.places],
  };
}

/** "Thursday saw the visit of A to B": nobody whose visit it is stands before the verb. */
const isSeen = ({ verb, subject }: Trigger): boolean =>
  subject === "" && /^(?:see|witness|bring|include|feature|follow|precede|mark)$/.test(verb);

/** "gave them a tour of the works" */
const GUIDED = new Set(["give", "offer"]);

/** "were shown round the gardens": what stands behind the particle is where they were. */
function roundOf(
  { reading, sentence }: Told,
  { verb }: Clause,
  { particles }: Trigger,
): readonly NounPhrase[] {
  if (particles.at(-1) !== "round") return [];
  const place = readPhrase(sentence.units, verb.end + particles.length, reading.isVerb);
  return place ? [place] : [];
}

/** "was our guest": whoever publishes is the host. */
function ownHosts({ reading, sentence }: Told, { verb }: Clause): Part[] {
  const { units } = sentence;
  const at = units[verb.end]?.lower === "again" ? verb.end + 1 : verb.end;
  const guest = readPhrase(units, at, reading.isVerb);
  if (guest?.determiner !== "our" || !/guests?$/.test(units[guest.headEnd - 1]?.lower ?? "")) return [];
  return [{ role: "host", phrase: { ...guest, pronoun: "we", mention: undefined, classes: new Set() } }];
}

/** "toured the hall with A, its Director": who belongs there, shows it. */
function guidesOf({ sentence: { units } }: Told, { verb, phrases }: Clause): Part[] {
  if (verb.passive || !/^(?:tour|visit|inspect|view|see)$/.test(verb.lemma ?? "")) return [];
  return governed(phrases, "with")
    .filter(
      ({ mention, end }) =>
        mention?.type === "PERSON" && units[end]?.lower === "," && isOfHouse(units, end + 1),
    )
    .map((phrase): Part => ({ role: "host", phrase }));
}

/** "its Director", "our CEO", "the head of the museum" */
const isOfHouse = (units: Told["sentence"]["units"], at: number): boolean =>
  /^(?:its|our)$/.test(units[at]?.lower ?? "");

/** "drove to Nyeri to see the University": what they came to see is where they were. */
function seenThere({ reading }: Told, clause: Clause): readonly NounPhrase[] {
  const next = reading.clauses[reading.clauses.indexOf(clause) + 1];
  return next?.verb.infinitive && SEEING.has(next.verb.lemma ?? "") ? next.object : [];
}

/** "The state visit of President A to Ghana ended", "A visit by B to C": whose visit it was, and where it led. */
function whoseVisit(told: Told, theme: NounPhrase | undefined): VisitTold {
  if (!theme || theme.mention || !(theme.type === "Visit" || theme.type === "Exchange")) return NO_VISIT;
  const way = wayOf(told, theme);
  const seen = sightsOf(theme);
  const visitors = seen.length > 0 ? [] : governedOf(theme);
  return {
    parts: [...visitors.map((phrase): Part => ({ role: "visitor", phrase })), ...way.parts],
    places: [...way.places, ...seen],
  };
}

const SEEN = /^(?:tour|inspection|viewing|walkabout|exploration)$/;

/** "her tour of the National Library": what is seen, and whose visit it is not. */
export const sightsOf = (theme: NounPhrase): readonly NounPhrase[] =>
  SEEN.test(theme.head) && !theme.mention ? governedOf(theme).filter((phrase) => !isTouring(phrase)) : [];

/** "the tour of the Orchestra", "of President A": they tour, and are not toured. */
const isTouring = ({ mention, classes }: NounPhrase): boolean =>
  mention?.type === "PERSON" ||
  classes.has("post") ||
  classes.has("group") ||
  TROUPE.test(mention?.name ?? "");
const TROUPE =
  /(?:Orchestra|Choir|Chorus|Ensemble|Quartet|Trio|Ballet|Opera|Philharmonic|Company|Team|Band|Troupe)$/;

const NO_VISIT: VisitTold = { parts: [], places: [] };

export const VISITS: ReadonlySet<EventType> = new Set<EventType>(["Visit"]);

/** "visited the port, where X received them", "Y received them": who receives visitors where they are, hosts the visit. */
export function isPartOfVisit(told: Told, clause: Clause, trigger: Trigger, turned: Arguments): boolean {
  const { where, verb, following } = clause;
  const { object, phrases } = turned;
  const receiving = isReceiving(verb);
  if (trigger.type === "Visit" && receiving && verb.passive)
    return isReceivedByBody(object, turned.subject, phrases);
  if (trigger.type !== "Meeting") return false;
  const isThere = where !== undefined || isWhere(told, clause) || (verb.passive && following[0] === "there");
  if (receiving && isThere) return true;
  if (verb.passive) return receiving && isOfGuests(told, clause, turned);
  if (object[0]?.pronoun === undefined) return receiving && isOfGuests(told, clause, turned);
  if (object.length !== 1) return false;
  if (verb.lemma === "meet") return phrases.some(({ phrases: [noun] }) => isDoor(noun));
  const elsewhere = phrases.filter(({ preposition }) => preposition !== "with");
  return receiving && elsewhere.every(({ phrases: list }) => list.every(({ mention }) => !mention));
}

/** "the Institute, where it was received by Dr A": where they are. */
const isWhere = ({ sentence: { units } }: Told, { verb, subject: [first] }: Clause): boolean =>
  units[(first?.start ?? verb.start) - 1]?.lower === "where";

/** "The guests were received by Dr A, its chief engineer", "The Dean, Dr A, received the visitors", with no day or place of its own: no call on a minister or a mayor. */
function isOfGuests(
  { sentence: { units } }: Told,
  { verb, phrases }: Clause,
  { object }: Arguments,
): boolean {
  const [guests] = object;
  const isKnown =
    guests?.pronoun !== undefined || (guests?.determiner === "the" && guests.classes.has("party"));
  if (!isKnown || object.length > 1 || units.some(({ mention }) => mention?.type === "DATE")) return false;
  const elsewhere = phrases.filter(({ preposition }) => preposition !== "by" && preposition !== "with");
  const isNowhere = elsewhere.every(({ phrases: list }) => list.every(({ mention }) => !mention));
  return isNowhere && !(verb.passive ? units.slice(verb.end) : units.slice(0, verb.start)).some(isOfState);
}

/** "It was received by the Bank": a body that receives whoever has come, where no day and place are told. */
const isReceivedByBody = (
  [whom, ...others]: readonly NounPhrase[],
  by: readonly NounPhrase[],
  phrases: readonly PrepositionalPhrase[],
): boolean =>
  whom?.pronoun !== undefined &&
  others.length === 0 &&
  by[0]?.mention?.type === "ORGANIZATION" &&
  phrases.every(({ phrases: list }) => list.every(({ mention }) => !mention));

/** Where visitors are met before they are shown anything. */
const DOORS = wordSet(
  "gate door doorstep entrance airport station quay pier harbour jetty port border bridge lobby steps dock",
);
const isDoor = (noun: NounPhrase | undefined): boolean =>
  noun !== undefined && !noun.mention && DOORS.has(noun.head);
