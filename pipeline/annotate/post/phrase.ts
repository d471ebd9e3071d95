// Reads a post where its title begins: title, what it is for, body and country.
import type { CountryCode, Mention } from "../../flow.ts";
import { isCommonWord, isThingHead } from "../../lexicon/not-names.ts";
import { impliedBody, isPostWord, type PostClass } from "../../lexicon/posts.ts";
import type { Word } from "../person/words.ts";
import { chargedWith } from "./charge.ts";
import { type Draft, isSeat, seated, skipDeterminer, textOf, towards } from "./draft.ts";
import { fieldEnd, unitEnd } from "./field.ts";
import {
  countryBefore,
  countryOf,
  endOf,
  isCellEnd,
  isLedBy,
  mentionAt,
  mentionBefore,
  type Scene,
} from "./scene.ts";
import { type Title, titleAt } from "./title.ts";

export interface Phrase {
  /** Word indices of the whole phrase. */
  readonly from: number;
  readonly to: number;
  /** Word indices of the title with its field. */
  readonly titleFrom: number;
  readonly titleTo: number;
  /** As it is published: mostly the words from titleFrom to titleTo. */
  readonly title: string;
  readonly class: PostClass;
  readonly direct: boolean;
  readonly tense: Title["tense"];
  readonly organization?: number;
  readonly implied?: string;
  readonly country?: { readonly code: CountryCode; readonly from: number; readonly to: number };
}

/** The post that begins at a word, or undefined. */
export function phraseAt(scene: Scene, at: number): Phrase | undefined {
  const { words, mentionOf } = scene;
  const title = titleAt(words, at);
  const mention = mentionOf[at];
  if (!title || (mention && mention.type !== "PERSON") || isManner(words, title)) return undefined;
  const inside = mentionOf[title.to - 1];
  if (inside && endOf(scene, inside) !== title.to && inside.type !== "PERSON") return undefined;
  const draft: Draft = {
    to: title.to,
    titleTo: title.to,
    field: "",
    suffix: "",
    organization: undefined,
    country: undefined,
  };
  for (let step = 0; step < 4 && tail(scene, title, draft); step++);
  const from = bodyBefore(scene, title, draft);
  const whole = textOf(scene, title.from, draft.titleTo) + draft.suffix;
  const implied =
    draft.organization === undefined && draft.field
      ? impliedBody(title.class, draft.field, draft.country?.code)
      : undefined;
  return {
    from,
    to: draft.to,
    titleFrom: title.from,
    titleTo: draft.titleTo,
    title: whole,
    class: title.class,
    direct: title.direct || draft.to > title.to || isBodysOwn(scene, title, from),
    tense: title.tense,
    ...(draft.organization === undefined ? {} : { organization: draft.organization }),
    ...(implied ? { implied } : {}),
    ...(draft.country ? { country: draft.country } : {}),
  };
}

/** "with A in the chair", "with A at the head": how somebody leads, no post. */
const isManner = (words: readonly Word[], { start, to }: Title): boolean =>
  to === start + 1 &&
  words[start - 1]?.lower === "the" &&
  `${words[start - 2]?.lower} ${words[start]?.text}` ===
    (words[start]?.text === "chair" ? "in chair" : "at head");

