// Where an event was, where the text speaks of a place told before: "there", "in the gallery", "at the Secretariat".

import { fold } from "../../../core/keys.ts";
import { wordSet } from "../../../core/word-set.ts";
import type { EventDraft, Mention, Reference } from "../../../flow.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { governedOf } from "../../clause/prepositional.ts";
import type { Unit } from "../../clause/unit.ts";
import { BE, HAVE, MODALS } from "../../clause/word.ts";
import type { Memory } from "../../participant/memory.ts";
import { type Draft, toldMention } from "../article/draft.ts";
import { rootOf } from "../article/known.ts";
import type { Candidate } from "../candidate.ts";
import { isHouse } from "../clause/sort.ts";
import { says } from "./here.ts";

type ToldPlace = NonNullable<EventDraft["place"]>;

/** What an article has told so far of places. */
export interface PlacesTold {
  readonly mentions: readonly Mention[];
  readonly drafts: readonly Draft[];
  /** The town of the article's dateline. */
  readonly dateline: Mention | undefined;
}

/** The place that a candidate's words stand for, if it is but one. */
export function placeSpokenOf(candidate: Candidate, told: PlacesTold, memory: Memory): ToldPlace | undefined {
  const last = told.drafts.findLast(({ place }) => place !== undefined)?.place;
  if (saysThere(candidate)) {
    const near = namedBeforeThere(candidate);
    if (near) return toldMention(near, "event-place-there");
    if (last) return { ...last, rule: "event-place-there" };
    const named = placeBefore(candidate, told.mentions);
    if (named) return toldMention(named, "event-place-there");
  }
  const here = told.dateline;
  if (here && (says(candidate, "here") || sites(candidate).some(isThisTown)))
    return toldMention(here, "event-place-here");
  const house = memory.publisher;
  if (house && isDoneHere(candidate) && isHouseOfPublisher(house.reference, told.mentions))
    return { value: house.reference, span: house.span, rule: "event-place-here" };
  for (const phrase of sites(candidate)) {
    const found = meant(phrase, candidate, told, memory);
    if (found) return found;
  }
  return undefined;
}

/** "in a talk at the Museum in Lund; the finds will go on show there": the first of the places right before, in the same sentence. */
function namedBeforeThere({ told, clause, from }: Candidate): Mention | undefined {
  const { units } = told.sentence;
  const there = units.findIndex(({ lower, mention }, at) => lower === "there" && !mention && at >= from - 4);
  const verb = Math.min(clause?.verb.start ?? from, there);
  for (let at = verb - 1; at > 0; at--) {
    const named = units[at]?.mention;
    if (!named || !isSiteName(named) || !isIn(units, at)) continue;
    const outer = at - 2;
    return units[at - 1]?.lower === "in" && units[outer]?.mention && isIn(units, outer)
      ? units[outer]?.mention
      : named;
  }
  return undefined;
}

/** "at the Museum", "in Lund" */
const isIn = (units: readonly Unit[], at: number): boolean =>
  /^(?:in|at)$/.test(units[units[at - 1]?.lower === "the" ? at - 2 : at - 1]?.lower ?? "");

/** The place named last before the sentence, no farther than a sentence or two. */
function placeBefore({ told }: Candidate, mentions: readonly Mention[]): Mention | undefined {
  const here = told.block.block.view.toSource(told.sentence.start, told.sentence.end).start;
  return mentions.findLast(
    ({ type, span, subtype }) =>
      type === "PLACE" && subtype !== "country" && span.end <= here && here - span.end < NEAR,
  );
}

/** Characters back to the place that "there" stands for at most. */
const NEAR = 300;
const AUXILIARIES = new Set([...BE, ...HAVE, ...MODALS]);

/** "There and then she pledged", "began a course there under": where the last event was; not "there is". */
const saysThere = ({ told, clause, from }: Candidate): boolean => {
  const { units } = told.sentence;
  const start = clause ? Math.min(from, clause.subject[0]?.start ?? from) - 4 : from;
  return units.some(
    ({ lower, mention }, at) =>
      lower === "there" &&
      !mention &&
      at >= start &&
      at <= (clause?.end ?? from) &&
      // "The lane there was opened"
      (clause?.subject.at(-1)?.end === at || isAdverbial(units, at)),
  );
};

const isAdverbial = (units: readonly Unit[], at: number): boolean =>
  !AUXILIARIES.has(units[at + 1]?.lower ?? "") && !AUXILIARIES.has(units[at - 1]?.lower ?? "");

/** "given here from 4 to 8 May", "a grant, as was announced here on 3 May": right behind what was done. */
const isDoneHere = ({ told: { sentence }, clause }: Candidate): boolean =>
  sentence.units.some(
    ({ lower, mention }, at, units) =>
      lower === "here" && !mention && (at === (clause?.verb.main ?? at) + 1 || units[at - 3]?.lower === "as"),
  );

