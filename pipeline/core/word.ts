// What is known of a spelling, asked once when it is first met and kept as bits: where a rule would look up lists, it tests a bit.
import { remember, spelling } from "./remember.ts";

/** A spelling, one object for all tokens that have it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** What it is in names: `facts`, as bits. */
  readonly is: number;
  /** Which rules may begin at it: `anchors`, as bits. */
  readonly opens: number;
  /** Which parts it may play in a clause: `roles`, as bits. */
  readonly plays: number;
  /** What else was read of it: by `perWord`, one place a function. */
  readonly kept: unknown[];
}

/** A yes or no about a spelling, which hangs on its letters alone. */
type Question = (lower: string, text: string) => boolean;

/** Questions that are asked of each spelling. Whoever asks gets the bit of the answer. */
class Questions {
  readonly #all: Question[] = [];
  #answered = false;

  /** Enters a question when its module is loaded, before any word is read. There are bits for 31. */
  ask(question: Question): number {
    if (this.#answered || this.#all.length === 31) throw new Error("a question too late or too many");
    return 1 << (this.#all.push(question) - 1);
  }

  answer(text: string, lower: string): number {
    this.#answered = true;
    let bits = 0;
    for (let at = 0; at < this.#all.length; at++)
      if ((this.#all[at] as Question)(lower, text)) bits |= 1 << at;
    return bits;
  }
}

export const facts = new Questions();
export const anchors = new Questions();
export const roles = new Questions();

/** The word of what is no single word, of which nothing is known. */
export const NO_WORD: Word = { text: "", lower: "", is: 0, opens: 0, plays: 0, kept: [] };

/** The word of a spelling. */
export const wordOf: (text: string) => Word = remember((text): Word => {
  const lower = spelling(text.toLowerCase());
  return {
    text,
    lower,
    is: facts.answer(text, lower),
    opens: anchors.answer(text, lower),
    plays: roles.answer(text, lower),
    kept: [],
  };
});

let functions = 0;

/** A function of words that keeps its answers with the word: where a token is at hand, quicker than `remember` by letters. */
export function perWord<Fact extends NonNullable<unknown>>(read: (word: Word) => Fact): (word: Word) => Fact {
  const place = functions++;
  return (word) => {
    const before = word.kept[place];
    if (before !== undefined) return before as Fact;
    const fact = read(word);
    word.kept[place] = fact;
    return fact;
  };
}
