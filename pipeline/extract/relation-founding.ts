// Who founded a body, and when: "KSA was established by the Government of X in 2017", "A and B founded C".
import type { AnnotatedBlock, Mention, RelationDraft } from "../flow.ts";
import { type Clause, sentencesOf } from "./clause.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import type { SentenceUnits } from "./clause-unit.ts";

const FOUNDING = new Set(["found", "co-found", "cofound", "establish", "set", "create"]);

/** The foundings that the sentences of a block tell, one for each founder. */
export function foundings(block: AnnotatedBlock): RelationDraft[] {
  if (block.block.article === null || !mayTell(block)) return [];
  return sentencesOf(block).flatMap(({ sentence, clauses }) =>
    clauses.flatMap((clause) => foundingOf(block, sentence, clause)),
  );
}

/** A look at the words spares reading the clauses of blocks that found nothing. */
const mayTell = ({ tokens }: AnnotatedBlock): boolean =>
  tokens.some(({ lower }) => /^(?:co-?)?founded$|^established$|^set$|^created$/.test(lower));

function foundingOf(block: AnnotatedBlock, sentence: SentenceUnits, clause: Clause): RelationDraft[] {
  const { verb, following } = clause;
  if (!FOUNDING.has(verb.lemma ?? "") || verb.unreal || verb.tense === "future") return [];
  if (verb.lemma === "set" && following[0] !== "up") return [];
  const by = clause.phrases
    .filter(({ preposition }) => preposition === "by")
    .flatMap(({ phrases }) => phrases);
  const founders = named(verb.passive ? by : clause.subject, ["PERSON", "ORGANIZATION", "PLACE"]);
  const founded = named(verb.passive ? clause.subject : clause.object, ["ORGANIZATION", "PROGRAMME"]);
  const [body] = founded;
  if (!body || founded.length !== 1) return [];
  const { view, article } = block.block;
  const unit = sentence.units[verb.main];
  const words = view.toSource(unit?.start ?? sentence.start, unit?.end ?? sentence.end);
  const dates = sentence.units.flatMap(({ mention }) => (mention?.type === "DATE" ? [mention] : []));
  const date = dates.length === 1 ? dates[0] : undefined;
  return founders
    .filter((founder) => founder.id !== body.id)
    .map(
      (founder): RelationDraft => ({
        subject: { mention: body.id },
        predicate: { value: "foundedBy", span: words, rule: "relation-founded-by" },
        object: { mention: founder.id },
        ...(date?.date
          ? { date: { value: date.date.edtf, span: date.span, rule: "relation-only-date" } }
          : {}),
        span: view.toSource(sentence.start, sentence.end),
        article,
        confidence: 0.85,
      }),
    );
}

const named = (phrases: readonly NounPhrase[], types: readonly string[]): Mention[] =>
  phrases.flatMap(({ mention }) => (mention && types.includes(mention.type) ? [mention] : []));
