// Whose a post is where its words name no body: whom "its" means, whose people are led, or the house that publishes.
import { fold } from "../../core/keys.ts";
import type { Mention } from "../../flow.ts";
import { isPostWord } from "../../lexicon/posts.ts";
import { isKindOfHouse, isOtherKind } from "./kind.ts";
import { bodyOfGuests, firmToldBefore, isNamedBefore, ofLearning, otherParty } from "./owner-near.ts";
import { bodyBeforeWhose, bodyByShort, bodyOfNation, ownerMark, subjectLike } from "./owner-told.ts";
import { partyOf } from "./party.ts";
import type { Phrase } from "./phrase.ts";
import { bodyInCell, endOf, mentionAt, mentionBefore, type Scene, sentenceAround } from "./scene.ts";
import { dateAt } from "./tenure.ts";

export interface Owner {
  readonly organization?: number;
  /** The publisher, whose post it is as far as the sentence tells. */
  readonly house?: number;
}

/** The owner of a post without a body. */
export function ownerOf(scene: Scene, phrase: Phrase, person: Mention): Owner {
  if (phrase.organization !== undefined || phrase.implied || phrase.country) return {};
  if (OF_STATE.test(phrase.title)) return {};
  const first = Math.min(phrase.from, scene.firstWord.get(person.id) ?? phrase.from);
  const party = bodyInCell(scene, first) ?? partyOf(scene, phrase, person);
  if (party) return bodyAt(party);
  return ownerByClass(scene, phrase, first) ?? ownerOfOfficer(scene, phrase, person, first);
}

