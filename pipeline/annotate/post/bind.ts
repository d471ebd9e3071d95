// Binds posts to the persons whose names they stand before.
import type { Mention, PostPhrase } from "../../flow.ts";
import { honorificAt, honorificsAt } from "../person/honorific.ts";
import { bodyBehindName } from "./body-behind.ts";
import { ownerOf } from "./owner.ts";
import { isAcademic } from "./owner-near.ts";
import { ownerMark } from "./owner-told.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import { countryOf, endOf, mentionAt, mentionBefore, type Scene, sentenceAround } from "./scene.ts";
import { leavingDate, type Tenure } from "./tenure.ts";
import { titleBefore } from "./title.ts";

/** A post as it is bound to a person. */
export function bound(
  scene: Scene,
  phrase: Phrase,
  person: Mention,
  rule: string,
  tenure: Tenure = {},
): PostPhrase {
  const { words, block } = scene;
  const startAt = (at: number): number => words[at]?.start ?? 0;
  const endAt = (to: number): number => words[to - 1]?.end ?? 0;
  const span = (from: number, to: number) => block.block.view.toSource(startAt(from), endAt(to));
  const { country } = phrase;
  const owner = ownerOf(scene, phrase, person);
  return {
    block: block.index,
    start: startAt(phrase.from),
    end: endAt(phrase.to),
    span: span(phrase.from, phrase.to),
    title: phrase.title,
    titleSpan: span(phrase.titleFrom, phrase.titleTo),
    ...(phrase.organization === undefined ? owner : { organization: phrase.organization }),
    ...(phrase.implied ? { impliedOrganization: phrase.implied } : {}),
    ...(country ? { country: country.code, countrySpan: span(country.from, country.to) } : {}),
    person: person.id,
    tense: phrase.tense,
    ...tenure,
    rule,
  };
}

/** The person named at a word, over honorifics. */
export function personAt(scene: Scene, at: number): Mention | undefined {
  const mention = mentionAt(scene, at) ?? mentionAt(scene, honorificsAt(scene.words, at).to);
  return mention?.type === "PERSON" ? mention : undefined;
}

/** "Minister A": a post stands right before the name. */
export const isTitled = ({ words, firstWord }: Scene, { id }: Mention): boolean =>
  titleBefore(words, firstWord.get(id) ?? 0) !== undefined;

/** Ranks of birth, which are no posts but of a country. */
const BORN = /^(?:prince|princess|archduke|archduchess|maharaja)$/i;

/** Who leads a team or a delegation has no post; who leads a body has. */
const LEADER = /^(?:leader|deputy leader)$/i;

/** Who speaks at a gathering has no post, as the Speaker of a house has. */
const SPEAKER =
  /^(?:main|keynote|guest|first|second|third|last|next|principal|opening|closing|star|plenary|invited|only|other) speaker$/i;

/** Whether a post may be published from this phrase: professors need a body. */
export const isPost = (phrase: Phrase): boolean =>
  !SPEAKER.test(phrase.title) &&
  (!LEADER.test(phrase.title) || phrase.organization !== undefined) &&
  (phrase.class !== "academic" || phrase.organization !== undefined) &&
  (phrase.country !== undefined || !BORN.test(phrase.title));

/** "its Deputy Leader, A", "the Caucus, whose leader A": whose the leader is, is told by a body's pronoun; "its leader" is a team's too. */
const isOwnLeader = (scene: Scene, phrase: Phrase): boolean => {
  const lead = scene.words[phrase.from - 1]?.lower ?? "";
  if (!LEADER.test(phrase.title)) return false;
  if (lead === "whose") return mentionBefore(scene, phrase.from - 2)?.type === "ORGANIZATION";
  return /^(?:its|their)$/.test(lead) && /^deputy/i.test(phrase.title);
};

/** "the Georgian director A": by a nation alone, what somebody works as. */
const isTrade = ({ words }: Scene, phrase: Phrase): boolean =>
  phrase.organization === undefined &&
  phrase.country !== undefined &&
  phrase.to === phrase.titleTo &&
  phrase.country.to === phrase.titleFrom &&
  /^(?:director|conductor|editor|curator|manager|founder|publisher|owner)$/.test(
    words[phrase.titleFrom]?.text ?? "",
  );

/** "its head, the retired colonel A": behind what else the person is. */
function behindDescription({ words }: Scene, from: number): number {
  if (!/^(?:the|a|an)$/.test(words[from]?.lower ?? "")) return from;
  let at = from + 1;
  while (at < from + 4 && words[at]?.shape === "lower") at++;
  return at > from + 1 ? at : from;
}

