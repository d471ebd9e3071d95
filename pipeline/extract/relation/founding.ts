// Who founded a body, and when: "KSA was established by the Government of X in 2017", "A and B founded C".
import { wordSet } from "../../core/word-set.ts";

import type { AnnotatedBlock, Mention, RelationDraft } from "../../flow.ts";
import type { NounPhrase } from "../clause/phrase.ts";
import { governed } from "../clause/prepositional.ts";
import { sentencesOf } from "../clause.ts";
import { type Scene, toldRelation } from "./told.ts";

const FOUNDING = wordSet("found co-found cofound establish set create constitute charter endow");

/** The foundings that the sentences of a block tell, one for each founder. */
export function foundings(block: AnnotatedBlock): RelationDraft[] {
  if (block.block.article === null || !mayTell(block)) return [];
  return sentencesOf(block).flatMap(({ sentence, clauses }) =>
    clauses.flatMap((clause) => foundingOf({ block, sentence, clause })),
  );
}

/** A look at the words spares reading the clauses of blocks that found nothing. */
const mayTell = ({ tokens }: AnnotatedBlock): boolean =>
  tokens.some(({ lower }) =>
    /^(?:co-?)?founded$|^(?:established|set|created|constituted|chartered|endowed)$/.test(lower),
  );

/** "It was not Peru that founded it" */
const isDenied = ({ block, sentence }: Scene): boolean =>
  DENIED.test(block.block.view.text.slice(sentence.start, sentence.end));
const DENIED = /\b(?:[Ii]t|[Tt]his|[Tt]hat) (?:was|is) not\b/;

function foundingOf(scene: Scene): RelationDraft[] {
  const { clause } = scene;
  const { verb, following } = clause;
  if (!FOUNDING.has(verb.lemma ?? "") || verb.unreal || verb.tense === "future") return [];
  if (verb.lemma === "set" && following[0] !== "up") return [];
  const by = governed(clause.phrases, "by");
  const founders = named(verb.passive ? by : clause.subject, ["PERSON", "ORGANIZATION", "PLACE"]);
  const founded = named(verb.passive ? clause.subject : clause.object, ["ORGANIZATION", "PROGRAMME"]);
  const [body] = founded;
  if (!body || founded.length !== 1 || isDenied(scene)) return [];
  return founders
    .filter((founder) => founder.id !== body.id)
    .map((founder) =>
      toldRelation(scene, {
        subject: body,
        predicate: "foundedBy",
        object: founder,
        rule: "relation-founded-by",
        confidence: 0.85,
      }),
    );
}

const named = (phrases: readonly NounPhrase[], types: readonly string[]): Mention[] =>
  phrases.flatMap(({ mention }) => (mention && types.includes(mention.type) ? [mention] : []));
