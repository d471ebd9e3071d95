// Who is meant where no name stands with the verb of saying: "he said", "said the Brigadier", "the new President told ...".
import { fold } from "../../core/keys.ts";
import type { Annotated, AnnotatedBlock, Mention } from "../../flow.ts";
import { sentencesOf } from "../clause.ts";
import { genderOf } from "../event/article/known.ts";
import { PostHolders } from "../post/holder.ts";

const GENDERS: Readonly<Record<string, "female" | "male">> = { he: "male", she: "female" };
const OWNED = /^(?:the|our|its|their)\s+(?:visiting\s+|young\s+)?/i;
/** "X introduced him": two are in play, and "he" may be either. */
const OTHER_MEANT = /\bhim\b|\bher\b(?=[\s]*(?:[.,;:!?]|$|(?:to|at|in|on|with|for|and)\b))/i;
/** What stands before a name and belongs to it: honorifics, ranks, a post. */
const LEAD = 60;

/** A person, a body, or a country that declares something. */
export const isSpeaker = ({ type, subtype }: Mention): boolean =>
  type === "PERSON" || type === "ORGANIZATION" || (type === "PLACE" && subtype === "country");

/** A report, a charter or a survey tells something as people and bodies do. */
export const mayTell = (mention: Mention): boolean => isSpeaker(mention) || mention.type === "DOCUMENT";

/** A place in a document: a block and an offset in its view. */
interface Place {
  readonly block: number;
  readonly offset: number;
}

/** The people that articles have told so far. */
export class Speakers {
  readonly #annotated: Annotated;
  readonly #holders: PostHolders;
  readonly #byArticle = new Map<number | null, Mention[]>();

  constructor(annotated: Annotated) {
    this.#annotated = annotated;
    this.#holders = new PostHolders(annotated);
    for (const mention of annotated.mentions) {
      const article = annotated.blocks[mention.block]?.block.article;
      if (mention.type !== "PERSON" || article === undefined) continue;
      const persons = this.#byArticle.get(article);
      if (persons) persons.push(mention);
      else this.#byArticle.set(article, [mention]);
    }
  }

  /** Whom words without a name mean, where one person only comes into question; nobody else. */
  meant(words: string, place: Place): Mention | undefined {
    const gender = GENDERS[words.toLowerCase()];
    if (gender) return this.#pronoun(gender, place);
    const post = words.replace(OWNED, "");
    return post === words || post === "" ? undefined : this.#holder(post, place);
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
    if (here.length === 0) return this.#holders.only(fitting);
    const last = before.at(-1);
    return this.#holders.only(here) ?? (last && here.includes(last) && acts(own, last) ? last : undefined);
  }

  /** The only person of whom the post was told before, or before whose name it stands as a title. */
  #holder(post: string, place: Place): Mention | undefined {
    const { blocks } = this.#annotated;
    const own = blocks[place.block]?.block;
    if (!own) return undefined;
    const { start } = own.view.toSource(place.offset, place.offset + 1);
    const titled = this.#holders.before(post, own.article, start);
    const led = this.#before(place).filter((mention) => {
      const text = blocks[mention.block]?.block.view.text ?? "";
      const lead = text.slice(Math.max(0, mention.start - LEAD), mention.start);
      return ` ${fold(lead)}`.endsWith(` ${fold(post)}`);
    });
    return this.#holders.only([...titled, ...led]);
  }

  /** The people that the article has named before a place. */
  #before({ block, offset }: Place): readonly Mention[] {
    const article = this.#annotated.blocks[block]?.block.article ?? null;
    return (this.#byArticle.get(article) ?? []).filter(
      (mention) => mention.block < block || (mention.block === block && mention.end <= offset),
    );
  }
}

/** Whether a person is the subject of a clause. */
const acts = (block: AnnotatedBlock, { id }: Mention): boolean =>
  sentencesOf(block).some(({ clauses }) =>
    clauses.some(({ subject }) => subject.some(({ mention }) => mention?.id === id)),
  );

/** "the wife of X", "a spokesman for Dr X": another is meant. */
export const GOVERNED = /\b(?:of|at|on|for|from|in|with|by|to)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.]*\s+)?$/iu;
