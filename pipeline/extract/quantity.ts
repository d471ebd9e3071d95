// Whose number a quantity is, and when it held: by the clause that has it as object.
import { wordSet } from "../core/word-set.ts";
import type { Annotated, Mention, QuantityDraft, Reference, Told } from "../flow.ts";
import type { SentenceUnits } from "./clause/unit.ts";
import { type Clause, type SentenceClauses, sentencesOf } from "./clause.ts";

const OWNERS = new Set(["ORGANIZATION", "PLACE", "PERSON", "PROGRAMME", "EVENT"]);
const TELLING = wordSet("say said announced reported stressed noted");

/** One draft for each quantity of a document, in reading order. */
export function extractQuantities({ blocks, mentions }: Annotated): QuantityDraft[] {
  const told = new Map<number, Pick<QuantityDraft, "subject" | "date">>();
  for (const block of blocks) {
    if (block.block.article === null || !block.mentions.some(({ type }) => type === "QUANTITY")) continue;
    for (const reading of sentencesOf(block)) ownersIn(reading, told);
  }
  return mentions
    .filter(({ type }) => type === "QUANTITY")
    .map(({ id, block }) => ({
      mention: id,
      article: blocks[block]?.block.article ?? null,
      ...told.get(id),
    }));
}

function ownersIn(
  { sentence, clauses }: SentenceClauses,
  told: Map<number, Pick<QuantityDraft, "subject" | "date">>,
): void {
  if (!sentence.units.some(({ mention }) => mention?.type === "QUANTITY")) return;
  for (const [index, clause] of clauses.entries()) {
    const owner = ownerOf(sentence, clause);
    if (!owner) continue;
    const date = dateOf(sentence, clause, clauses[index + 1]);
    for (const phrase of clause.object) {
      const counted = sentence.units
        .slice(phrase.start, phrase.headEnd)
        .find(({ mention }) => mention?.type === "QUANTITY");
      if (counted?.mention) told.set(counted.mention.id, { subject: owner, ...(date ? { date } : {}) });
    }
  }
}

/** The only name that is the subject of an active clause. */
function ownerOf({ units }: SentenceUnits, { subject, verb }: Clause): Told<Reference> | undefined {
  if (verb.passive || verb.unreal || TELLING.has(units[verb.main]?.lower ?? "")) return undefined;
  const named = subject.flatMap(({ mention }) => (mention && OWNERS.has(mention.type) ? [mention] : []));
  const [only] = named;
  if (!only || subject.length !== 1) return undefined;
  return { value: { mention: only.id }, span: only.span, rule: "quantity-of-subject" };
}

/** A date behind the verb, before the next clause; or at the head of the sentence for its first clause. */
function dateOf(
  { units }: SentenceUnits,
  clause: Clause,
  next: Clause | undefined,
): Told<string> | undefined {
  const end = next?.verb.relative ?? next?.verb.start ?? units.length;
  const isFree = (mention: Mention | undefined): mention is Mention =>
    mention?.date !== undefined && !mention.date.edtf.includes("..");
  const behind = units.slice(clause.verb.end, end).find(({ mention }) => isFree(mention))?.mention;
  const head =
    clause.continues === undefined && !clause.subordinate
      ? units.slice(0, 3).find(({ mention }) => isFree(mention))?.mention
      : undefined;
  const date = behind ?? head;
  return date?.date && { value: date.date.edtf, span: date.span, rule: "quantity-date-in-clause" };
}
