// What an article's names tell of its events: whose meeting it is, which body "the Committee" is, the year in a name.
import { fold } from "../core/keys.ts";
import { oncePer } from "../core/remember.ts";
import type { Annotated, EventDraft, Mention, ParticipationDraft, Reference } from "../flow.ts";
import { countryByName } from "../lexicon/countries.ts";
import type { Role } from "../model/codes.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import type { Candidate } from "./event-candidate.ts";
import { type Agent, keyOf } from "./participant-memory.ts";

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
const bodiesOf = oncePer((mentions: readonly Mention[]) =>
  mentions.filter(({ type }) => type === "ORGANIZATION"),
);

const EDITION = /^(?:\d{1,3}(?:st|nd|rd|th)?|[a-z]+(?:st|nd|rd|th))\s+/;
const GATHERING =
  /(?<!\s)\s+(?:(?:general|annual|plenary|ordinary|extraordinary) )?(?:meeting|session|assembly|general assembly|plenary)$/;

/** Heads of bodies that meet under the name of their meeting: "12th ABC Steering Committee Meeting". */
const MEETING_BODIES = new Set(
  "committee council commission board panel group bureau presidium force".split(" "),
);
const MEETINGS = new Set(["meeting", "session", "plenary"]);

/** The body whose meeting a name is by its words alone: its last word but one is a body's. */
function meetingBody(name: string): string | undefined {
  const words = name.split(" ");
  const first = EDITION.test(`${words[0]?.toLowerCase()} `) ? 1 : 0;
  const body = words.slice(first, -1);
  return MEETINGS.has(words.at(-1)?.toLowerCase() ?? "") &&
    body.length > 1 &&
    MEETING_BODIES.has(body.at(-1)?.toLowerCase() ?? "")
    ? body.join(" ")
    : undefined;
}

const MEETING_OF =
  /^(?:[\p{L}\p{N}-]+ ){0,4}(?:meeting|session|assembly|conference|plenary|congress) of (?:the )?(?=\p{Lu})(.+)$/iu;

/** Whose meeting it is by its name alone: "58th SAS General Assembly", "Ninth Meeting of the Council of X". */
function ownerInName(mentions: readonly Mention[], named: Mention): Reference | undefined {
  const behind = MEETING_OF.exec(named.name)?.[1];
  const name = foldedName(named).replace(EDITION, "");
  const owner = behind === undefined ? name.replace(GATHERING, "") : fold(behind);
  if (owner === name || owner === "") return undefined;
  // "14th Session of the ABC General Assembly": ABC, where no body is called by the whole.
  const known = bodyCalled(mentions, owner) ?? bodyCalled(mentions, owner.replace(GATHERING, ""));
  if (known) return { mention: known.id };
  const own = behind ?? meetingBody(named.name);
  if (own === undefined) return undefined;
  return { implied: { type: "ORGANIZATION", name: own, span: named.span, rule: "event-owner-in-name" } };
}

/** "12th ABC Congress", "ABC Annual Conference 2023": the body whose acronym opens the name. */
function acronymBefore(mentions: readonly Mention[], named: Mention): Reference | undefined {
  const acronym = OPENING.exec(named.name)?.[1];
  const body = acronym === undefined ? undefined : bodyCalled(mentions, fold(acronym));
  return body && { mention: body.id };
}

/** An edition at most, then an acronym that the rest does not continue as "Council Meeting" does. */
const OPENING =
  /^(?:(?:\d{1,3}(?:st|nd|rd|th)?|[\p{L}-]+(?:st|nd|rd|th)) )?(\p{Lu}[\p{Lu}\d]{1,11})(?= \p{Lu})(?! (?:\p{L}+ )?(?:Council|Committee|Board|Commission|Group|Bureau|Panel|Task Force)\b)/u;

const bodyCalled = (mentions: readonly Mention[], name: string): Mention | undefined =>
  bodiesOf(mentions).find((mention) => {
    const root = rootOf(mentions, mention);
    return foldedName(mention) === name || foldedName(root) === name || fold(root.acronym ?? "") === name;
  });

/** The year in an event's name: "Forum 2016". */
export const yearInName = (named: Mention | undefined): string | undefined =>
  named?.type === "EVENT" ? /(?<!\d)(?:19|20)\d\d$/.exec(named.name)?.[0] : undefined;

/** "During the Forum 2016, X gave an interview": the occasion's year is the event's. */
export const namedOccasionOf = ({ told }: Candidate): Mention | undefined =>
  told.reading.leading.find(({ preposition }) => preposition === "during")?.phrases[0]?.mention;

