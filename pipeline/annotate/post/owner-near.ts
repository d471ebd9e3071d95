// Bodies that own a bare title by what the sentences around tell: the guests' house, the firm told just before, the university of a Rector.
import type { Mention } from "../../flow.ts";
import type { Phrase } from "./phrase.ts";
import {
  bodiesBetween,
  GUESTS,
  isLedBy,
  mentionAt,
  mentionBefore,
  type Scene,
  sentenceAround,
  sentenceBefore,
} from "./scene.ts";

const AT_HEAD = /\b(?:in charge of|at the head of|head of|leader of|leading|heading|headed|led)\b/;

/** "X sent a delegation. In charge of the mission was A, Deputy Director": the body whose people are led. */
export function bodyOfGuests(scene: Scene, first: number): Mention | undefined {
  const { words } = scene;
  const { from } = sentenceAround(scene, first);
  if (from < 2) return undefined;
  const own = words.slice(from, first).map(({ lower }) => lower);
  if (!own.some((lower, at) => GUESTS.test(lower) && /^(?:the|this)$/.test(own[at - 1] ?? "")))
    return undefined;
  if (!AT_HEAD.test(own.join(" "))) return undefined;
  const before = sentenceAround(scene, from - 2);
  for (let at = before.from; at < before.to; at++) {
    if (!GUESTS.test(words[at]?.lower ?? "") || !/^(?:of|from)$/.test(words[at + 1]?.lower ?? "")) continue;
    const body = mentionAt(scene, words[at + 2]?.lower === "the" ? at + 3 : at + 2);
    if (body?.type === "ORGANIZATION") return body;
  }
  return undefined;
}

/** Posts that firms have, and houses that publish letters seldom. */
const OF_FIRMS =
  /^(?:(?:acting|deputy|interim|group) )?(?:chief executive(?: officer)?|managing director|ceo|general manager|founder|co-founder|owner|proprietor)$/i;

/** "Kampor Ferries has a new ship. Chief executive A said": the body that begins the sentence before. */
export function firmToldBefore(scene: Scene, phrase: Phrase): Mention | undefined {
  const { words } = scene;
  const before = sentenceBefore(scene, phrase.from);
  if (!before || !OF_FIRMS.test(phrase.title)) return undefined;
  const { to } = before;
  if (phrase.from !== (words[to]?.lower === "the" ? to + 1 : to)) return undefined;
  const subject = mentionAt(scene, words[before.from]?.lower === "the" ? before.from + 1 : before.from);
  const others = bodiesBetween(scene, before);
  const isFirm = subject?.type === "ORGANIZATION" && !NO_FIRM.test(subject.text) && others.length === 1;
  return isFirm && !scene.publisher?.isNamedBy(subject) ? subject : undefined;
}

/** Bodies that nobody owns or founded as a firm. */
const NO_FIRM =
  /\b(?:Ministry|Department|Government|Council|Commission|Parliament|World|Union|Universit|Academy|Bank|Agency|Office|Court)/;

const ACADEMIC = /\b(?:vice-chancellor|rector|prorector|provost|bursar)\b/i;
const ACADEMIES =
  /universi|college|polytechni|institute of technology|hochschule|academy|akademi|école|escuela|facult|school/i;

/** Whether only houses of learning have posts of that title. */
export const isAcademic = (title: string): boolean => ACADEMIC.test(title);

/** "Vice-Chancellor A and our Director signed": a post that a house of another kind has not; the house of learning told last, if any. */
export function ofLearning(scene: Scene, phrase: Phrase): { readonly body: Mention | undefined } | undefined {
  const { publisher, mentions, words } = scene;
  if (!publisher || !isAcademic(phrase.title) || ACADEMIES.test(publisher.told)) return undefined;
  const start = words[phrase.from]?.start ?? 0;
  const body = mentions.findLast(
    ({ type, text, end }) => type === "ORGANIZATION" && end <= start && ACADEMIES.test(text),
  );
  return { body: body && isOneOfTwo(scene, body, phrase.from) ? undefined : body };
}

