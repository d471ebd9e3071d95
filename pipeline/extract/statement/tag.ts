// Who is told to say a sentence by a tag at its end or inside it: "..., she said.", "The water, said Mr Berg, was rising."
import type { Mention } from "../../flow.ts";
import { sayingVerb } from "../../lexicon/saying-verbs.ts";
import type { Unit } from "../clause/unit.ts";
import { isAdverb, isAuxiliary, isDate, isPreposition } from "../clause/word.ts";
import type { Clause, SentenceClauses } from "../clause.ts";
import { endOf, type Said } from "./said.ts";
import { isSpeaker } from "./speaker.ts";

/** Whom words without a name mean at an offset of the view. */
export type Meant = (words: string, offset: number) => Mention | undefined;

/** Units of "the Deputy Director General told the members of the committee on Friday" at most. */
const LONGEST_TAG = 12;

/** "There is, X reminds us, no word for it": so few words are not all that is said. */
const SHORT = 3;

/** The last tag between commas, or behind the last one. */
export function taggedBy({ sentence, clauses, isVerb }: SentenceClauses, meant: Meant): Said | undefined {
  const { units } = sentence;
  const end = endOf(units);
  let close = end;
  for (let comma = end - 1; comma > 0; comma--) {
    // "Not at all, counters X of the Council: whoever repairs a boat saves money": the colon goes on with what is said.
    if (units[comma]?.lower === ":" && close === end) close = comma;
    if (units[comma]?.lower !== ",") continue;
    // "The fees, said X, will rise" goes on behind the tag, "The fees will rise, said X, parent of Y" does not.
    const goesOn = comma < SHORT || units.some((unit, at) => at > close && (isVerb(at) || isAuxiliary(unit)));
    const tag = goesOn || isTold(units, clauses, comma) ? tagAt(units, comma + 1, close, meant) : undefined;
    const told = { from: 0, rule: "statement-behind", confidence: 0.84 };
    if (tag) return { ...tag, ...told, ...(goesOn ? {} : { to: comma }) };
    close = comma;
  }
  return undefined;
}

/** "In an interview with the Herald, X promised": before the comma stands no more than where it was said. */
const isTold = (units: readonly Unit[], clauses: readonly Clause[], comma: number): boolean =>
  !(isPreposition(units[0]) || clauses.some(({ verb }) => verb.reduced && verb.start === 0)) ||
  clauses.some(({ verb }) => verb.start < comma && !verb.reduced && verb.relative === undefined);

function tagAt(
  units: readonly Unit[],
  from: number,
  to: number,
  meant: Meant,
): Pick<Said, "speaker" | "lemma" | "verb"> | undefined {
  const tag = units.slice(from, to);
  if (tag.length < 2 || tag.length > LONGEST_TAG || tag.some(({ lower }) => lower === ":")) return undefined;
  const at = tag.findIndex(
    ({ lower, pos, mention }, index) =>
      !mention && (pos !== "NOUN" || (index === 0 && tag[1]?.mention)) && sayingVerb(lower, undefined),
  );
  const saying = at < 0 ? undefined : sayingVerb(tag[at]?.lower ?? "", undefined);
  if (!saying || (at > 0 && saying.hearer !== "yes" && !isClosed(tag, at))) return undefined;
  // ", told X": to whom it was said.
  if (at === 0 && saying.hearer === "yes") return undefined;
  const apposed = at === 0 ? nameBehind(units, to) : undefined;
  const speaker = speakerAmong(at === 0 ? untilTime(tag.slice(1)) : tag.slice(0, at), meant) ?? apposed;
  return speaker && { speaker, lemma: saying.lemma, verb: [from + at, from + at + 1] };
}

/** "wrote X in 1887", "said X on Friday": when it was said. */
function untilTime(subject: readonly Unit[]): readonly Unit[] {
  const at = subject.length - (isPreposition(subject.at(-2)) ? 2 : 1);
  return at > 0 && isDate(subject.at(-1)) ? subject.slice(0, at) : subject;
}

/** "said the utility's Chief Engineer, X" */
function nameBehind(units: readonly Unit[], comma: number): Mention | undefined {
  const behind = units
    .slice(comma + 1, comma + 4)
    .find(({ pos, mention }) => mention || pos !== "PROPN")?.mention;
  return behind?.type === "PERSON" ? behind : undefined;
}

/** Behind subject and verb stands nothing but to whom or when it was said: "she told reporters", "he said on Friday". */
function isClosed(tag: readonly Unit[], verb: number): boolean {
  const next = tag[verb + 1];
  return next === undefined || isDate(next) || isPreposition(next) || isAdverb(next);
}

/** A name with its titles, or words that mean one person. */
function speakerAmong(subject: readonly Unit[], meant: Meant): Mention | undefined {
  const [first] = subject;
  if (!first) return undefined;
  const named = subject.flatMap(({ mention }) => (mention && isSpeaker(mention) ? [mention] : []));
  const persons = named.filter(({ type }) => type === "PERSON");
  const isTitled = subject.every(
    ({ mention, pos, lower }) =>
      mention || /^(?:PROPN|NOUN|ADJ)$/.test(pos) || /^(?:the|its|their|our)$/.test(lower),
  );
  if (persons.length === 1 && isTitled) return persons[0];
  // "counters X of the Council"
  if (first.mention && first.mention === persons[0] && /^(?:of|from|at)$/.test(subject[1]?.lower ?? ""))
    return persons.length === 1 ? persons[0] : undefined;
  const body = subject.filter(({ lower }) => lower !== "the");
  if (named.length === 1 && body.length === 1) return named[0];
  return named.length === 0 ? meant(subject.map(({ text }) => text).join(" "), first.start) : undefined;
}