/** What "of" governs behind a phrase: "the meeting of the Board", "the board of KORIL". */
const governedOf = ({ complements }: NounPhrase): NounPhrase | undefined =>
  complements.find(({ preposition }) => preposition === "of")?.phrases[0];

/** "the board of KORIL met", "Meeting of the Commission (XYZ)": the body behind the theme. */
function ownerBehind({ theme, told }: Candidate): Mention | undefined {
  if (!theme?.type) return undefined;
  const inner = governedOf(theme);
  const owner = inner?.mention ?? (inner?.classes.has("part") ? governedOf(inner)?.mention : undefined);
  if (owner?.type === "ORGANIZATION") return owner;
  const { units } = told.sentence;
  const next =
    units[theme.end]?.lower === "of"
      ? units[theme.end + (units[theme.end + 1]?.lower === "the" ? 2 : 1)]
      : undefined;
  return next?.mention?.type === "ORGANIZATION" ? next.mention : undefined;
}

const OWNED: ReadonlySet<string> = new Set(["Meeting", "Conference", "Exchange", "Exhibition"]);

/** "58th SAS General Assembly", "the board of KORIL met": whose meeting it is, is its organizer. */
export function ownersOf(candidate: Candidate, mentions: readonly Mention[]): ParticipationDraft[] {
  const named = candidate.theme?.mention;
  if (candidate.type === "Signing") return partiesInName(candidate, mentions);
  if (!OWNED.has(candidate.type) || !candidate.theme) return [];
  const isStay = candidate.type === "Exchange";
  const behind = isStay ? undefined : ownerBehind(candidate);
  const inName =
    named?.type === "EVENT" && candidate.type === "Meeting" ? ownerInName(mentions, named) : undefined;
  const owner = inName ?? (named?.type === "EVENT" ? acronymBefore(mentions, named) : undefined);
  const agent = behind ? { mention: behind.id } : owner;
  const span = behind?.span ?? named?.span;
  if (!agent || !span) return [];
  // What a congress adopts is not the acts of the body whose congress it is.
  const rule = behind || inName ? "event-owner-in-name" : "event-acronym-in-name";
  return [{ agent, role: "organizer", span, rule, confidence: 0.85 }];
}

/** "The Extradition Treaty between A and B was signed": countries and bodies that the instrument's name tells, sign it. */
function partiesInName({ theme }: Candidate, mentions: readonly Mention[]): ParticipationDraft[] {
  const named = theme?.mention;
  const at = named?.type === "DOCUMENT" ? named.name.indexOf(" between ") : -1;
  if (!named || at < 0) return [];
  const { span } = named;
  const names = named.name.slice(at + BETWEEN.length).split(AND);
  const agents = names.flatMap((name): Reference[] => {
    const country = countryByName(name);
    const body = country ? undefined : bodyCalled(mentions, fold(name.replace(/^the /i, "")));
    if (body) return [{ mention: body.id }];
    if (!country) return [];
    const implied = {
      type: "PLACE" as const,
      name: country.name,
      country: country.code,
      span,
      rule: "event-party-in-name",
    };
    return [{ implied }];
  });
  if (agents.length < 2) return [];
  return agents.map((agent) => ({
    agent,
    role: "signatory",
    span,
    rule: "event-party-in-name",
    confidence: 0.85,
  }));
}

const BETWEEN = " between ";
const AND = /, and |, | and /;

/** "On 3 May A delivered a keynote lecture in B": of no gathering that the article tells, it is reported for itself. */
export function asLecture(candidate: Candidate): Candidate {
  const { again, theme, parts, ...rest } = candidate;
  const isOwn =
    again === true && theme?.classes.has("lesson") && parts.some(({ role }) => role === "speaker");
  return isOwn ? { ...rest, theme, parts, type: "Speech", rule: "event-lecture" } : candidate;
}

/** "gave the opening talks": who opens a meeting speaks at it. */
export function isOpeningSpeech({ type, theme, told }: Candidate): boolean {
  if (type !== "Speech" || !theme) return false;
  const words = told.sentence.units.slice(theme.start, theme.end).map(({ lower }) => lower);
  return words.some((word) => ["opening", "welcome", "closing", "keynote", "welcoming"].includes(word));
}

/** The body that publishes the issue, as the masthead names it: whoever says "we". */
export function publisherOf({ document, mentions }: Annotated): Agent | undefined {
  const publisher = document.masthead.publisher?.value;
  if (publisher === undefined) return undefined;
  const name = fold(publisher);
  const mention = bodiesOf(mentions).find(
    (other) => foldedName(other) === name || foldedName(rootOf(mentions, other)) === name,
  );
  return mention && { reference: { mention: mention.id }, span: mention.span };
}

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