/** The owner of a post whose class alone tells how it is owned; undefined of officers, of whom the words around tell. */
function ownerByClass(scene: Scene, phrase: Phrase, first: number): Owner | undefined {
  const { class: kind } = phrase;
  if (kind === "officer" || kind === "town") return undefined;
  if (kind === "counsellor" || kind === "adviser") return sentBy(scene, first);
  if (kind === "paper") return isSignature(scene, phrase) ? houseOf(scene, phrase) : {};
  if (isKindOfHouse(scene, phrase)) return houseOf(scene, phrase);
  const lead = scene.words[phrase.from - 1]?.lower ?? "";
  const owned =
    (/^(?:commissioner|secretary)$/.test(kind) && /^(?:its|their|our)$/.test(lead)) ||
    (/^(?:diplomat|minister|secretary)$/.test(kind) &&
      (/^['’]s$/.test(lead) || (/^(?:its|their)$/.test(lead) && isSentByBody(phrase.title))));
  return owned ? undefined : {};
}

function ownerOfOfficer(scene: Scene, phrase: Phrase, person: Mention, first: number): Owner {
  const lead = scene.words[phrase.from - 1]?.lower ?? "";
  if (phrase.to > phrase.titleTo) return bodyCalled(scene, phrase);
  if (lead === "our") return houseOf(scene, phrase);
  if (lead === "whose") return bodyAt(bodyBeforeWhose(scene, phrase.from - 1));
  const short = bodyByShort(scene, phrase);
  if (short) return bodyAt(short);
  const mark = ownerMark(scene, phrase.from);
  if (mark >= 0) return bodyOwning(scene, phrase, mark);
  const group = leaderOfGroup(scene, phrase);
  if (group) return bodyAt(group);
  const kind = isKindOfHouse(scene, phrase) ? houseOf(scene, phrase) : undefined;
  const led = leaderOwner(scene, phrase, person, first);
  if (led) return kind && isOtherKind(phrase.title, bodyText(scene, led)) ? kind : led;
  const seat = lead === "the" ? bodyOfScene(scene, first) : undefined;
  const other = otherParty(scene, first, Math.max(phrase.to, endOf(scene, person)));
  if (other) return bodyAt(other.body);
  const near = seat ?? bodyOfGuests(scene, first) ?? firmToldBefore(scene, phrase);
  if (near) return bodyAt(near);
  const learned = ofLearning(scene, phrase);
  if (learned) return bodyAt(learned.body);
  return kind ?? (isOfHouse(scene, phrase, first) ? houseOf(scene, phrase) : {});
}

/** Posts that bodies have abroad and states have not. */
const isSentByBody = (title: string): boolean => /^(?:chief|trade|resident) representative$/i.test(title);

/** "A, Editor" below a letter: a line of its own. */
const isSignature = (scene: Scene, { to, titleTo }: Phrase): boolean =>
  scene.block.block.kind === "imprint" && to === titleTo && scene.words.length < 12;

const bodyText = ({ mentions }: Scene, { organization }: Owner): string =>
  mentions.find(({ id }) => id === organization)?.text ?? "";

/** "a delegation of the Council. Its leader, Chief Archivist A": the body that the group is of. */
function leaderOfGroup(scene: Scene, phrase: Phrase): Mention | undefined {
  const [its, noun, comma] = scene.words.slice(phrase.from - 3, phrase.from);
  if (comma?.text !== "," || !/^(?:its|their|whose)$/.test(its?.lower ?? "")) return undefined;
  return /^(?:leader|head|spokesman|spokeswoman|spokesperson)$/.test(noun?.lower ?? "")
    ? bodyTold(scene, phrase.from - 3)
    : undefined;
}

/** The body that "its" means, or that a led group comes from; undefined where nothing speaks of either. */
function leaderOwner(scene: Scene, phrase: Phrase, person: Mention, first: number): Owner | undefined {
  const lead = scene.words[phrase.from - 1]?.lower ?? "";
  const its = lead === "its" || lead === "their";
  const own = its ? phrase.from - 1 : leaderAt(scene, first, endOf(scene, person));
  if (own < 0) return undefined;
  const behind = (lead === "its" ? bodyBehind(scene, person) : undefined) ?? bodyOfSide(scene, own);
  const body = nearestBody(scene, own) ?? behind ?? (its ? undefined : bodyOfPronoun(scene, own));
  if (body) return bodyAt(body);
  if (!its) return {};
  if (speaksOfHouse(scene, own)) return houseOf(scene, phrase);
  return venueBefore(scene, own) ? {} : bodyAt(bodyTold(scene, own));
}

/** Places that nobody directs as a house. */
const AREAS = new Set(["city", "country", "province", "region", "district", "street", ""]);

/** "were shown round the Garden by its director": of what was named as a place, and of no body told before. */
function venueBefore(scene: Scene, before: number): boolean {
  const { from } = sentenceAround(scene, before);
  return scene.mentionOf
    .slice(from, before)
    .some((mention) => mention?.type === "PLACE" && !AREAS.has(mention.subtype ?? ""));
}

/** "President of the Republic": a state's, whoever publishes. */
const OF_STATE =
  /\b(?:of (?:the )?(?:republic|nation|state|kingdom|federation|confederation)|head of government)$|\b(?:minister of state|cabinet minister|union minister)\b|^governor[- ]general$/i;

/** Posts that an office within a house has as well. */
const OF_OFFICE =
  /^(?:(?:acting|deputy|interim|assistant|web|managing) )?(?:head|director|manager|editor|coordinator|co-ordinator|officer|leader)\b(?![ -]general)/i;

/** The house that publishes, for a post in it. */
export function houseOf({ publisher }: Scene, { title }: Phrase): Owner {
  return publisher ? { house: OF_OFFICE.test(title) ? publisher.id : publisher.whole } : {};
}

/** "director of the Office": the noun behind the title. */
function bodyCalled(scene: Scene, phrase: Phrase): Owner {
  const foreign = bodyOfNation(scene, phrase);
  return foreign ? bodyAt(foreign) : bodyOfNoun(scene, phrase, phrase.to - 1);
}

/** "the Union's President": the noun before the title. */
function bodyOwning(scene: Scene, phrase: Phrase, mark: number): Owner {
  const named = mentionBefore(scene, mark);
  return named?.type === "ORGANIZATION" ? bodyAt(named) : bodyOfNoun(scene, phrase, mark - 1);
}

/** A body named before whose name holds the noun at a word, or the publisher's. */
function bodyOfNoun(scene: Scene, phrase: Phrase, at: number): Owner {
  const noun = scene.words[at]?.lower ?? "";
  if (!/^(?:the|its|their|this|our)$/.test(scene.words[at - 1]?.lower ?? "")) return {};
  const holds = (name: string): boolean => ` ${fold(name)} `.includes(` ${noun} `);
  // A house that speaks of "the Union" means itself, if it is one.
  if (at < phrase.from && scene.publisher && holds(scene.publisher.told)) return houseOf(scene, phrase);
  const before =
    subjectLike(
      scene,
      scene.mentions.filter(
        ({ type, text, start }) =>
          type === "ORGANIZATION" && start < (scene.words[phrase.from]?.start ?? 0) && holds(text),
      ),
      phrase,
    ) ?? scene.earlier.findLast(({ type, text }) => type === "ORGANIZATION" && holds(text));
  if (before) return { organization: before.id };
  if (scene.publisher && holds(scene.publisher.told)) return houseOf(scene, phrase);
  return at < phrase.from ? bodyAt(nearestUnlike(scene, at)) : {};
}

/** "the bank's President": the acronym or bare name told last, which says not what it is. */
function nearestUnlike(scene: Scene, noun: number): Mention | undefined {
  const start = scene.words[noun]?.start ?? 0;
  const last = scene.mentions.findLast(
    (mention) =>
      mention.type === "ORGANIZATION" && mention.end < start && !scene.publisher?.isNamedBy(mention),
  );
  const word = scene.words[noun]?.lower ?? "";
  const says = last?.text.split(/[^\p{L}]+/u).some((each) => isPostWord("body", each.toLowerCase()));
  return last && !says && isPostWord("body", word) ? last : undefined;
}

const bodyAt = (mention: Mention | undefined): Owner =>
  mention?.type === "ORGANIZATION" ? { organization: mention.id } : {};

/** "for the employers their President, A": the body whose name holds the noun. */
function bodyOfSide({ words, mentions }: Scene, its: number): Mention | undefined {
  const noun = words[its - 1];
  if (words[its - 2]?.lower !== "the" || words[its - 3]?.lower !== "for" || noun?.shape !== "lower")
    return undefined;
  return mentions.findLast(
    ({ type, text, start }) =>
      type === "ORGANIZATION" && start < noun.start && ` ${fold(text)} `.includes(` ${noun.lower} `),
  );
}

/** "Under its Secretary-General, A, the Council grew". */
function bodyBehind(scene: Scene, person: Mention): Mention | undefined {
  const end = endOf(scene, person);
  const at = scene.words[end]?.text === "," ? end + 1 : end;
  return mentionAt(scene, scene.words[at]?.lower === "the" ? at + 1 : at);
}

/** "..., said its Director", "they visited X; A, its Director": the body that the block named last before the sentence. */
const bodyTold = (scene: Scene, its: number): Mention | undefined =>
  scene.mentions.findLast(
    ({ type, start }) => type === "ORGANIZATION" && start < (scene.words[its]?.start ?? 0),
  );

/** "FAO by A, Senior Adviser": who is sent comes from the body. */
function sentBy(scene: Scene, first: number): Owner {
  const at = leaderAt(scene, first, first);
  return at < 0 ? {} : bodyAt(nearestBody(scene, at + 1));
}

/**
 * The word "headed" of "a delegation of X, headed by Dr A", "by" of "X by Dr A", or the comma of "a group of X,
 * with Dr A at its head"; -1 without one.
 */
function leaderAt(scene: Scene, first: number, end: number): number {
  for (let at = first - 1; at > first - 6; at--) {
    const word = scene.words[at];
    if (!word || word.text === ",") return -1;
    if (word.lower === "with") return isHeading(scene, end) ? at - 1 : -1;
    if (word.lower !== "by") continue;
    const sent =
      mentionBefore(scene, at) ??
      (scene.words[at - 1]?.text === ")" ? mentionBefore(scene, at - 1) : undefined);
    const led = /^(?:headed|led|represented)$/.test(scene.words[at - 1]?.lower ?? "");
    if (led) return at - 1;
    return sent?.type === "ORGANIZATION" ? at : -1;
  }
  return -1;
}

/** "at its head". */
const isHeading = ({ words }: Scene, end: number): boolean =>
  words[end]?.lower === "at" && words[end + 1]?.lower === "its" && words[end + 2]?.lower === "head";

/** "It was led by A, Secretary General": the body of the sentence before. */
function bodyOfPronoun(scene: Scene, led: number): Mention | undefined {
  const { from } = sentenceAround(scene, led);
  if (!/^(?:it|they)$/.test(scene.words[from]?.lower ?? "")) return undefined;
  return scene.mentions.findLast(
    ({ type, start }) => type === "ORGANIZATION" && start < (scene.words[from]?.start ?? 0),
  );
}

/** "At SNSA they were welcomed by the Director, A": the body where the sentence plays. */
function bodyOfScene(scene: Scene, first: number): Mention | undefined {
  const { from } = sentenceAround(scene, first);
  if (!/^(?:at|inside)$/.test(scene.words[from]?.lower ?? "")) return undefined;
  const body = mentionAt(scene, scene.words[from + 1]?.lower === "the" ? from + 2 : from + 1);
  return body?.type === "ORGANIZATION" ? body : undefined;
}

/** "The Commission elected A as its Chair": the house by the noun of its name. */
function speaksOfHouse(scene: Scene, its: number): boolean {
  const told = scene.publisher?.told;
  const { from } = sentenceAround(scene, its);
  return (
    told !== undefined &&
    scene.words
      .slice(from, its)
      .some(({ lower }) => isPostWord("body", lower) && ` ${told} `.includes(` ${lower} `))
  );
}

/** The body named last before a word of the sentence. */
function nearestBody(scene: Scene, before: number): Mention | undefined {
  const { from } = sentenceAround(scene, before);
  for (let at = before - 1; at >= from; at--)
    if (scene.mentionOf[at]?.type === "ORGANIZATION") return scene.mentionOf[at];
  return undefined;
}

/** Heads of whom everybody knows more than one: alone before a name they are of any country or body. */
const KNOWN_HEAD =
  /^(?:president|vice[- ]president|chancellor|secretary[- ]general|speaker|senator|chairman|founder|co-founder|representative|judge|justice|councillor|state councillor|federal councillor|congressman|congresswoman|member of parliament|owner|spokesman|spokeswoman|spokesperson)$/i;

const MUNICIPAL =
  /municipal|\bcity\b|\btown\b|council|borough|commune|mairie|ayuntamiento|comune|stadt|gemeente|kommun|county|prefecture|region/i;

/** "for forty-one years". */
const isFor = ({ words }: Scene, at: number): boolean =>
  words[at]?.lower === "for" &&
  words.slice(at + 1, at + 6).some(({ lower }) => /^(?:years?|months?|decades?|terms?)$/.test(lower));

/** Nothing but the house is named before it in the sentence. */
function isOfHouse(scene: Scene, phrase: Phrase, first: number): boolean {
  if (
    phrase.class === "town" &&
    !(MUNICIPAL.test(scene.publisher?.name ?? "") && phrase.titleTo === phrase.to)
  )
    return false;
  if (phrase.to !== phrase.titleTo || /^['’]s$/.test(scene.words[phrase.from - 1]?.text ?? "")) return false;
  if (isNamedBefore(scene, phrase)) return false;
  const next = scene.words[phrase.to]?.lower ?? "";
  if (/^(?:of|at|for|in|to)$/.test(next) && !dateAt(scene, phrase.to) && !isFor(scene, phrase.to))
    return false;
  if (phrase.class === "town" && /\s(?:of|for|in)\s/.test(phrase.title)) return false;
  if (phrase.from === first && KNOWN_HEAD.test(phrase.title) && !speaksOfHouse(scene, first)) return false;
  const { from } = sentenceAround(scene, first);
  for (let at = from; at < first; at++) {
    const mention = scene.mentionOf[at];
    if (mention?.type === "ORGANIZATION" && !scene.publisher?.isNamedBy(mention)) return false;
  }
  return true;
}
