// Whom a post without a name stands for: "the Vice-Chancellor held the pens", "elected our Director as its President".
import { fold } from "../core/keys.ts";
import type { Annotated, PostPhrase } from "../flow.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import type { Candidate } from "./event-candidate.ts";
import type { Agent } from "./participant-memory.ts";

const OWNED = new Set(["the", "our", "its", "their"]);

/** Who holds the posts that a document tells. */
export class KnownHolders {
  readonly #annotated: Annotated;
  readonly #byTitle = new Map<string, PostPhrase[]>();

  constructor(annotated: Annotated) {
    this.#annotated = annotated;
    for (const post of annotated.posts) {
      if (post.tense !== "present") continue;
      const title = fold(post.title);
      this.#byTitle.set(title, [...(this.#byTitle.get(title) ?? []), post]);
    }
  }

  /** The only one of whom the article, or else the document, has told the post before. */
  meant(
    { determiner, modifiers, mention, complements, start, headEnd }: NounPhrase,
    { told }: Candidate,
  ): Agent | undefined {
    if (mention || complements.length > 0 || !OWNED.has(determiner) || modifiers.length === 0)
      return undefined;
    const title = fold(
      modifiers
        .map(({ text }) => text)
        .join(" ")
        .replaceAll(" - ", "-"),
    );
    const { block, sentence } = told;
    const { units } = sentence;
    const here = block.block.view.toSource(units[start]?.start ?? 0, units[headEnd - 1]?.end ?? 0);
    const before = this.#titled(title).filter(({ span }) => span.start < here.start);
    const near = before.filter((post) => this.#articleOf(post) === block.block.article);
    const posts = near.length > 0 ? near : before;
    const [post] = posts;
    if (!post || new Set(posts.map((other) => this.#nameOf(other))).size > 1) return undefined;
    return { reference: { mention: post.person }, span: here };
  }

  /** The posts of a title, or those whose titles say more: "the State Secretary" of a State Secretary for Research. */
  #titled(title: string): readonly PostPhrase[] {
    return (
      this.#byTitle.get(title) ??
      [...this.#byTitle]
        .filter(([whole]) => whole.startsWith(`${title} for `) || whole.startsWith(`${title} of `))
        .flatMap(([, posts]) => posts)
    );
  }

  #articleOf({ block }: PostPhrase): number | null | undefined {
    return this.#annotated.blocks[block]?.block.article;
  }

  /** The name at the end of a person's chain of antecedents. */
  #nameOf({ person }: PostPhrase): string {
    const { mentions } = this.#annotated;
    let mention = mentions[person];
    for (let steps = 0; mention?.antecedent !== undefined && steps < 9; steps++)
      mention = mentions[mention.antecedent];
    return fold(mention?.name ?? "");
  }
}
