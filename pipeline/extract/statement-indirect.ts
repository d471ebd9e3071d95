// Indirect speech: "X said that ...", "X announced on Monday that ...", "According to X, ...", "..., she said.".
import type { AnnotatedBlock, Mention, StatementDraft } from "../flow.ts";
import { sayingVerb } from "../lexicon/saying-verbs.ts";
import type { Clause, SentenceClauses } from "./clause.ts";
import type { SentenceUnits, Unit } from "./clause-unit.ts";
import type { Speakers } from "./statement-speaker.ts";

/** Words between the verb and "that" at most: "announced on 3 May at a press conference that". */
const GAP = 9;
const LEAST_UNITS = 3;
/** Units of "the Deputy Director General said" at most. */
const LONGEST_TAG = 6;

interface Said {
  readonly speaker: Mention;
  readonly lemma: string;
  /** Units of the verb, and of what was said. */
  readonly verb: readonly [number, number];
  readonly from: number;
  readonly to?: number;
  readonly rule: string;
  readonly confidence: number;
}

/** The statement that a sentence reports, if it reports one. */
export function statementOfSentence(
  block: AnnotatedBlock,
  index: number,
  { sentence, clauses }: SentenceClauses,
  speakers: Speakers,
): StatementDraft | undefined {
  const { units } = sentence;
  const meant: Meant = (words, offset) => speakers.meant(words, { block: index, offset });
  const said = accordingTo(sentence) ?? reported(sentence, clauses, meant) ?? saidBehind(sentence, meant);
  if (!said || (said.to ?? units.length) - said.from < LEAST_UNITS) return undefined;
  const { view, article } = block.block;
  const start = units[said.from]?.start ?? sentence.start;
  const end = said.to === undefined ? sentence.end : (units[said.to - 1]?.end ?? sentence.end);
  const words = view.text.slice(start, end).replace(/(?<![\s.;])[\s.;]+$/, "");
  const [first, last] = said.verb;
  const verbSpan = view.toSource(units[first]?.start ?? start, units[last - 1]?.end ?? start);
  return {
    speaker: { mention: said.speaker.id },
    verb: { value: said.lemma, span: verbSpan, rule: said.rule },
    text: { value: words, span: view.toSource(start, start + words.length), rule: said.rule },
    span: view.toSource(sentence.start, sentence.end),
    article,
    confidence: said.confidence,
  };
}

/** Whom words without a name mean at an offset of the view. */
type Meant = (words: string, offset: number) => Mention | undefined;

function reported(sentence: SentenceUnits, clauses: readonly Clause[], meant: Meant): Said | undefined {
  for (const [index, clause] of clauses.entries()) {
    const { verb } = clause;
    if (verb.passive || verb.unreal || verb.relative !== undefined || verb.infinitive) continue;
    const said = saidIn(sentence, clause, clauses[index + 1], meant);
    if (said) return said;
  }
  return undefined;
}

/** What the subject of a clause says in the next one: behind "that", or right behind the verb. */
function saidIn(
  sentence: SentenceUnits,
  clause: Clause,
  next: Clause | undefined,
  meant: Meant,
): Said | undefined {
  const { units } = sentence;
  const { verb } = clause;
  const saying = sayingVerb(units[verb.main]?.lower ?? "", units[verb.end]?.lower);
  const speaker = saying && (speakerOf(clause) ?? subjectMeant(units, clause, meant));
  if (!saying || !speaker) return undefined;
  const end = verb.end + (saying.particle ? 1 : 0);
  const that = units.slice(end, end + GAP).findIndex(({ lower, mention }) => lower === "that" && !mention);
  const told = { speaker, lemma: saying.lemma, verb: [verb.main, end] } as const;
  if (that >= 0 && (!next || next.verb.start > end + that))
    return { ...told, from: end + that + 1, rule: "statement-that", confidence: 0.9 };
  const from = end + (units[end]?.lower === "," ? 1 : 0);
  const bare =
    !saying.needsThat && units[end]?.lower !== "that" && next && opensNext(sentence, end, from, next);
  return bare ? { ...told, from, rule: "statement-bare", confidence: 0.8 } : undefined;
}

