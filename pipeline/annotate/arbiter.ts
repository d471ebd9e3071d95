// Settles overlaps between proposals by one stated order, so that no annotator needs to know the others.
import type { Proposal } from "./annotator.ts";

/**
 * The order in which proposals are taken, each unless one taken before overlaps it:
 * the higher confidence class (steps of 0.1) first, then the longer, then the higher confidence, then the earlier, then the rule's name.
 * A longer name of a weaker class still wins over a stronger one that it holds whole, when it is at most one class below:
 * "longest of the strongest".
 */
export function settle(proposals: readonly Proposal[]): Proposal[] {
  const byBlock = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    const list = byBlock.get(proposal.block);
    if (list) list.push(proposal);
    else byBlock.set(proposal.block, [proposal]);
  }
  const settled: Proposal[] = [];
  for (const block of [...byBlock.keys()].sort((a, b) => a - b)) {
    settled.push(...settleBlock(byBlock.get(block) ?? []));
  }
  return settled;
}

const classOf = (proposal: Proposal): number => Math.floor(proposal.confidence * 10 + 1e-9);
const lengthOf = (proposal: Proposal): number => proposal.end - proposal.start;

function settleBlock(proposals: readonly Proposal[]): Proposal[] {
  const strength = new Map<Proposal, number>();
  for (const proposal of proposals) strength.set(proposal, strengthOf(proposal, proposals));
  const ordered = [...proposals].sort(
    (a, b) =>
      (strength.get(b) as number) - (strength.get(a) as number) ||
      lengthOf(b) - lengthOf(a) ||
      b.confidence - a.confidence ||
      a.start - b.start ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  const taken: Proposal[] = [];
  for (const proposal of ordered) {
    if (!taken.some((other) => proposal.start < other.end && other.start < proposal.end))
      taken.push(proposal);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** A proposal's class, raised by one where it holds a proposal of the next class whole. */
function strengthOf(proposal: Proposal, all: readonly Proposal[]): number {
  const own = classOf(proposal);
  const raised = all.some(
    (other) =>
      classOf(other) === own + 1 &&
      proposal.start <= other.start &&
      other.end <= proposal.end &&
      lengthOf(other) < lengthOf(proposal),
  );
  return raised ? own + 1 : own;
}