/** Museums, schools and hospitals are houses; of a ministry "here" is as often the town. */
function isHouseOfPublisher(reference: Reference, mentions: readonly Mention[]): boolean {
  const named = "mention" in reference ? mentions[reference.mention] : undefined;
  return named !== undefined && RECEIVING.test(rootOf(mentions, named).name);
}
const RECEIVING =
  /\b(?:Museum|Gallery|Library|Planetarium|Observatory|Theatre|Theater|Opera|Aquarium|Zoo|Hospital|Clinic|Gardens?|Centre|Center|University|College|School|Laboratory|Station|Archives?)\b/;

const LOCATIVE = new Set(["in", "at", "inside", "outside", "near"]);

/** The phrases of a candidate that stand where a place does. */
const sites = ({ places, phrases, told, clause, type, theme }: Candidate): readonly NounPhrase[] => [
  ...places,
  ...(type === "Launch" && theme && !theme.mention ? wholesOf(theme) : []),
  ...[...phrases, ...(clause?.subordinate ? [] : told.reading.leading)]
    .filter(({ preposition, phrases: [noun] }) => LOCATIVE.has(preposition) || isUpon(preposition, noun))
    .flatMap((phrase) => phrase.phrases),
];

/** "The new wing of the Library was opened": what it is a part of. */
const wholesOf = (phrase: NounPhrase): readonly NounPhrase[] =>
  phrase.classes.has("event") || phrase.classes.has("document") ? [] : governedOf(phrase);

/** "on our campus", "on its grounds" */
const isUpon = (preposition: string, noun: NounPhrase | undefined): boolean =>
  preposition === "on" &&
  /(?:^|\s)(?:campus|premises|grounds|estate|site|terrace|roof|lawn)$/.test(noun?.head ?? "");

const DEFINITE = wordSet("the this that our its their");
const TOWNS = new Set(["city", "town", "capital", "village"]);

/** "the Council has paid since its establishment": no body is founded in itself. */
const isFoundedSelf = ({ type, clause }: Candidate): boolean => type === "Establishment" && !clause;

/** "the Assembly", where no meeting of that name is meant; "our reading room". */
function seatOf(phrase: NounPhrase, candidate: Candidate, memory: Memory): ToldPlace | undefined {
  const isSeat =
    !phrase.mention && phrase.determiner === "the" && !isFoundedSelf(candidate) && isHouse(phrase);
  const house = isSeat ? memory.bodies(asBody(phrase), candidate) : undefined;
  if (house) return { value: house.reference, span: house.span, rule: "event-place-body" };
  const isShown = candidate.type === "Visit" && candidate.places.includes(phrase);
  const ours =
    isOurs(phrase, isShown) || (isShown && isBuildingOfOurs(phrase, candidate))
      ? memory.publisher
      : undefined;
  return ours && { value: ours.reference, span: ours.span, rule: "event-place-ours" };
}

/** "the foyer of the Assembly": no meeting, but who sits there. */
export const asBody = (phrase: NounPhrase): NounPhrase => ({
  ...phrase,
  type: undefined,
  classes: new Set([...phrase.classes, "body"]),
});

/** "in our reading room", "were shown round our bindery": at the body that writes. */
const isOurs = (
  { determiner, mention, type, attributive, head, classes }: NounPhrase,
  isShown: boolean,
): boolean =>
  determiner === "our" &&
  !mention &&
  !type &&
  attributive.length === 0 &&
  (ROOMS.test(head) || (isShown && !LIVING.some((name) => classes.has(name))));

/** "toured the building with Dr A, our director": led by one of the house. */
const isBuildingOfOurs = ({ determiner, mention, head }: NounPhrase, { told }: Candidate): boolean =>
  determiner === "the" &&
  !mention &&
  /^(?:building|buildings|premises|grounds|campus|site|house|laboratories|workshops|collections|galleries)$/.test(
    head,
  ) &&
  told.sentence.units.some(
    ({ lower }, at, units) =>
      lower === "our" && units[at - 1]?.lower === "," && units[at - 2]?.mention?.type === "PERSON",
  );

const LIVING = ["people", "person", "group", "post", "party", "researchers"];