/** Posts right before names: "Vice Minister of Science and Technology Lu Meiling", "the acting CEO of Acme, Dr Doe". */
export function postBefore(scene: Scene, phrase: Phrase): PostPhrase | undefined {
  const { words } = scene;
  const person = personAt(scene, phrase.to);
  const whole = person ? withCountryBehind(scene, phrase, person) : phrase;
  if (isTrade(scene, phrase)) return undefined;
  const owned = person && isOwnLeader(scene, phrase);
  if (owned) return bound(scene, phrase, person, "post-before-name");
  if (person && phrase.direct && isPost(whole)) {
    const shared = withNextBody(scene, whole, person);
    return bound(scene, shared, person, "post-before-name", leaving(scene, person));
  }
  const second = words[phrase.to]?.lower === "and" ? phraseAt(scene, phrase.to + 1) : undefined;
  const shared = second?.direct ? personAt(scene, second.to) : undefined;
  if (shared && phrase.direct && isPost(phrase)) return bound(scene, phrase, shared, "post-before-name");
  if (words[phrase.to]?.text !== "," || !isLed(scene, phrase)) return undefined;
  // "A, the Dean of X, B": A's, unless A's own post stands before the name.
  const before = words[phrase.from - 2]?.text === "," ? mentionBefore(scene, phrase.from - 2) : undefined;
  if (before?.type === "PERSON" && !isTitled(scene, before)) return undefined;
  if (isAskedOf(scene, phrase)) return undefined;
  const behind =
    personAt(scene, phrase.to + 1) ??
    (/^(?:its|their)$/.test(words[phrase.from - 1]?.lower ?? "")
      ? personAt(scene, behindDescription(scene, phrase.to + 1))
      : undefined);
  return behind && (isPost(phrase) || isOwnLeader(scene, phrase))
    ? bound(scene, phrase, behind, "post-before-comma-name", leaving(scene, behind))
    : undefined;
}

/** "Rector Anna Vik and Vice-Rector Bo Lee of Tartu University": one body behind the second name. */
function withNextBody(scene: Scene, phrase: Phrase, person: Mention): Phrase {
  const bare = phrase.organization === undefined && !phrase.implied && !phrase.country;
  const and = endOf(scene, person);
  if (!bare || phrase.class !== "officer" || scene.words[and]?.lower !== "and") return phrase;
  const next = phraseAt(scene, and + 1);
  const other = next?.direct && next.organization === undefined ? personAt(scene, next.to) : undefined;
  const alike = next && isAcademic(next.title) === isAcademic(phrase.title);
  const body = alike && other ? withCountryBehind(scene, next, other).organization : undefined;
  return body === undefined ? phrase : { ...phrase, organization: body };
}

/** "By decree of the Minister, Dr A was named": what opens the sentence ends with the post, and who acts is another. */
function isAskedOf(scene: Scene, phrase: Phrase): boolean {
  const { words } = scene;
  const person = personAt(scene, phrase.to + 1);
  const { from } = sentenceAround(scene, phrase.from);
  if (!person || !OPENING.test(words[from]?.lower ?? "")) return false;
  const lead = words.slice(Math.max(from, phrase.from - 3), phrase.from).map(({ lower }) => lower);
  if (!/\b(?:of|from|by) (?:the|its|our|their)$/.test(lead.join(" "))) return false;
  return ACTS.test(words[endOf(scene, person)]?.lower ?? "");
}

const OPENING = /^(?:by|at|on|upon|with|under|following|after)$/;
/** What goes on behind a name without a comma: a post in apposition would end with one. */
const ACTS = /^(?:is|was|has|had|will|been|took|gave|paid|visited|met|became|joined|signed|\p{L}{3,}ed)$/u;

/** "King Felipe of Spain", "Rector Anna Vik of Tartu University": the country or body stands behind the name. */
function withCountryBehind(scene: Scene, phrase: Phrase, person: Mention): Phrase {
  const end = endOf(scene, person);
  const of = scene.words[end]?.lower === "of";
  const article = scene.words[end + 1]?.lower === "the";
  const place = of ? mentionAt(scene, article ? end + 2 : end + 1) : undefined;
  const body = bodyBehindName(scene, phrase, person);
  if (body !== undefined) return { ...phrase, organization: body };
  const code = place && countryOf(place);
  if (!place || !code || phrase.country || (phrase.class !== "crown" && phrase.organization !== undefined))
    return phrase;
  return { ...phrase, country: { code, from: end + 1, to: endOf(scene, place) } };
}

/** "the CEO of Acme, Dr Doe", "met by Rector of the Mint, Dr Doe": a determiner leads, or the sentence begins with it, or a word of respect follows. */
function isLed(scene: Scene, phrase: Phrase): boolean {
  const { words } = scene;
  const before = words[phrase.from - 1];
  return (
    !before ||
    /^[.:;!?]$/.test(before.text) ||
    /^(?:the|its|their|our|whose|his|her|'s|’s)$/.test(before.lower) ||
    /^['’]s$/.test(words[phrase.titleFrom - 1]?.text ?? "") ||
    ownerMark(scene, phrase.from) >= 0 ||
    (/^(?:by|with|to|from|of|and)$/.test(before.lower) && honorificAt(words, phrase.to + 1) !== undefined)
  );
}

/** "Dr Doe, resigned in March". */
function leaving(scene: Scene, person: Mention): Tenure {
  const end = endOf(scene, person);
  const until = leavingDate(scene, scene.words[end]?.text === "," ? end + 1 : end);
  return until ? { until } : {};
}
