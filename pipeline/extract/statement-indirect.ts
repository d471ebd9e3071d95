// Indirect speech: "X said that ...", "X announced on Monday that ...", "According to X, ...".
import type { AnnotatedBlock, Mention, StatementDraft } from "../flow.ts";
import { sayingVerb } from "../lexicon/saying-verbs.ts";
import type { Clause, SentenceClauses } from "./clause.ts";
import type { SentenceUnits } from "./clause-unit.ts";

/** Words between the verb and "that" at most: "announced on 3 May at a press conference that". */
const GAP = 9;
const LEAST_UNITS = 3;

interface Said {
  readonly speaker: Mention;
  readonly lemma: string;
  /** Units of the verb, and the first unit of what was said. */
  readonly verb: readonly [number, number];
  readonly from: number;
  readonly rule: string;
  readonly confidence: number;
}

/** The statement that a sentence reports, if it reports one. */
export function statementOfSentence(
  block: AnnotatedBlock,
  { sentence, clauses }: SentenceClauses,
): StatementDraft | undefined {
  const said = accordingTo(sentence) ?? reported(sentence, clauses);
  if (!said || sentence.units.length - said.from < LEAST_UNITS) return undefined;
  const { units } = sentence;
  const { view, article } = block.block;
  const start = units[said.from]?.start ?? sentence.start;
  const words = view.text.slice(start, sentence.end).replace(/(?<![\s.;])[\s.;]+$/, "");
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

function reported(sentence: SentenceUnits, clauses: readonly Clause[]): Said | undefined {
  const { units } = sentence;
  for (const [index, clause] of clauses.entries()) {
    const { verb } = clause;
    if (verb.passive || verb.unreal || verb.relative !== undefined || verb.infinitive) continue;
    const saying = sayingVerb(units[verb.main]?.lower ?? "", units[verb.end]?.lower);
    const speaker = saying && speakerOf(clause);
    if (!saying || !speaker) continue;
    const end = verb.end + (saying.particle ? 1 : 0);
    const that = units.slice(end, end + GAP).findIndex(({ lower, mention }) => lower === "that" && !mention);
    const next = clauses[index + 1];
    const clear = that >= 0 && (!next || next.verb.start > end + that);
    const bare =
      !saying.needsThat &&
      units[end]?.lower !== "that" &&
      next !== undefined &&
      !next.verb.reduced &&
      opensClause(sentence, end);
    if (!clear && !bare) continue;
    const from = clear ? end + that + 1 : end + (units[end]?.lower === "," ? 1 : 0);
    const rule = clear ? "statement-that" : "statement-bare";
    return {
      speaker,
      lemma: saying.lemma,
      verb: [verb.main, end],
      from,
      rule,
      confidence: clear ? 0.9 : 0.8,
    };
  }
  return undefined;
}

/** One speaker, named, as subject; several or nameless ones are left out. */
function speakerOf({ subject }: Clause): Mention | undefined {
  const named = subject.flatMap(({ mention }) =>
    mention && ["PERSON", "ORGANIZATION"].includes(mention.type) ? [mention] : [],
  );
  const [first] = named;
  const persons = named.filter(({ type }) => type === "PERSON");
  if (persons.length === 1) return persons[0];
  return named.length === 1 ? first : undefined;
}

/** Behind "said": a comma, or a phrase that has a verb of its own ("said the exhibition is"). */
function opensClause({ units }: SentenceUnits, at: number): boolean {
  const next = units[at];
  return (
    next !== undefined &&
    !["in", "at", "on", "to", "during", "when", "as", "with", "about", "."].includes(next.lower)
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