/** One speaker, named, as subject; several or nameless ones are left out. */
function speakerOf({ subject }: Clause): Mention | undefined {
  const named = subject.flatMap(({ mention }) => (mention && isSpeaker(mention) ? [mention] : []));
  const [first] = named;
  const persons = named.filter(({ type }) => type === "PERSON");
  if (persons.length === 1) return persons[0];
  return named.length === 1 ? first : undefined;
}

/** "He told the meeting that ...", "the Minister said that ...". */
function subjectMeant(units: readonly Unit[], { subject }: Clause, meant: Meant): Mention | undefined {
  const [only, second] = subject;
  if (!only || second || only.mention || only.complements.length > 0) return undefined;
  const words = units.slice(only.start, only.headEnd).map(({ text }) => text);
  return meant(words.join(" "), units[only.start]?.start ?? 0);
}

/** "Ten more would follow, she said.", "The water, said Mr Berg, was rising": what is told comes first. */
function saidBehind({ units }: SentenceUnits, meant: Meant): Said | undefined {
  const comma = units.findLastIndex(
    ({ lower }, at) => lower === "," && at >= LEAST_UNITS && at < units.length - 1,
  );
  if (comma < 0) return undefined;
  const last = /^[.!?]$/.test(units.at(-1)?.text ?? "") ? units.length - 1 : units.length;
  const tag = units.slice(comma + 1, last);
  if (tag.length < 2 || tag.length > LONGEST_TAG) return undefined;
  const at = tag.findIndex(
    ({ lower, pos, mention }) => !mention && pos !== "NOUN" && sayingVerb(lower, undefined),
  );
  const saying = at < 0 ? undefined : sayingVerb(tag[at]?.lower ?? "", undefined);
  const subject = at === 0 ? tag.slice(1) : tag.slice(0, at);
  if (!saying || subject.length === 0 || (at > 0 && at !== tag.length - 1)) return undefined;
  const [first] = subject;
  const named = subject.length === 1 ? first?.mention : undefined;
  const words = subject.map(({ text }) => text).join(" ");
  const speaker = named && isSpeaker(named) ? named : meant(words, first?.start ?? 0);
  const verb = comma + 1 + at;
  return (
    speaker && {
      speaker,
      lemma: saying.lemma,
      verb: [verb, verb + 1],
      from: 0,
      to: comma,
      rule: "statement-behind",
      confidence: 0.84,
    }
  );
}

const isSpeaker = ({ type }: Mention): boolean => type === "PERSON" || type === "ORGANIZATION";

/** Behind "said": a comma, or a phrase that has a verb of its own ("said the exhibition is"). */
function opensNext({ units }: SentenceUnits, end: number, from: number, { verb, subject }: Clause): boolean {
  const behind = units[end];
  return (
    behind !== undefined &&
    !verb.reduced &&
    (subject[0]?.start ?? verb.start) <= from &&
    !["in", "at", "on", "to", "during", "when", "as", "with", "about", "."].includes(behind.lower)
  );
}

/** "According to Mr X, ...", "According to the Survey, released by Y ..." has no speaker. */
function accordingTo({ units }: SentenceUnits): Said | undefined {
  if (units[0]?.lower !== "according" || units[1]?.lower !== "to") return undefined;
  const comma = units.findIndex(({ lower }) => lower === ",");
  if (comma < 2 || comma > 14) return undefined;
  const named = units.slice(2, comma).flatMap(({ mention }) => mention ?? []);
  const speaker =
    named.findLast(({ type }) => type === "PERSON") ?? named.find(({ type }) => type === "ORGANIZATION");
  const document = named.some(({ type }) => type === "DOCUMENT");
  if (!speaker || document) return undefined;
  return {
    speaker,
    lemma: "according to",
    verb: [0, 2],
    from: comma + 1,
    rule: "statement-according-to",
    confidence: 0.9,
  };
}
