// Where an event was, by what hangs on the noun that tells it: "the Forum in Groningen", "The workshop, at the Lake Hotel, brought".
import { wordSet } from "../../../core/word-set.ts";

import type { Mention } from "../../../flow.ts";
import type { EventType } from "../../../model/codes.ts";
import { readPhrase } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { governedOf, type PrepositionalPhrase, readPhrases } from "../../clause/prepositional.ts";
import type { Unit } from "../../clause/unit.ts";
import type { Candidate } from "../candidate.ts";
import { GATHERINGS } from "../gathering.ts";
import { fitsWhere, HOUSES, isPlace, placesIn } from "./fit.ts";
import { isDecidedUpon } from "./governed.ts";

const SEATLESS = new Set(["Award", "Appointment", "Funding", "Publication"]);
const LOCATIVE = wordSet("in at near inside outside aboard");
/** What lies off or along a coast, or stands on a hill: only of finds and of what is begun. */
const LYING = new Set(["on", "off", "along"]);
const ON_SITE = new Set(["Launch", "Result"]);

/** What is begun and lies nowhere, whosever it is. */
const NOWHERE =
  /\b(?:portal|website|site|page|platform|database|app|application|newsletter|journal|call|programme|program|scheme|campaign|service|hotline|initiative|project|satellite|mission|podcast|channel|register|catalogue|competition|fund)$/;

/** The place that stands right behind the event's name or noun. */
export function behindTheme(candidate: Candidate): Mention | undefined {
  const { theme, told, type } = candidate;
  if (!theme || isDecidedUpon(candidate, theme.end)) return undefined;
  const { units } = told.sentence;
  const ofs = type === "Launch" && !NOWHERE.test(theme.head) ? governedOf(theme) : [];
  const whole = ofs.find(({ mention }) => isPlace(mention))?.mention;
  // "the new store of the Gene Bank at Lund": a body has more houses than one, a museum is one.
  const isBody = whole?.type === "ORGANIZATION" && !HOUSES.test(whole.name);
  if (whole) return (isBody ? townBehind(candidate, theme) : undefined) ?? whole;
  // "the Medal of the Royal Society in London was given to A": where the giver is.
  if (SEATLESS.has(type) && units[theme.end - 1]?.mention?.type === "ORGANIZATION") return undefined;
  const next = units[theme.end + 1]?.mention;
  if (type !== "Publication" && LOCATIVE.has(units[theme.end]?.lower ?? "") && isPlace(next)) return next;
  for (const phrase of hangingOn(candidate, theme)) {
    const [place] = phrase.phrases.flatMap((noun) => placesAt(noun, phrase.preposition, candidate));
    if (place) return place;
    if (!isMeasure(phrase)) break;
  }
  return asideOf(candidate, theme);
}

/** "a lecture on springs and drought at the Water Museum to an audience": where the speaker stood, behind words that read as others. */
export function spokenAt({ type, theme, told }: Candidate): Mention | undefined {
  if (type !== "Speech" || !theme) return undefined;
  const { units } = told.sentence;
  for (let at = theme.headEnd; at < Math.min(units.length, theme.headEnd + REACH); at++) {
    const { lower, mention } = units[at] as Unit;
    if (/^[.;:]$/.test(lower) || mention?.type === "PERSON") return undefined;
    if (lower !== "at" || units[at - 1]?.mention) continue;
    const house = units[units[at + 1]?.lower === "the" ? at + 2 : at + 1]?.mention;
    if (isPlace(house)) return house;
  }
  return undefined;
}
const REACH = 14;

/** "The talks on the Sava ferry, in Zagreb on 27 March, lasted": between a comma and the verb, however much is told before. */
function asideOf(candidate: Candidate, theme: NounPhrase): Mention | undefined {
  const { told, clause, type } = candidate;
  if (!HELD.has(type)) return undefined;
  const { units } = told.sentence;
  const verb = clause ? clause.verb.start : told.reading.firstVerb;
  const town = units[theme.headEnd + 1]?.mention;
  const isAlone = units[theme.headEnd]?.lower === "," && units[verb - 1]?.lower === ",";
  // "3 June: Workshop on reefs, Lima, hosted by A"
  if (clause?.verb.reduced && isAlone && verb === theme.headEnd + 3 && town?.type === "PLACE") return town;
  for (let at = theme.headEnd; at + 2 < verb; at++) {
    if (units[at]?.lower !== "," || !IN.has(units[at + 1]?.lower ?? "")) continue;
    const noun = readPhrase(units, at + 2, told.reading.isVerb);
    const [place] = noun ? placesAt(noun, units[at + 1]?.lower ?? "", candidate) : [];
    if (place) return place;
  }
  return undefined;
}

const IN = new Set(["in", "at"]);
const HELD: ReadonlySet<EventType> = new Set<EventType>([...GATHERINGS, "Speech"]);

/** The town right behind a noun and its of-phrase. */
function townBehind({ told }: Candidate, { end }: NounPhrase): Mention | undefined {
  const { units } = told.sentence;
  const named = IN.has(units[end]?.lower ?? "") ? units[end + 1]?.mention : undefined;
  return named?.type === "PLACE" ? named : undefined;
}

/** The prepositional phrases behind a noun, up to its verb; behind a comma too, where another closes them. */
function hangingOn({ told, clause }: Candidate, theme: NounPhrase): readonly PrepositionalPhrase[] {
  const { units } = told.sentence;
  const { isVerb } = told.reading;
  const verb = clause && clause.verb.start >= theme.end ? clause.verb.start : units.length;
  const { phrases } = readPhrases(units, theme.end, isVerb, true);
  return phrases.filter(({ at }) => at < verb);
}

function placesAt(noun: NounPhrase, preposition: string, candidate: Candidate): readonly Mention[] {
  const governs = LOCATIVE.has(preposition) || (LYING.has(preposition) && ON_SITE.has(candidate.type));
  if (!governs || !fitsWhere(noun, preposition, candidate)) return [];
  const places = placesIn(noun);
  return LOCATIVE.has(preposition) ? places : places.filter(({ type }) => type === "PLACE");
}

/** "Field trials on 60 hectares in the Delta": how much, between the noun and its place. */
const isMeasure = ({ phrases: [noun] }: PrepositionalPhrase): boolean => noun?.mention?.type === "QUANTITY";
