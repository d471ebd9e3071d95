// What an article's names tell of its events: whose meeting it is, which body "the Committee" is, the year in a name.

import { fold } from "../../../core/keys.ts";
import { oncePer } from "../../../core/remember.ts";
import { wordSet } from "../../../core/word-set.ts";
import type { EventDraft, Mention, Reference } from "../../../flow.ts";
import type { Role } from "../../../model/codes.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { PrepositionalPhrase } from "../../clause/prepositional.ts";
import { keyOf } from "../../participant/memory.ts";
import type { Candidate } from "../candidate.ts";
import { isCeremony } from "../company/speech.ts";

/** Follows a mention to the fullest one that explains it. */
export function rootOf(mentions: readonly Mention[], mention: Mention): Mention {
  let root = mention;
  for (let steps = 0; root.antecedent !== undefined && steps < 9; steps++) {
    const next = mentions[root.antecedent];
    if (!next) break;
    root = next;
  }
  return root;
}

/** What a reference is of: the same for all mentions that one explains. */
export function identityOf(mentions: readonly Mention[], reference: Reference): string {
  const mention = "mention" in reference ? mentions[reference.mention] : undefined;
  return keyOf(mention ? { mention: rootOf(mentions, mention).id } : reference);
}

/** The name of a mention for comparing. Folded once a mention. */
export const foldedName: (mention: Mention) => string = oncePer(({ name }: Mention) => fold(name));

/** Whether an event, or what was signed or launched in it, bears a name. */
export function isCalled(
  mentions: readonly Mention[],
  { nameMention, instrument, name }: EventDraft,
  named: Mention,
): boolean {
  const root = rootOf(mentions, named);
  const own = nameMention ?? instrument?.value;
  const first = own === undefined ? undefined : mentions[own];
  return first ? rootOf(mentions, first) === root : fold(name.value) === fold(root.name);
}

/** The bodies that mentions name, by the mention. */
export const bodiesOf = oncePer((mentions: readonly Mention[]) =>
  mentions.filter(({ type }) => type === "ORGANIZATION"),
);

/** The first body of each name, full name or acronym. */
const bodiesByName = oncePer((mentions: readonly Mention[]): ReadonlyMap<string, Mention> => {
  const byName = new Map<string, Mention>();
  for (const mention of bodiesOf(mentions)) {
    const root = rootOf(mentions, mention);
    for (const name of [foldedName(mention), foldedName(root), fold(root.acronym ?? "")])
      if (name !== "" && !byName.has(name)) byName.set(name, mention);
  }
  return byName;
});

/** The first body that bears a folded name itself, or whose full name or acronym it is. */
export const bodyCalled = (mentions: readonly Mention[], name: string): Mention | undefined =>
  bodiesByName(mentions).get(name);

/** The year in an event's name: "Forum 2016". */
export const yearInName = (named: Mention | undefined): string | undefined =>
  named?.type === "EVENT" ? /(?<!\d)(?:19|20)\d\d$/.exec(named.name)?.[0] : undefined;

/** "During the Forum 2016, X gave an interview": the occasion's year is the event's. */
export const namedOccasionOf = ({ told }: Candidate): Mention | undefined =>
  told.reading.leading.find(({ preposition }) => preposition === "during")?.phrases[0]?.mention;

/** "On 3 May A delivered a keynote lecture in B": of no gathering that the article tells, it is reported for itself. */
export function asLecture(candidate: Candidate): Candidate {
  const { again, theme, parts, ...rest } = candidate;
  const isOwn =
    again === true && theme?.classes.has("lesson") && parts.some(({ role }) => role === "speaker");
  return isOwn ? { ...rest, theme, parts, type: "Speech", rule: "event-lecture" } : candidate;
}

/** "gave the opening talks", "Speeches were made by A", "gave the laudatory speech": who opens a meeting or is heard at a ceremony speaks at it. */
export function isOpeningSpeech({ type, theme, told, clause }: Candidate): boolean {
  if (type !== "Speech" || !theme) return false;
  const words = told.sentence.units.slice(theme.start, theme.end).map(({ lower }) => lower);
  if (words.some((word) => OPENING.has(word))) return true;
  if (words.some((word) => SHORT.has(word)) && clause?.phrases.length === 0) return true;
  if (clause?.phrases.some(isAtCeremony) && !clause.phrases.some(isSubject)) return true;
  return isOneOfSeveral(theme, words) && clause?.phrases.some(isSubject) !== true;
}

/** "gave an address at the ceremony": at what was told before. */
const isAtCeremony = ({ preposition, phrases: [first] }: PrepositionalPhrase): boolean =>
  preposition === "at" && first !== undefined && isCeremony(first);

/** "made a short speech", "gave a brief address", "a few words": with no subject, place or day. */
const SHORT = new Set(["short", "brief", "few"]);

/** "speeches on trade": of a subject, no day. */
const isSubject = ({ preposition, phrases: [first] }: PrepositionalPhrase): boolean =>
  (preposition === "on" || preposition === "about") && first !== undefined && first.mention?.type !== "DATE";

const OPENING = wordSet(
  "opening welcome closing keynote welcoming laudatory congratulatory commemorative ceremonial dedicatory",
);

/** "Short speeches", "addresses": with no subject of their own. */
const isOneOfSeveral = (
  { determiner, complements, mention, headEnd, start }: NounPhrase,
  words: readonly string[],
) =>
  determiner === "" &&
  !mention &&
  complements.every(({ preposition }) => preposition === "of") &&
  SPEECHES.has(words[headEnd - start - 1] ?? "");

const SPEECHES = new Set(["speeches", "addresses", "greetings", "remarks"]);

/** What honorifics tell of a person, at this mention or at the one that explains it. */
export function genderOf(mentions: readonly Mention[], reference: Reference): "female" | "male" | undefined {
  const mention = "mention" in reference ? mentions[reference.mention] : undefined;
  return mention?.person?.gender ?? (mention && rootOf(mentions, mention).person?.gender);
}

/** Whether two mentions name the same. */
export const isSameName = (mentions: readonly Mention[], one: Mention, other: Mention): boolean =>
  rootOf(mentions, one) === rootOf(mentions, other) || foldedName(one) === foldedName(other);

/** The names of who has one of some roles, in the order of the roles. */
export function namesOf(
  mentions: readonly Mention[],
  parts: EventDraft["participants"],
  roles: readonly Role[],
): string[] {
  const agents = roles
    .flatMap((wanted) => parts.filter(({ role }) => role === wanted))
    .map(({ agent }) => agent);
  const names = agents.map((agent) => {
    if ("implied" in agent) return agent.implied.name;
    const mention = mentions[agent.mention];
    return mention && rootOf(mentions, mention).name;
  });
  return [...new Set(names.filter((name) => name !== undefined))];
}
