// Who is meant where no name stands with the verb of saying: "he said", "said the Brigadier", "the new President told ...".
import { fold } from "../core/keys.ts";
import type { Annotated, AnnotatedBlock, Mention } from "../flow.ts";
import { sentencesOf } from "./clause.ts";
import { genderOf, rootOf } from "./event-known.ts";

const GENDERS: Readonly<Record<string, "female" | "male">> = { he: "male", she: "female" };
const OWNED = /^(?:the|our|its|their)\s+(?:visiting\s+|young\s+)?/i;
/** "The new President" is not whoever has been President. */
const NEW = /^(?:new|newly elected|incoming)\s+/i;
const TAKEN_UP = new Set(["post-elected", "post-taken-up", "post-passed-on"]);
/** "X introduced him": two are in play, and "he" may be either. */
const OTHER_MEANT = /\bhim\b|\bher\b(?=[\s]*(?:[.,;:!?]|$|(?:to|at|in|on|with|for|and)\b))/i;
/** What stands before a name and belongs to it: honorifics, ranks, a post. */
const LEAD = 60;

/** A place in a document: a block and an offset in its view. */
interface Place {
  readonly block: number;
  readonly offset: number;
}

/** The people that articles have told so far. */
export class Speakers {
  readonly #annotated: Annotated;

  constructor(annotated: Annotated) {
    this.#annotated = annotated;
  }

  /** Whom words without a name mean, where one person only comes into question; nobody else. */
  meant(words: string, place: Place): Mention | undefined {
    const gender = GENDERS[words.toLowerCase()];
    if (gender) return this.#pronoun(gender, place);
    if (!OWNED.test(words)) return undefined;
    const post = words.replace(OWNED, "");
    const isNew = NEW.test(post);
    return this.#holder(fold(post.replace(NEW, "")), place, isNew);
  }

  /** The only person of the paragraph so far, or who acted last; of the article where the paragraph has named none. */
  #pronoun(gender: "female" | "male", place: Place): Mention | undefined {
    const before = this.#before(place);
    const fitting = before.filter(
      ({ id }) => (genderOf(this.#annotated.mentions, { mention: id }) ?? gender) === gender,
    );
    const own = this.#annotated.blocks[place.block];
    if (!own || OTHER_MEANT.test(own.block.view.text.slice(0, place.offset))) return undefined;
    const here = fitting.filter(({ block }) => block === place.block);
    if (here.length === 0) return this.#only(fitting);
    const last = before.at(-1);
    return this.#only(here) ?? (last && here.includes(last) && acts(own, last) ? last : undefined);
  }

  /** The only person of whom the article has told the post or title before. */
  #holder(post: string, place: Place, isNew: boolean): Mention | undefined {
    const { posts, mentions, blocks } = this.#annotated;
    const before = this.#before(place);
    const titled = posts
      .filter(
        ({ title, rule }) => (!isNew || TAKEN_UP.has(rule)) && ` ${fold(title)} `.startsWith(` ${post} `),
      )
      .flatMap(({ person }) => mentions[person] ?? [])
      .filter((person) => before.includes(person));
    const led = before.filter(({ block, start }) => {
      const text = blocks[block]?.block.view.text.slice(Math.max(0, start - LEAD), start) ?? "";
      return !isNew && ` ${fold(text)}`.endsWith(` ${post}`);
    });
    return post === "" ? undefined : this.#only([...titled, ...led]);
  }

  /** The people that the article has named before a place. */
  #before({ block, offset }: Place): readonly Mention[] {
    const { blocks, mentions } = this.#annotated;
    const article = blocks[block]?.block.article;
    return mentions.filter(
      (mention) =>
        mention.type === "PERSON" &&
        blocks[mention.block]?.block.article === article &&
        (mention.block < block || (mention.block === block && mention.end <= offset)),
    );
  }

  /** The last mention of all, where all are of one person. */
  #only(persons: readonly Mention[]): Mention | undefined {
    const roots = new Set(persons.map((person) => rootOf(this.#annotated.mentions, person).name));
    return roots.size === 1 ? persons.at(-1) : undefined;
  }
}

/** Whether a person is the subject of a clause. */
const acts = (block: AnnotatedBlock, { id }: Mention): boolean =>
  sentencesOf(block).some(({ clauses }) =>
    clauses.some(({ subject }) => subject.some(({ mention }) => mention?.id === id)),
  );
