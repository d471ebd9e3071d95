// Which events a sentence may go on from: those of its own item and those told before the list, not those of other items.
import type { Draft } from "./draft.ts";

/** Where a list begins among the events of an article, and what was told last before it. */
interface Opening {
  readonly main: Draft | undefined;
  readonly drafts: number;
}

/** Follows an article's blocks: items of a list go on from what stands before the list, not from each other. */
export class ListScope {
  #before: Opening | undefined;
  /** How many events were told when the item began. */
  #item = 0;

  /** A block begins, behind so many events; what is the main event there. */
  enter(isItem: boolean, drafts: number, main: Draft | undefined): Draft | undefined {
    this.#before = isItem ? (this.#before ?? { main, drafts }) : undefined;
    this.#item = drafts;
    return this.#before ? this.#before.main : main;
  }

  /** The events that "it" or "the meeting" may stand for. */
  visible(drafts: readonly Draft[]): readonly Draft[] {
    const before = this.#before?.drafts ?? this.#item;
    return before === this.#item ? drafts : [...drafts.slice(0, before), ...drafts.slice(this.#item)];
  }
}
