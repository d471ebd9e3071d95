// Candidates from what verbs become as nouns: "the signing, in Brussels on 27 October, of the Protocol", "yesterday's launch of X by Y".
import { nounReading } from "../lexicon/event-noun.ts";
import type { EventType, Role } from "../model/codes.ts";
import type { PrepositionalPhrase } from "./clause.ts";
import { readList, readPhrase } from "./clause-noun.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import type { Unit } from "./clause-unit.ts";
import { isDate } from "./clause-word.ts";
import type { Candidate, Part, Told } from "./event-candidate.ts";

/** What the agent of a ceremony is ("the signing by A and B"). */
const BY: Partial<Record<EventType, Role>> = {
  Signing: "signatory",
  Launch: "participant",
  Establishment: "founder",
  Publication: "author",
  Award: "giver",
  Appointment: "participant",
};
/** Words before a ceremony that say it is over: it needs no date of its own there. */
const OVER = new Set(["following", "after", "since"]);
const OWN = new Set(["its", "their", "his", "her"]);
const KNOWN = new Set(["of", "by", "between", "in", "at", "on", "to"]);
/** Words that say when a ceremony will be. */
const SET = new Set(["set", "scheduled", "planned", "due", "expected", "slated", "fixed", "billed"]);
/** Phrases behind a ceremony at most. */
const STEPS = 6;

/** What stands behind a ceremony's noun: what it is of, by whom, where, when. */
interface Behind {
  readonly theme: NounPhrase | undefined;
  readonly by: readonly NounPhrase[];
  readonly between: readonly NounPhrase[];
  readonly phrases: readonly PrepositionalPhrase[];
  readonly dated: boolean;
  readonly end: number;
}

/** The ceremonies of a sentence that are told with their time, or as over. */
export function candidatesOfCeremonies(told: Told): Candidate[] {
  const { units } = told.sentence;
  const found: Candidate[] = [];
  for (let at = 0; at < units.length; at++) {
    if (!opens(units, at)) continue;
    const noun = readPhrase(units, at, told.reading.isVerb);
    if (!noun?.type) continue;
    const behind = readBehind(told, noun);
    if (!noun.classes.has("ceremony") && behind.between.length === 0) continue;
    const candidate = candidateOf(told, noun, behind, at);
    if (!candidate) continue;
    found.push(candidate);
    at = behind.end;
  }
  return found;
}

/** A noun phrase with an article, or with a day that it belongs to ("yesterday's signing"). */
const opens = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  // "Following talks between A and B"
  if (OVER.has(units[at - 1]?.lower ?? "") && nounReading(unit?.lower ?? "")?.classes.has("talks"))
    return true;
  return (
    (OWN.has(unit?.lower ?? "") && OVER.has(units[at - 1]?.lower ?? "")) ||
    unit?.lower === "the" ||
    at === 0 ||
    (isDate(units[at - 2]) && /^['’]s?$/.test(units[at - 1]?.text ?? ""))
  );
};

function candidateOf(told: Told, noun: NounPhrase, behind: Behind, at: number): Candidate | undefined {
  const { units } = told.sentence;
  const owned = isDate(units[at - 2]);
  const over = OVER.has(units[at - 1]?.lower ?? "") && behind.theme?.mention !== undefined;
  if (!behind.dated && !owned && !over) return undefined;
  const type = noun.type as EventType;
  if (type === "Publication" && !behind.theme?.mention && !behind.theme?.classes.has("document"))
    return undefined;
  const role = BY[type];
  const parts: Part[] = [
    ...(role ? behind.by.map((phrase): Part => ({ role, phrase })) : []),
    ...behind.between.map((phrase): Part => ({ role: role ?? "attendee", phrase })),
    ...(type === "Appointment" && behind.theme ? [{ role: "appointee" as const, phrase: behind.theme }] : []),
    ...(type === "Award" ? recipientsIn(behind) : []),
  ];
  return {
    told,
    clause: undefined,
    type,
    from: owned ? at - 2 : at,
    to: behind.end,
    theme: behind.theme?.mention
      ? { ...behind.theme, classes: new Set([...behind.theme.classes, "ceremony"]) }
      : noun,
    parts,
    places: [],
    phrases: behind.phrases,
    rule: over ? "event-noun-over" : "event-noun-of",
    confidence: 0.82,
  };
}

/** "the conferment of a degree on A", "the presentation of the medal to B". */
const recipientsIn = ({ phrases }: Behind): Part[] =>
  phrases
    .filter(({ preposition }) => preposition === "on" || preposition === "to")
    .flatMap(({ phrases: list }) => list)
    .filter(({ mention }) => mention?.type === "PERSON" || mention?.type === "ORGANIZATION")
    .map((phrase): Part => ({ role: "recipient", phrase }));

/** "The opening of X at Y by A took place": what stands behind a ceremony that a verb tells. */
export function behindCeremony(
  told: Told,
  noun: NounPhrase,
  type: EventType,
): { readonly parts: readonly Part[]; readonly phrases: readonly PrepositionalPhrase[] } {
  const { by, between, phrases } = readBehind(told, noun);
  const role = BY[type];
  const acting = role ? [...by, ...between].map((phrase): Part => ({ role, phrase })) : [];
  return { parts: acting, phrases };
}

function readBehind(told: Told, noun: NounPhrase): Behind {
  const { units } = told.sentence;
  const { isVerb } = told.reading;
  const ofs = noun.complements.filter(({ preposition }) => preposition === "of");
  const betweens = noun.complements.filter(({ preposition }) => preposition === "between");
  let theme = ofs[0]?.phrases[0];
  const by: NounPhrase[] = [];
  const between = betweens.flatMap(({ phrases }) => phrases);
  const phrases: PrepositionalPhrase[] = [];
  let dated = false;
  let at = noun.end;
  for (let step = 0; step < STEPS && at < units.length; step++) {
    const comma = units[at]?.lower === "," ? 1 : 0;
    const word = units[at + comma];
    // "the signing of X by A, set for 3 June in Oslo,"
    if (comma === 1 && SET.has(word?.lower ?? "") && isDate(units[at + 3])) {
      dated = true;
      at += 4;
      continue;
    }
    if (isDate(word)) {
      dated = true;
      at += comma + 1;
      continue;
    }
    const preposition = word && !word.mention ? word.lower : "";
    const partner = (preposition === "with" && noun.classes.has("talks")) || preposition === "between";
    const known = partner || KNOWN.has(preposition);
    if (!known || (comma === 1 && preposition === "by")) break;
    // "on 4 May", "on the 7th"
    const day = units[at + comma + 1]?.lower === "the" ? at + comma + 2 : at + comma + 1;
    if (isDate(units[day])) {
      at = day;
      continue;
    }
    const list = readList(units, at + comma + 1, isVerb, undefined, true);
    const last = list.at(-1);
    if (!last) break;
    if (preposition === "of") theme ??= list[0];
    else if (preposition === "by") by.push(...list);
    else if (preposition === "between" || partner) between.push(...list);
    else phrases.push({ preposition, phrases: list, at: at + comma });
    at = last.end;
  }
  return { theme, by, between, phrases, dated, end: at };
}