/** "FAO Representative Anna Vik": a title with a capital behind a body may stand before a name. */
const isBodysOwn = ({ words }: Scene, title: Title, from: number): boolean =>
  from < title.start &&
  words[title.from]?.shape === "title" &&
  !/^['’]s$/.test(words[title.start - 1]?.text ?? "");

/** Reads one more part behind the title; false when there is none. */
function tail(scene: Scene, title: Title, draft: Draft): boolean {
  const word = scene.words[draft.to]?.lower;
  if (word === "to" || (word === "on" && title.class === "adviser")) return towards(scene, title, draft);
  if (word === "of" || word === "at" || word === "for" || word === "in" || word === "with") {
    if (chargedWith(scene, title, draft)) return true;
    const at = overNoun(scene, overNew(scene, skipDeterminer(scene, draft.to + 1)));
    return (
      named(scene, title, draft, at) ||
      unnamed(scene, draft, at) ||
      ((word === "of" || word === "for") && fields(scene, title, draft, at))
    );
  }
  if ((word === "," || isCellEnd(scene, draft.to)) && draft.organization === undefined)
    return bodyBehindComma(scene, title, draft);
  return word === "(" && draft.to === title.to && bracketedField(scene, draft);
}

const NEW =
  /^(?:new|young|recently|newly|founded|created|established|formed|opened|merged|reformed|renamed|planned|future|proposed)$/;

/** "Director of the newly founded African Centre": behind what says that a body is new. */
function overNew(scene: Scene, from: number): number {
  let at = from;
  while (at < from + 2 && NEW.test(scene.words[at]?.text ?? "")) at++;
  return mentionAt(scene, at)?.type === "ORGANIZATION" ? at : from;
}

/** "Director of the state agency Polar Office": behind the noun that tells what the body named is. */
function overNoun(scene: Scene, from: number): number {
  let at = from;
  while (at < from + 3 && scene.words[at]?.shape === "lower" && !scene.mentionOf[at]) at++;
  const told = at > from && isPostWord("body", scene.words[at - 1]?.lower ?? "");
  return told && mentionAt(scene, at)?.type === "ORGANIZATION" ? at : from;
}

/** "Counsellor (Science and Technology)", "Deputy Vice-Chancellor (Research)": a field in brackets goes with the title. */
function bracketedField(scene: Scene, draft: Draft): boolean {
  const { words } = scene;
  let at = draft.to + 1;
  for (; at < draft.to + 7 && words[at]?.text !== ")"; at++) {
    const word = words[at];
    const joins = /^(?:and|&|,)$/.test(word?.lower ?? "");
    if (!word || scene.mentionOf[at] || !(joins || (word.shape === "title" && isCommonWord(word.lower))))
      return false;
  }
  if (words[at]?.text !== ")" || at === draft.to + 1) return false;
  draft.to = at + 1;
  draft.titleTo = at + 1;
  return true;
}

/** A body or country by name. */
function named(scene: Scene, title: Title, draft: Draft, start: number): boolean {
  let at = start;
  const adjective = countryBefore(scene, at + 1) ?? countryBefore(scene, at + 2);
  if (adjective?.from === at && !mentionAt(scene, at)) at = adjective.to;
  const first = mentionAt(scene, at);
  if (!first) return false;
  const mention = (first.type === "PLACE" ? partOf(scene, endOf(scene, first)) : undefined) ?? first;
  const end = endOf(scene, mention);
  if (mention.type === "ORGANIZATION" && draft.organization === undefined) {
    const part = partOf(scene, end) ?? mention;
    draft.organization = part.id;
    draft.to = behindAcronym(scene, endOf(scene, part));
    if (adjective && adjective.from === start) draft.country ??= adjective;
    return true;
  }
  if (mention.type === "ORGANIZATION") return wholeBehindPart(scene, draft, end);
  if (mention.type !== "PLACE") return false;
  const code = countryOf(mention);
  if (isSeat(scene, title, draft)) return seated(scene, draft, end);
  const charged = scene.words[draft.to]?.lower === "for";
  if (title.class === "town" || charged || !code) {
    const ruled = title.class === "town" || charged;
    if (!ruled || draft.titleTo !== draft.to) return false;
    draft.titleTo = behindArea(scene, end);
    draft.to = draft.titleTo;
    return true;
  }
  draft.country ??= { code, from: at, to: end };
  draft.to = end;
  return true;
}

/** "Governor of Oshmar region": the noun for what is governed, behind its name. */
const behindArea = ({ words }: Scene, at: number): number =>
  /^(?:region|province|district|oblast|county|prefecture|governorate|city)$/.test(words[at]?.text ?? "")
    ? at + 1
    : at;

/** "director of the Institute of Ice of the Polar Academy, A": behind the whole that the body is a part of. */
function wholeBehindPart(scene: Scene, draft: Draft, end: number): boolean {
  if (mentionBefore(scene, draft.to)?.id !== draft.organization) return false;
  draft.to = behindAcronym(scene, end);
  return true;
}

/** "the Academy's Institute of Physics", "Chile's Fishery Agency": the body that the one named owns. */
function partOf(scene: Scene, end: number): Mention | undefined {
  const owned = scene.words[end]?.text === "'s" || scene.words[end]?.text === "’s";
  const part = owned ? mentionAt(scene, end + 1) : undefined;
  return part?.type === "ORGANIZATION" ? part : undefined;
}

/** Behind "(ABC)" that follows a body. */
function behindAcronym(scene: Scene, end: number): number {
  if (scene.words[end]?.text !== "(") return end;
  const mention = mentionAt(scene, end + 1);
  if (mention?.type !== "ORGANIZATION") return end;
  const close = endOf(scene, mention);
  return scene.words[close]?.text === ")" ? close + 1 : end;
}

/** "rector of the university": a body without a name. */
function unnamed(scene: Scene, draft: Draft, start: number): boolean {
  // "director of the Chilean institute": whose it is stands before the noun.
  const at = start > draft.to + 1 && countryBefore(scene, start + 1)?.from === start ? start + 1 : start;
  const word = scene.words[at];
  if (word?.shape !== "lower" || !isPostWord("body", word.lower) || at === draft.to + 1) return false;
  draft.to = at + 1;
  return true;
}

/** A word of which no lexicon knows that it tells a field: rather a body's name. */
const isProper = (word: Word): boolean =>
  word.shape !== "lower" && !isCommonWord(word.lower) && !(word.shape === "title" && FIELD.test(word.lower));

/** Endings of what people work at: "Lending", "Documentaries", "Parasitology", "Maps". */
const FIELD =
  /..(?:ings?|ies|tions?|sions?|ments?|ics|ology|ances?|ences?|graphy|metry|iture|rity)$|^\p{L}{2,}[^aious]s$/u;

function fields(scene: Scene, title: Title, draft: Draft, at: number): boolean {
  if (draft.titleTo !== draft.to || draft.organization !== undefined) return false;
  const end = unitEnd(scene, draft.to + 1, fieldEnd(scene, at));
  if (end === at) return false;
  const last = scene.words[end - 1];
  const body =
    (at > draft.to + 1 && last?.shape === "title" && isThingHead(last.lower)) ||
    (title.class === "officer" &&
      scene.words[draft.to]?.lower !== "for" &&
      scene.words.slice(at, end).every(isProper) &&
      mentionBehindPreposition(scene, end)?.type !== "ORGANIZATION");
  draft.to = end;
  if (body) return true;
  draft.field = draft.field || textOf(scene, at, end);
  draft.titleTo = end;
  return true;
}

const mentionBehindPreposition = (scene: Scene, at: number): Mention | undefined =>
  /^(?:at|of|in|for|with)$/.test(scene.words[at]?.lower ?? "")
    ? mentionAt(scene, skipDeterminer(scene, at + 1))
    : undefined;

/** "Director, European Space Agency": the body behind a comma or in the next cell, when a mark or the clause's verb follows it ("A, Director, ABC inaugurated"). */
function bodyBehindComma(scene: Scene, title: Title, draft: Draft): boolean {
  const mention = mentionAt(scene, skipDeterminer(scene, draft.to + 1));
  if (mention?.type !== "ORGANIZATION") return false;
  const end = behindAcronym(scene, endOf(scene, mention));
  const after = scene.words[end];
  // "Welcomed by A, Director, ABC opened a school": the body is the clause's own subject.
  const holder = mentionBefore(scene, title.start - 1);
  const governed = holder?.type !== "PERSON" || isLedBy(scene, holder, GOVERNING);
  const told = !governed && !isCellEnd(scene, draft.to) && FINITE.test(after?.text ?? "");
  if (after && after.shape !== "mark" && after.lower !== "and" && !told) return false;
  draft.organization = mention.id;
  draft.to = end;
  return true;
}

const GOVERNING = /^(?:by|with|of|to|from|for|on|behind|after|before|under|and)$/;

/** What a clause goes on with behind its subject. */
const FINITE =
  /^(?:is|was|were|has|had|will|would|made|gave|led|took|spoke|said|told|met|held|\p{Ll}{3,}ed)$/u;

/** Body and country before the title: "SAS President", "U.S. Secretary of Energy". The first word of the phrase. */
function bodyBefore(scene: Scene, title: Title, draft: Draft): number {
  const { words } = scene;
  const owned = words[title.start - 1]?.text === "'s" || words[title.start - 1]?.text === "’s";
  const end = owned ? title.start - 1 : title.start;
  const mention = mentionBefore(scene, end);
  let from = title.start;
  if (
    mention?.type === "ORGANIZATION" &&
    draft.organization === undefined &&
    words[end - 1]?.shape !== "mark"
  ) {
    draft.organization = mention.id;
    from = scene.firstWord.get(mention.id) ?? from;
  }
  const country = countryBefore(scene, from);
  if (!country) return from;
  draft.country ??= country;
  return country.from;
}
