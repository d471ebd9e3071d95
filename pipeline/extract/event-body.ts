// Which body a common noun stands for: "the Academy", "our Office", "the Bank's board", "the Committee" of the meeting told of.
import { fold } from "../core/keys.ts";
import type { Annotated, Mention, Reference } from "../flow.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import type { Candidate } from "./event-candidate.ts";
import type { Draft } from "./event-draft.ts";
import { foldedName, publisherOf, rootOf } from "./event-known.ts";
import type { Agent } from "./participant-memory.ts";
import { PostHolders } from "./post-holder.ts";

const BODY_CLASSES = ["body", "part", "society"];
/** Heads of bodies that act where they meet. */
const SITTING = new Set(["council", "committee", "commission", "board", "panel", "bureau"]);
const OURS = new Set(["our", "this"]);
const OWNED = new Set(["the", "our", "its", "their"]);

/** The bodies of a document that nouns may stand for. */
export class KnownBodies {
  readonly publisher: Agent | undefined;
  readonly #holders: PostHolders;
  readonly #publisherName: string;
  readonly #mentions: readonly Mention[];

  constructor(annotated: Annotated) {
    this.publisher = publisherOf(annotated);
    this.#publisherName = fold(annotated.document.masthead.publisher?.value ?? "");
    this.#mentions = annotated.mentions;
    this.#holders = new PostHolders(annotated);
  }

  /** The body that a phrase without a name stands for, if it is but one. */
  meant(phrase: NounPhrase, candidate: Candidate, drafts: readonly Draft[]): Agent | undefined {
    const { determiner, head, complements, modifiers, mention, classes } = phrase;
    if (mention || complements.length > 0 || !BODY_CLASSES.some((name) => classes.has(name)))
      return undefined;
    const owner =
      modifiers.length === 3 && /^['’]s$/.test(modifiers[1]?.text ?? "") ? modifiers[0] : undefined;
    if (determiner === "our" && this.publisher && modifiers.length < 3)
      return this.#at(this.publisher.reference, phrase, candidate);
    if (!(OURS.has(determiner) || determiner === "the")) return undefined;
    if (!owner && modifiers.length > 1) return undefined;
    const word = owner?.lower ?? head;
    const text = owner?.text ?? candidate.told.sentence.units[phrase.headEnd - 1]?.text ?? "";
    // "The Council approved", after the 27th ABC Council Meeting: the body that met, whatever others are called.
    const met = SITTING.has(word) ? bodyOfMeeting(word, drafts, this.#mentions) : undefined;
    const reference =
      met ??
      this.#byWord(word, /^\p{Lu}/u.test(text), candidate) ??
      bodyOfMeeting(word, drafts, this.#mentions);
    return reference && this.#at(reference, phrase, candidate);
  }

  /** Who holds the post that a phrase without a name tells: "the Vice-Chancellor held the pens". */
  holder(phrase: NounPhrase, { told }: Candidate): Agent | undefined {
    const { determiner, modifiers, mention, complements, start, headEnd } = phrase;
    if (mention || complements.length > 0 || !OWNED.has(determiner) || modifiers.length === 0)
      return undefined;
    const { block, sentence } = told;
    const { view, article } = block.block;
    const span = view.toSource(sentence.units[start]?.start ?? 0, sentence.units[headEnd - 1]?.end ?? 0);
    const words = modifiers.map(({ text }) => text).join(" ");
    const person = this.#holders.only(
      this.#holders.before(words.replaceAll(" - ", "-"), article, span.start),
    );
    return person && { reference: { mention: person.id }, span };
  }

  /** The publisher, where its name holds the word; else the only body of that word in the article, or before it. */
  #byWord(word: string, capital: boolean, candidate: Candidate): Reference | undefined {
    const others = this.#namedBefore(word, candidate);
    if (this.publisher && ` ${this.#publisherName} `.includes(` ${word} `) && (capital || others.size === 0))
      return this.publisher.reference;
    const [only] = others.values();
    return only && others.size === 1 ? { mention: only.id } : undefined;
  }

  /** Bodies before a sentence whose names hold a word, by their full names. */
  #namedBefore(word: string, { told }: Candidate): Map<string, Mention> {
    const { block, sentence } = told;
    const here = block.block.view.toSource(sentence.start, sentence.end);
    const roots = new Map<string, Mention>();
    if (block.block.article === null) return roots;
    for (const mention of this.#mentions) {
      if (mention.span.start >= here.start) break;
      if (mention.type !== "ORGANIZATION") continue;
      const name = foldedName(rootOf(this.#mentions, mention));
      if (name !== this.#publisherName && ` ${name} `.includes(` ${word} `)) roots.set(name, mention);
    }
    return roots;
  }

  #at(reference: Reference, { start, headEnd }: NounPhrase, { told }: Candidate): Agent | undefined {
    const { units } = told.sentence;
    const first = units[start];
    const last = units[headEnd - 1];
    return first && last && { reference, span: told.block.block.view.toSource(first.start, last.end) };
  }
}

/** "The Assembly adopted": whose meeting bears the word in its name. */
function bodyOfMeeting(
  word: string,
  drafts: readonly Draft[],
  mentions: readonly Mention[],
): Reference | undefined {
  const draft = drafts.findLast(({ nameMention }) => {
    const named = nameMention === undefined ? undefined : mentions[nameMention];
    return named !== undefined && ` ${foldedName(named)} `.includes(` ${word} `);
  });
  return draft?.participants.find(({ role }) => role === "organizer")?.agent;
}
