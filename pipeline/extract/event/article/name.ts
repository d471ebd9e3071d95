// What an event is called: its proper name, or that of what is signed or launched, else a short label cut from the text.

import { join } from "../../../core/span.ts";
import { wordSet } from "../../../core/word-set.ts";
import type { EventDraft, Mention, Told } from "../../../flow.ts";
import { ordinalWords } from "../../../lexicon/numbers.ts";
import type { EventType, Role } from "../../../model/codes.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { CELL } from "../../clause/row.ts";
import type { Unit } from "../../clause/unit.ts";
import { DETERMINERS, isPreposition } from "../../clause/word.ts";
import { type Candidate, nameOfTheme } from "../candidate.ts";

/** Words of a label at most. */
const LONGEST = 14;
const NAMED_BY_THEME: ReadonlySet<EventType> = new Set<EventType>([
  "Signing",
  "Launch",
  "Establishment",
  "Publication",
  "Meeting",
  "Conference",
  "Exhibition",
  "Exchange",
]);
const LABEL_TYPES = new Set(["EVENT", "DOCUMENT", "PROGRAMME", "ORGANIZATION"]);

/** Names of who takes part in an event, by role. */
export type NamesByRole = (roles: readonly Role[]) => readonly string[];

/** The name of a candidate's event, with the words that give it. `place`: the one of its places that the event is told of. */
export function nameOf(candidate: Candidate, participants: NamesByRole, place?: Mention): Told<string> {
  const named = nameOfTheme(candidate.theme);
  if (named && LABEL_TYPES.has(named.type) && NAMED_BY_THEME.has(candidate.type) && names(candidate, named)) {
    return { value: named.name, span: named.span, rule: "event-name-of-theme" };
  }
  return composed(candidate, participants, place) ?? withNames(candidate, cutLabel(candidate), participants);
}

/** Who tells an event apart from others of its type, and what it is called where no noun tells it. */
const KINDS: Readonly<Record<EventType, { noun: string; roles: readonly Role[] }>> = {
  Meeting: { noun: "meeting", roles: ["attendee", "host", "visitor", "organizer"] },
  Conference: { noun: "conference", roles: ["organizer"] },
  Visit: { noun: "visit", roles: ["visitor", "host"] },
  Signing: { noun: "signing", roles: ["signatory"] },
  Launch: { noun: "launch", roles: ["organizer"] },
  Establishment: { noun: "founding", roles: ["founder"] },
  Exhibition: { noun: "exhibition", roles: ["organizer"] },
  Exchange: { noun: "stay", roles: ["visitor", "attendee"] },
  Interview: { noun: "interview", roles: ["interviewee"] },
  Speech: { noun: "speech", roles: ["speaker"] },
  Publication: { noun: "publication", roles: ["author"] },
  Award: { noun: "award", roles: ["recipient"] },
  Appointment: { noun: "appointment", roles: ["appointee"] },
  Funding: { noun: "funding", roles: ["recipient", "giver"] },
  Result: { noun: "result", roles: ["author"] },
};

/** "speech" alone, or a verb's words, say too little: "speech of Ann Otieno", "stay of Ann Otieno at Makerere University". */
function withNames(candidate: Candidate, cut: Told<string>, participants: NamesByRole): Told<string> {
  const { type, theme } = candidate;
  if (theme && (/\s/.test(cut.value) || isTitle(candidate, cut.value))) return cut;
  const { noun, roles } = KINDS[type];
  const names = participants(roles).slice(0, 3).join(" and ");
  const where = siteOf(candidate);
  const whole = theme ? startingSmall(theme, cut.value) : noun;
  if (names === "" && where === "") return cut;
  const link = theme?.classes.has("talks") ? "with" : "of";
  const value = `${whole}${names === "" ? "" : ` ${link} ${names}`}${where}`;
  return { ...cut, value, rule: "event-label-composed" };
}

/** `the launch of "Salt"`: a title says enough. */
const isTitle = ({ told: { block } }: Candidate, label: string): boolean =>
  [`"${label}"`, `“${label}”`].some((title) => block.block.view.text.includes(title));

/** A common noun that a sentence begins with has no capital of its own. */
const startingSmall = ({ start, mention }: NounPhrase, label: string): string =>
  start === 0 && !mention ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** "left for Lima": a stay there. */
const WHERE = new Set(["at", "in", "for", "to"]);
const TOWNS = wordSet("city country province region district continent");

/** The place that a candidate's own words tell: " in Lima", " at the Institute". */
function siteOf({ places, phrases }: Candidate): string {
  const governed = phrases
    .filter(({ preposition }) => WHERE.has(preposition))
    .flatMap((phrase) => phrase.phrases);
  const named = [...places, ...governed].find(
    ({ mention }) => mention?.type === "PLACE" || mention?.type === "ORGANIZATION",
  );
  if (!named?.mention) return "";
  return ` ${TOWNS.has(named.mention.subtype ?? "") ? "in" : "at"} ${named.mention.name}`;
}

const CHANGES: Readonly<Record<string, string>> = {
  elect: "election",
  "re-elect": "re-election",
  reelect: "re-election",
  nominate: "nomination",
  step: "resignation",
  stand: "resignation",
  resign: "resignation",
  retire: "retirement",
  leave: "departure",
};

