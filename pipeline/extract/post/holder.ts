// Whom a post without a name means: the one person of whom the article, or else the document, has told it before.
import { fold } from "../../core/keys.ts";
import type { Annotated, Mention, PostPhrase } from "../../flow.ts";
import { rootOf } from "../event/article/known.ts";

const NEW = /^(?:new|newly elected|incoming) /;
/** "The new President" is not whoever has been President. */
const TAKEN_UP = new Set(["post-elected", "post-taken-up", "post-passed-on"]);

/** The posts that a document tells as held, by their titles. */
export class PostHolders {
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

  /**
   * The people of whom a post was told before a place of the source: those of the article, else those of the document.
   * @param words the post as told: "State Secretary", "new President"
   */
  before(words: string, article: number | null, offset: number): readonly Mention[] {
    const { mentions, blocks } = this.#annotated;
    const folded = fold(words);
    const title = folded.replace(NEW, "");
    const posts = this.#titled(title).filter(
      ({ span, rule }) => span.start < offset && (title === folded || TAKEN_UP.has(rule)),
    );
    const near = posts.filter(({ block }) => blocks[block]?.block.article === article);
    return (near.length > 0 ? near : posts).flatMap(({ person }) => mentions[person] ?? []);
  }

  /** The last mention of all, where all are of one person. */
  only(persons: readonly Mention[]): Mention | undefined {
    const roots = new Set(persons.map((person) => fold(rootOf(this.#annotated.mentions, person).name)));
    return roots.size === 1 ? persons.at(-1) : undefined;
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
}
