// Where an event was, where the text speaks of a place told before: "there", "in the gallery", "at the Secretariat".
import { fold } from "../core/keys.ts";
import type { EventDraft, Mention } from "../flow.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import type { Unit } from "./clause-unit.ts";
import { BE, HAVE, MODALS } from "./clause-word.ts";
import type { Candidate } from "./event-candidate.ts";
import { isHouse } from "./event-clause-sort.ts";
import type { Draft } from "./event-draft.ts";
import { rootOf } from "./event-known.ts";
import type { Memory } from "./participant-memory.ts";

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
    if (last) return { ...last, rule: "event-place-there" };
    const named = placeBefore(candidate, told.mentions);
    if (named) return { value: { mention: named.id }, span: named.span, rule: "event-place-there" };
  }
  const here = told.dateline;
  if (here && (says(candidate, "here") || sites(candidate).some(isThisTown)))
    return { value: { mention: here.id }, span: here.span, rule: "event-place-here" };
  for (const phrase of sites(candidate)) {
    const found = meant(phrase, candidate, told, memory);
    if (found) return found;
  }
  return undefined;
}

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

const says = ({ told, clause }: Candidate, word: string): boolean =>
  told.sentence.units.some(
    ({ lower, mention }, at) => lower === word && !mention && at <= (clause?.end ?? Number.POSITIVE_INFINITY),
  );

const LOCATIVE = new Set(["in", "at", "inside", "outside", "near"]);

/** The phrases of a candidate that stand where a place does. */
const sites = ({ places, phrases, told, clause }: Candidate): readonly NounPhrase[] => [
  ...places,
  ...[...phrases, ...(clause?.subordinate ? [] : told.reading.leading)]
    .filter(({ preposition }) => LOCATIVE.has(preposition))
    .flatMap((phrase) => phrase.phrases),
];

const DEFINITE = new Set(["the", "this", "that", "our", "its", "their"]);
const TOWNS = new Set(["city", "town", "capital", "village"]);

/** "the Assembly", where no meeting of that name is meant; "our reading room". */
function seatOf(phrase: NounPhrase, candidate: Candidate, memory: Memory): ToldPlace | undefined {
  const isSeat = !phrase.mention && phrase.determiner === "the" && isHouse(phrase);
  const house = isSeat ? memory.bodies(asBody(phrase), candidate) : undefined;
  if (house) return { value: house.reference, span: house.span, rule: "event-place-body" };
  const ours = isOurs(phrase) ? memory.publisher : undefined;
  return ours && { value: ours.reference, span: ours.span, rule: "event-place-ours" };
}

/** "the foyer of the Assembly": no meeting, but who sits there. */
export const asBody = (phrase: NounPhrase): NounPhrase => ({
  ...phrase,
  type: undefined,
  classes: new Set([...phrase.classes, "body"]),
});

/** "in our reading room": at the body that writes. */
const isOurs = ({ determiner, mention, type, attributive, head }: NounPhrase): boolean =>
  determiner === "our" && !mention && !type && attributive.length === 0 && ROOMS.test(head);

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
  const own = seatOf(phrase, candidate, memory);
  if (own) return own;
  const whole = phrase.complements.find(({ preposition }) => preposition === "of")?.phrases[0];
  // "in a side room of the palace"
  if (!mention && whole && !whole.mention && !type)
    return meant(whole, candidate, { mentions, drafts, dateline: undefined }, memory);
  // "toured the exhibition": whoever goes to see what was told before, goes where it is.
  const seen = type && candidate.type === "Visit" && !mention && DEFINITE.has(determiner);
  const shown = seen ? drafts.findLast((draft) => draft.type.value === type)?.place : undefined;
  if (shown) return { ...shown, rule: "event-place-noun" };
  if (mention || type || attributive.length > 0 || whole || !DEFINITE.has(determiner)) return undefined;
  // Where a post is held, nobody was appointed.
  const isPost = candidate.type === "Appointment";
  const body = classes.has("body") && !isPost ? memory.bodies(phrase, candidate) : undefined;
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
