// Whose a gathering or an instrument is: by its name, by what stands behind or before it ("the RTS field school", "the congress of the Union").

import { fold } from "../../../core/keys.ts";
import type { Mention, ParticipationDraft, Reference } from "../../../flow.ts";
import { knownBody } from "../../../lexicon/acronyms.ts";
import { countryByName } from "../../../lexicon/countries.ts";
import { type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import { governedOf } from "../../clause/prepositional.ts";
import { isGenitive } from "../../clause/word.ts";
import { type Agent, agentNamed, type Memory } from "../../participant/memory.ts";
import type { Candidate } from "../candidate.ts";
import { isSittingBody } from "../gathering.ts";
import { bodyCalled, foldedName } from "./known.ts";

const EDITION = /^(?:\d{1,3}(?:st|nd|rd|th)?|[a-z]+(?:st|nd|rd|th))\s+/;
const GATHERING =
  /(?<!\s)\s+(?:(?:general|annual|plenary|ordinary|extraordinary) )?(?:meeting|session|assembly|general assembly|plenary)$/;

const MEETINGS = new Set(["meeting", "session", "plenary"]);

/** The body whose meeting a name is by its words alone: "12th ABC Steering Committee Meeting". */
function meetingBody(name: string): string | undefined {
  const words = name.split(" ");
  const first = EDITION.test(`${words[0]?.toLowerCase()} `) ? 1 : 0;
  const body = words.slice(first, -1);
  return MEETINGS.has(words.at(-1)?.toLowerCase() ?? "") &&
    body.length > 1 &&
    isSittingBody(body.at(-1)?.toLowerCase() ?? "")
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
  if (own === undefined || PEOPLE.test(own) || BODIES.test(own)) return undefined;
  return { implied: { type: "ORGANIZATION", name: own, span: named.span, rule: "event-owner-in-name" } };
}

/** "Meeting of Heads of Space Agencies": those who come are no body. */
const PEOPLE =
  /^(?:Heads|Ministers|Directors|Rectors|Presidents|Chiefs|Experts|Mayors|Governors|Secretaries|Deans|Chairs|Chairpersons|Regulators|Leaders)\b(?! (?:Council|Committee|Board|Assembly|Forum))/;

/** "Meeting of the Parties", "Meeting of Nordic Weather Services": each of them is one, all of them are none. */
const BODIES =
  /\b(?:Parties|Members|Services|Agencies|Councils|Academies|Universities|Ministries|Institutes)$/;

/** "12th ABC Congress", "ABC Annual Conference 2023": the body whose acronym opens the name. */
function acronymBefore(mentions: readonly Mention[], named: Mention): Reference | undefined {
  const acronym = OPENING.exec(named.name)?.[1];
  if (acronym === undefined) return undefined;
  const body = bodyCalled(mentions, fold(acronym));
  if (body) return { mention: body.id };
  const known = knownBody(acronym);
  return (
    known && {
      implied: { type: "ORGANIZATION", name: acronym, span: named.span, rule: "event-owner-in-name" },
    }
  );
}

/** An edition at most, then an acronym that the rest does not continue as "Council Meeting" does. */
const OPENING =
  /^(?:(?:\d{1,3}(?:st|nd|rd|th)?|[\p{L}-]+(?:st|nd|rd|th)) )?(\p{Lu}[\p{Lu}\d]{1,11})(?= \p{Lu})(?! (?:\p{L}+ )?(?:Council|Committee|Board|Commission|Group|Bureau|Panel|Task Force)\b)/u;

/** "the board of KORIL met", "Meeting of the Commission (XYZ)": the body behind the theme. */
function ownerBehind({ theme, told }: Candidate): Mention | undefined {
  if (!theme?.type) return undefined;
  const [inner] = governedOf(theme);
  const owner = inner?.mention ?? (inner?.classes.has("part") ? governedOf(inner)[0]?.mention : undefined);
  if (owner?.type === "ORGANIZATION") return owner;
  const { units } = told.sentence;
  const next =
    units[theme.end]?.lower === "of"
      ? units[theme.end + (units[theme.end + 1]?.lower === "the" ? 2 : 1)]
      : undefined;
  return next?.mention?.type === "ORGANIZATION" ? next.mention : undefined;
}

const OWNED: ReadonlySet<string> = new Set(["Meeting", "Conference", "Exchange", "Exhibition"]);

/** "58th SAS General Assembly", "the board of KORIL met", "the RTS field school": whose gathering it is, is its organizer. */
export function ownersOf(
  candidate: Candidate,
  mentions: readonly Mention[],
  { bodies, publisher }: Pick<Memory, "bodies" | "publisher">,
): ParticipationDraft[] {
  const { type, theme } = candidate;
  if (type === "Signing") return partiesInName(candidate, mentions);
  const own = publisher ? ownOf(candidate, publisher) : [];
  if (own.length > 0) return own;
  if (!OWNED.has(type) || !theme) return [];
  const named = theme.mention?.type === "EVENT" ? theme.mention : undefined;
  // The stay of somebody is no course that he runs.
  const behind = type === "Exchange" && !COURSE.test(theme.head) ? undefined : ownerTold(candidate, bodies);
  const inName = named && type === "Meeting" ? ownerInName(mentions, named) : undefined;
  const agent = behind?.reference ?? inName ?? (named && acronymBefore(mentions, named));
  const span = behind?.span ?? named?.span;
  if (!agent || !span) return [];
  // What a congress adopts is not the acts of the body whose congress it is.
  const rule = behind || inName ? "event-owner-in-name" : "event-acronym-in-name";
  return [{ agent, role: "organizer", span, rule, confidence: 0.85 }];
}

/** "our course on tides", "Our Annual Report": whoever publishes the issue holds it or wrote it, where nobody else is told to. */
function ownOf({ type, theme, parts }: Candidate, { reference, span }: Agent): ParticipationDraft[] {
  const role = type === "Publication" ? "author" : OWNED.has(type) ? "organizer" : undefined;
  if (!role || theme?.determiner !== "our" || parts.some((part) => part.role === role)) return [];
  if (theme.classes.has("colours") || (type === "Exchange" && !COURSE.test(theme.head))) return [];
  return [{ agent: reference, role, span, rule: "event-owner-publisher", confidence: 0.8 }];
}

const COURSE = /(?:course|school|training|workshop|class|academy|programme|seminar)$/;

/** The body that stands behind a gathering's noun or before it, by its name or by a noun for it. */
function ownerTold(candidate: Candidate, bodies: Memory["bodies"]): Agent | undefined {
  const { theme } = candidate;
  const mention = ownerBehind(candidate);
  if (mention) return agentNamed(mention);
  if (!theme?.type) return undefined;
  const [inner] = governedOf(theme);
  const noun = inner && !inner.mention ? bodies(inner, candidate) : undefined;
  return noun ?? (theme.mention ? undefined : ownerBefore(candidate, theme, bodies));
}

/** "the RTS field school", "the Harbour Academy's spring concert", "the Survey's annual conference" */
function ownerBefore(
  candidate: Candidate,
  { attributive, start, headEnd }: NounPhrase,
  bodies: Memory["bodies"],
): Agent | undefined {
  const { units } = candidate.told.sentence;
  const [only, ...others] = attributive.filter(({ type }) => type === "ORGANIZATION" || type === "PLACE");
  if (only && others.length === 0 && only.type === "ORGANIZATION" && only.subtype !== "newspaper")
    return agentNamed(only);
  const sign = units.findIndex((unit, at) => at > start && at < headEnd && isGenitive(unit));
  return sign > start && !only ? bodies(phraseOf(units, start, sign), candidate) : undefined;
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
