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

/** A proposal with what it is weighed by. */
interface Weighed {
  readonly proposal: Proposal;
  readonly own: number;
  readonly length: number;
  strength: number;
}

function settleBlock(proposals: readonly Proposal[]): Proposal[] {
  if (proposals.length < 2) return [...proposals];
  const weighed: Weighed[] = [];
  for (const proposal of proposals) {
    const own = classOf(proposal);
    weighed.push({ proposal, own, length: proposal.end - proposal.start, strength: own });
  }
  for (const one of weighed) if (isRaised(one, weighed)) one.strength = one.own + 1;
  weighed.sort(byStrength);
  const taken: Proposal[] = [];
  for (const { proposal } of weighed) if (isFree(proposal, taken)) taken.push(proposal);
  return taken.sort((a, b) => a.start - b.start);
}

const byStrength = (a: Weighed, b: Weighed): number =>
  b.strength - a.strength ||
  b.length - a.length ||
  b.proposal.confidence - a.proposal.confidence ||
  a.proposal.start - b.proposal.start ||
  (a.proposal.rule < b.proposal.rule ? -1 : a.proposal.rule > b.proposal.rule ? 1 : 0);

/** A proposal's class is raised by one where it holds a proposal of the next class whole. */
function isRaised({ proposal, own, length }: Weighed, all: readonly Weighed[]): boolean {
  for (const other of all)
    if (
      other.own === own + 1 &&
      other.length < length &&
      proposal.start <= other.proposal.start &&
      other.proposal.end <= proposal.end
    )
      return true;
  return false;
}

function isFree({ start, end }: Proposal, taken: readonly Proposal[]): boolean {
  for (const other of taken) if (start < other.end && other.start < end) return false;
  return true;
}
