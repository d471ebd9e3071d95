// What must hold for every input whatever: nothing throws, nothing is lost, every span cuts the words it claims.
import { outcomesOf } from "../../pipeline/engine/outcome.ts";
import type { Draft } from "../../pipeline/flow.ts";
import { parse } from "../../pipeline/parse/parse.ts";
import { DEFAULT_LIMITS } from "../../pipeline/read/limits.ts";
import { type Knowledge, publish } from "../../pipeline/run.ts";

/** What came of one input: how many documents, and the rules by which others were refused. */
export interface Tried {
  readonly drafts: number;
  readonly refused: readonly string[];
}

/** Tries an input. Throws for a law that is broken. */
export async function tryInput(document: string, bytes: Buffer, knowledge: Knowledge): Promise<Tried> {
  const outcomes = await outcomesOf({ document, bytes }, DEFAULT_LIMITS);
  const drafts = outcomes.flatMap(({ draft }) => draft ?? []);
  const errors = outcomes.flatMap(({ problems }) => problems).filter(({ severity }) => severity === "error");
  for (const { rule, message } of errors) if (rule === "program-fault") throw new Error(message);
  if (drafts.length === 0 && errors.length === 0) throw new Error("nothing came of it, and nothing was told");
  for (const draft of drafts) checkDraft(draft);
  const { quarantine } = await publish(drafts, knowledge, () => {});
  const broken = quarantine.find(({ reason }) => /^(?:span|evidence|expected|must)/.test(reason));
  if (broken) throw new Error(`${broken.record}: ${broken.reason}`);
  return { drafts: drafts.length, refused: errors.map(({ rule }) => rule) };
}

function checkDraft({ source, mentions }: Draft): void {
  const { text, furniture = [], pages = [] } = source;
  let at = 0;
  for (const { start, end } of parse(source, () => {}).regions) {
    if (start !== at || end <= start) throw new Error(`regions do not tile the text at ${at}`);
    at = end;
  }
  if (at !== text.length) throw new Error(`regions end at ${at} of ${text.length}`);
  for (const stretches of [furniture, pages, mentions.map(({ span }) => span)])
    for (const { start, end } of stretches)
      if (start < 0 || end < start || end > text.length)
        throw new Error(`${start} to ${end} is outside of the text`);
}