/** "opens at the latter", "on the former's campus": one of the two bodies or places that the sentence named last. */
function ofPair({ determiner, mention, modifiers }: NounPhrase, { told }: Candidate): ToldPlace | undefined {
  const [which] = modifiers;
  const from = which?.lower === "latter" ? -1 : which?.lower === "former" ? -2 : 0;
  if (determiner !== "the" || mention || !which || from === 0) return undefined;
  const isAlone = modifiers.length === 1 || /^['’]s$/.test(modifiers[1]?.text ?? "");
  const named = told.sentence.units.flatMap(({ mention: other, start }) =>
    start < which.start && other && isSiteName(other) ? [other] : [],
  );
  const meant = isAlone ? named.at(from) : undefined;
  return meant && toldMention(meant, "event-place-of-pair");
}

/** "in the Library's workshop", "at the Academy's field station": whose it is. */
function ofOwner(phrase: NounPhrase, candidate: Candidate, memory: Memory): ToldPlace | undefined {
  const { mention, type, modifiers, attributive, head, determiner } = phrase;
  const isOwned = !mention && !type && attributive.length === 0 && /^['’]s?$/.test(modifiers[1]?.text ?? "");
  if (!isOwned || determiner !== "the" || !(ROOMS.test(head) || phrase.classes.has("venue")))
    return undefined;
  const owner = modifiers.slice(0, 3);
  const body = memory.bodies({ ...asBody(phrase), modifiers: owner, complements: [] }, candidate);
  return body && { value: body.reference, span: body.span, rule: "event-place-body" };
}

/** "drove to the Old Port and toured the port", "visited the vault": what was named last by that word. */
function seenBefore(
  phrase: NounPhrase,
  candidate: Candidate,
  mentions: readonly Mention[],
): ToldPlace | undefined {
  const { mention, type, determiner, modifiers, head } = phrase;
  const isSeen = candidate.type === "Visit" && candidate.places.includes(phrase);
  if (!isSeen || mention || type || modifiers.length !== 1 || !SEEN_AGAIN.has(determiner)) return undefined;
  const { block, sentence } = candidate.told;
  const here = block.block.view.toSource(sentence.units[phrase.start]?.start ?? 0, sentence.end).start;
  const named = mentions.findLast(
    (other) =>
      other.span.start < here &&
      here - other.span.start < FAR &&
      isSiteName(other) &&
      ` ${fold(rootOf(mentions, other).name)}`.endsWith(` ${head}`),
  );
  return named && toldMention(named, "event-place-seen-before");
}

const SEEN_AGAIN = new Set(["the", "this", "that"]);
/** Characters back to what a common noun of its name stands for at most. */
const FAR = 1200;

const isSiteName = ({ type, subtype }: Mention): boolean =>
  type === "ORGANIZATION" ? subtype !== "newspaper" : type === "PLACE" && subtype !== "country";

const ROOMS =
  /(?:^|\s|-)(?:room|hall|foyer|lobby|gallery|library|auditorium|courtyard|garden|gardens|laboratory|workshop|premises|building|headquarters|studio|theatre|atrium|basement|attic|cellar|offices?|lab|campus)$/;

/** "in this city": where the article was written. */
const isThisTown = ({ determiner, head, mention }: NounPhrase): boolean =>
  determiner === "this" && !mention && TOWNS.has(head);

/** "the gallery", "the Secretariat", "the city": the place told last whose name or kind the noun is. */
function meant(
  phrase: NounPhrase,
  candidate: Candidate,
  { mentions, drafts }: PlacesTold,
  memory: Memory,
): ToldPlace | undefined {
  const { mention, type, determiner, attributive, head, classes } = phrase;
  const own =
    seatOf(phrase, candidate, memory) ??
    ofPair(phrase, candidate) ??
    ofOwner(phrase, candidate, memory) ??
    seenBefore(phrase, candidate, mentions);
  if (own) return own;
  const [whole] = governedOf(phrase);
  // "in a side room of the palace"
  if (!mention && whole && !whole.mention && !type)
    return meant(whole, candidate, { mentions, drafts, dateline: undefined }, memory);
  // "toured the exhibition": whoever goes to see what was told before, goes where it is.
  const seen = type && candidate.type === "Visit" && !mention && DEFINITE.has(determiner);
  const shown = seen ? drafts.findLast((draft) => draft.type.value === type)?.place : undefined;
  if (shown) return { ...shown, rule: "event-place-noun" };
  if (mention || type || attributive.length > 0 || whole || !DEFINITE.has(determiner)) return undefined;
  // Where a post is held, nobody was appointed; what "its establishment" founded is not where.
  const isOther = candidate.type === "Appointment" || isFoundedSelf(candidate);
  const body = classes.has("body") && !isOther ? memory.bodies(phrase, candidate) : undefined;
  if (body) return { value: body.reference, span: body.span, rule: "event-place-body" };
  if (!classes.has("venue")) return undefined;
  const here = candidate.told.block.block.view.toSource(
    candidate.told.sentence.start,
    candidate.told.sentence.end,
  );
  const isMeant = (other: Mention): boolean =>
    other.span.start < here.start &&
    (TOWNS.has(head) ? other.subtype === "city" : namesSite(rootOf(mentions, other), head));
  const last = drafts.findLast(({ place }) => place !== undefined)?.place;
  if (last && phrase.modifiers.some(({ lower }) => lower === "same"))
    return { ...last, rule: "event-place-noun" };
  for (const { place } of drafts.toReversed()) {
    const named = place && "mention" in place.value ? mentions[place.value.mention] : undefined;
    if (place && named && isMeant(named)) return { ...place, rule: "event-place-noun" };
  }
  return undefined;
}

const namesSite = ({ type, name }: Mention, head: string): boolean =>
  (type === "PLACE" || type === "ORGANIZATION") && ` ${fold(name)} `.includes(` ${head} `);