/** "X University and Y University agreed. It was signed by Rector A and President B": whose of the two each is, nobody tells. */
function isOneOfTwo(scene: Scene, body: Mention, post: number): boolean {
  const { mentions, words, firstWord } = scene;
  const first = firstWord.get(body.id) ?? 0;
  const and = words[first - 1]?.lower === "the" ? first - 2 : first - 1;
  const other = words[and]?.lower === "and" ? mentionBefore(scene, and) : undefined;
  const two = other !== undefined && mentions.includes(other) && ACADEMIES.test(other.text);
  return two && sentenceAround(scene, first).to <= post;
}

/** "President A and Director B signed the treaty" of two parties: the second speaks for the one that is not the house, if one alone is named. */
export function otherParty(
  scene: Scene,
  first: number,
  end: number,
): { readonly body?: Mention } | undefined {
  const { words, mentions, publisher } = scene;
  const and = words[first - 1]?.lower === "and" ? mentionBefore(scene, first - 1) : undefined;
  if (and?.type !== "PERSON" || !SIGNED.test(words[end]?.lower ?? "")) return undefined;
  const { to } = sentenceAround(scene, first);
  if (words.slice(end, to).some(({ lower }) => lower === "with")) return undefined;
  const start = words[first]?.start ?? 0;
  const before = mentions.filter(({ type, end: last }) => type === "ORGANIZATION" && last <= start);
  const others = [...scene.earlier, ...before].filter(
    (mention) => mention.text.includes(" ") && !publisher?.isNamedBy(mention),
  );
  const names = new Set(others.map(({ text }) => text));
  const isOfTown = words.slice(first, end).some(({ lower }) => OF_TOWN.test(lower));
  return names.size === 1 && !isOfTown ? { body: others[0] as Mention } : {};
}

/** Posts of towns and states, which no body named beside them has. */
const OF_TOWN = /^(?:mayor|minister|governor|ambassador|police|prefect|councillor|treasurer|senator)$/;

const SIGNED = /^(?:signed|sign|exchanged|initialled|initialed|sealed)$/;

const MEMBERS =
  /^(?:members|delegates|shareholders|founders|trustees|representatives|parties|states|countries|partners)$/;

/** "They elected A Secretary", "its members chose A": the body told last, in whose name they choose. */
export function bodyOfElectors(scene: Scene, verb: number): Mention | undefined {
  const { words, mentions } = scene;
  let at = verb - 1;
  while (
    at > verb - 4 &&
    /^(?:has|have|had|then|also|recently|unanimously|once|at|there)$/.test(words[at]?.lower ?? "")
  )
    at--;
  const noun = words[at]?.lower ?? "";
  const owned =
    MEMBERS.test(noun) && words.slice(at - 3, at).some(({ lower }) => lower === "its" || lower === "whose");
  if (!owned && !/^(?:they|it)$/.test(noun)) return undefined;
  const whose = mentionBefore(scene, at - 2);
  if (owned && words[at - 1]?.lower === "whose" && whose?.type === "ORGANIZATION") return whose;
  const start = words[at]?.start ?? 0;
  return mentions.findLast(
    (mention) => mention.type === "ORGANIZATION" && mention.end <= start && !isLedBy(scene, mention, VENUE),
  );
}

/** "met at the University": where those are who elect. */
const VENUE = /^(?:at|in|with|by)$/;

/** "Milk + More chief executive A": of what is named right before, though it is known as no body. */
export function isNamedBefore({ words, mentionOf }: Scene, { from, title }: Phrase): boolean {
  const [before, further] = [words[from - 1], words[from - 2]];
  return (
    /^\p{Ll}/u.test(title) &&
    mentionOf[from - 1] === undefined &&
    (before?.shape === "title" || before?.shape === "caps") &&
    further !== undefined &&
    further.shape !== "lower" &&
    further.text !== "."
  );
}