/** A label for what only a verb tells: "visit of A to B", "meeting of A and B", "election of A". */
function composed(
  { type, places, theme, clause, told, from, to }: Candidate,
  participants: NamesByRole,
  place?: Mention,
): Told<string> | undefined {
  const names = (...roles: Role[]): string => participants(roles).slice(0, 3).join(" and ");
  const seen = places.flatMap(({ mention }) => mention?.name ?? []);
  const where = place?.name ?? seen.slice(0, 2).join(" and ");
  let value = "";
  if (type === "Visit" && !theme && names("visitor"))
    value = `visit of ${names("visitor")}${where || names("host") ? ` to ${where || names("host")}` : ""}`;
  else if (type === "Meeting" && !theme && names("attendee", "host", "visitor"))
    value = `meeting of ${names("host", "visitor", "attendee")}`;
  else if (type === "Appointment" && names("appointee"))
    value = `${CHANGES[clause?.verb.lemma ?? ""] ?? "appointment"} of ${names("appointee")}`;
  if (value === "") return undefined;
  const { units } = told.sentence;
  const span = told.block.block.view.toSource(
    units[from]?.start ?? told.sentence.start,
    units[Math.max(from, to - 1)]?.end ?? told.sentence.end,
  );
  return { value, span, rule: "event-label-composed" };
}

/** A name in an of-phrase names the event only where the head is a ceremony ("the launch of X"). */
const names = ({ theme }: Candidate, named: Mention): boolean =>
  theme?.mention === named || theme?.classes.has("ceremony") === true || named.type === "EVENT";

function cutLabel(candidate: Candidate): Told<string> {
  const { told, theme, from } = candidate;
  const { units } = told.sentence;
  const first = theme ? theme.start + (theme.determiner === "" ? 0 : 1) : from;
  const end = theme ? withTopic(candidate, theme.end) : (candidate.clause?.end ?? candidate.to);
  const last = Math.min(end, first + LONGEST, units.length) - 1;
  const start = units[first]?.start ?? told.sentence.start;
  const stop = units[Math.max(first, last)]?.end ?? told.sentence.end;
  const { view } = told.block.block;
  const words = view.text.slice(start, stop);
  // `the exhibition "Salt"` is called Salt.
  const text = (QUOTED.exec(words)?.[1] ?? words.replace(/^["“]|["”,;:]$/g, "")).trim();
  const whole = theme && candidate.clause?.verb.elided ? withNoun(text, theme.head) : text;
  return { value: whole || candidate.type, span: view.toSource(start, stop), rule: "event-label-cut" };
}

/** "the second" behind "the first workshop" is "second workshop". */
const withNoun = (text: string, noun: string): string => {
  const bare = text.replace(/^(?:the|an?(?:other)?)\b\s*/i, "");
  return text.toLowerCase().includes(noun)
    ? text
    : /^(?:in|at|on)\b|^$/.test(bare)
      ? `${noun} ${bare}`.trim()
      : `${bare} ${noun}`;
};

const QUOTED = /\s["“]([^"“”]+)["”]?$/;

/** "seminar" goes on to "on polar climate", "lecture on creative economy". */
function withTopic({ told, clause }: Candidate, end: number): number {
  const { units } = told.sentence;
  const word = units[end];
  if (!isPreposition(word) || !["on", "for", "about", "in"].includes(word?.lower ?? "")) return end;
  if (units[end + 1]?.mention?.type === "DATE" || (word?.lower === "in" && units[end + 1]?.mention))
    return end;
  let stop = end + 1;
  while (
    stop < units.length &&
    stop < end + 8 &&
    !STOP.has(units[stop]?.lower ?? "") &&
    stop !== clause?.verb.start &&
    units[stop]?.mention?.type !== "DATE"
  )
    stop++;
  // "next seminar in the autumn", "EUR 2 million for it": words that say nothing without what follows or was told.
  while (stop > end && isEmptyEnd(units[stop - 1])) stop--;
  return stop;
}

const isEmptyEnd = (unit: Unit | undefined): boolean =>
  isPreposition(unit) ||
  DETERMINERS.has(unit?.lower ?? "") ||
  /^(?:it|them|him|her|us)$/.test(unit?.lower ?? "");

const STOP = new Set([
  ",",
  ".",
  ";",
  CELL,
  ":",
  "in",
  "at",
  "on",
  "to",
  "by",
  "with",
  "was",
  "were",
  "and",
  "from",
  "which",
  "that",
  "who",
  "where",
  "held",
]);

const EDITION = /^(?:(\d{1,3})(?:st|nd|rd|th)?|([A-Za-z-]+))\s+(?=\S)/;

/** Series and ordinal of a recurring event, from its name: "7th Dialogue", "Forum 2016", "14 session of X". */
export function editionOf(mention: Mention | undefined): Pick<EventDraft, "series" | "ordinal"> {
  if (mention?.type !== "EVENT") return {};
  const match = EDITION.exec(mention.name);
  const ordinal = match?.[1] ? Number(match[1]) : ordinalWords.get(match?.[2]?.toLowerCase() ?? "");
  const bare = ordinal === undefined ? mention.name : mention.name.slice(match?.[0].length);
  const series = bare.replace(/(?<![\s,])[\s,]+(?:19|20)\d\d$/, "");
  if (series === mention.name) return {};
  const told = { span: join(mention.span, mention.span), rule: "event-edition-in-name" };
  return {
    series: { value: series, ...told },
    ...(ordinal === undefined ? {} : { ordinal: { value: ordinal, ...told } }),
  };
}
