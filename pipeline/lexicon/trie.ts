// Longest match of token sequences: one walk per position, however many entries the lexicon has.

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

export interface Match<T> {
  /** In tokens. */
  readonly length: number;
  readonly value: T;
}

/** Holds sequences of words, each with a value. Words are compared as given: fold their case before, if it is to be folded. */
export class TokenTrie<T> {
  readonly #root: Node<T> = { next: new Map() };

  /** Adds a sequence. One that is there already gets the new value. */
  add(words: readonly string[], value: T): void {
    if (words.length === 0) return;
    let node = this.#root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    node.value = value;
  }

  get isEmpty(): boolean {
    return this.#root.next.size === 0;
  }

  /** The first words of all sequences. */
  get beginnings(): Iterable<string> {
    return this.#root.next.keys();
  }

  /** Whether a sequence begins with a word. */
  begins(word: string): boolean {
    return this.#root.next.has(word);
  }

  /** The longest sequence that the tokens hold from this position on. */
  longest(tokens: readonly { readonly text: string }[], from: number): Match<T> | undefined {
    return this.longestBy(tokens, from, textOf);
  }

  /** The same with another reading of a token, `(token) => token.lower`. */
  longestBy<Token>(
    tokens: readonly Token[],
    from: number,
    wordOf: (token: Token) => string,
  ): Match<T> | undefined {
    let node: Node<T> | undefined = this.#root;
    let found: Match<T> | undefined;
    for (let at = from; at < tokens.length; at++) {
      node = node.next.get(wordOf(tokens[at] as Token));
      if (!node) break;
      if (node.value !== undefined) found = { length: at - from + 1, value: node.value };
    }
    return found;
  }
}

const textOf = (token: { readonly text: string }): string => token.text;
