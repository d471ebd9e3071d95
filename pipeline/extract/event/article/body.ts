// Which body a common noun stands for: "the Academy", "our Office", "the Bank's board", "the Committee" of the meeting told of.

import { fold } from "../../../core/keys.ts";
import type { Annotated, Mention, Reference } from "../../../flow.ts";
import { type Country, countryByAdjective } from "../../../lexicon/countries.ts";
import { kindOf } from "../../../lexicon/kind-nouns.ts";
import { holdsKind } from "../../../lexicon/kinds-abroad.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { Agent } from "../../participant/memory.ts";
import { PostHolders } from "../../post/holder.ts";
import type { Candidate, Told } from "../candidate.ts";
import { isSittingBody } from "../gathering.ts";
import type { Draft } from "./draft.ts";
import { foldedName, rootOf } from "./known.ts";
import { publisherOf } from "./publisher.ts";

const BODY_CLASSES = ["body", "part", "society"];
const OURS = new Set(["our", "this"]);
const OWNED = new Set(["the", "our", "its", "their"]);

/** The bodies of a document that nouns may stand for. */
export class KnownBodies {
  readonly publisher: Agent | undefined;
  readonly #holders: PostHolders;
  readonly #publisherName: string;
  readonly #mentions: readonly Mention[];
  readonly #blocks: Annotated["blocks"];

  constructor(annotated: Annotated) {
    this.publisher = publisherOf(annotated);
    this.#publisherName = fold(annotated.document.masthead.publisher?.value ?? "");
    this.#mentions = annotated.mentions;
    this.#blocks = annotated.blocks;
    this.#holders = new PostHolders(annotated);
  }

  /** The body that a phrase without a name stands for, if it is but one. */
  meant(phrase: NounPhrase, candidate: Candidate, drafts: readonly Draft[]): Agent | undefined {
    const { determiner, head, complements, modifiers, mention, classes } = phrase;
    const isBody =
      BODY_CLASSES.some((name) => classes.has(name)) ||
      kindOf(head)?.type === "ORGANIZATION" ||
      this.#isPublisherNoun(phrase, candidate) ||
      this.#isCapitalOfOne(phrase, candidate);
    // "a party of the Academy under Dr A": who leads it is told beside.
    const isWhole = complements.every(({ preposition }) => preposition === "led by");
    if (mention || !isWhole || !isBody) return undefined;
    const owner =
      modifiers.length === 3 && /^['’]s$/.test(modifiers[1]?.text ?? "") ? modifiers[0] : undefined;
    if (determiner === "our" && this.publisher && modifiers.length < 3)
      return this.#at(this.publisher.reference, phrase, candidate);
    if (!(OURS.has(determiner) || determiner === "the")) return undefined;
    // "the Georgian library": the one of that word that the country's name tells.
    const land = owner || modifiers.length !== 2 ? undefined : countryByAdjective(modifiers[0]?.text ?? "");
    if (!owner && !land && modifiers.length > 1) return undefined;
    if (land) {
      const own = this.#namedBefore(head, candidate, land);
      const [only] = own.values();
      return only && own.size === 1 ? this.#at({ mention: only.id }, phrase, candidate) : undefined;
    }
    const word = owner?.lower ?? head;
    const text = owner?.text ?? candidate.told.sentence.units[phrase.headEnd - 1]?.text ?? "";
    // "The Council approved", after the 27th ABC Council Meeting: the body that met, whatever others are called.
    const met = isSittingBody(word) ? bodyOfMeeting(word, drafts, this.#mentions) : undefined;
    const reference =
      met ??
      this.#namedHere(word, phrase, candidate) ??
      this.#byWord(word, /^\p{Lu}/u.test(text), candidate) ??
      bodyOfMeeting(word, drafts, this.#mentions) ??
      (owner ? undefined : this.#byKind(word, candidate));
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

  /** "the Survey", "our Lyceum": the noun that the publisher's name is built on, with its capital. */
  #isPublisherNoun({ head, headEnd }: NounPhrase, { told }: Candidate): boolean {
    const noun = this.#publisherName
      .split(/ (?:of|for|on|in|at) /)[0]
      ?.split(" ")
      .at(-1);
    return head === noun && /^\p{Lu}/u.test(told.sentence.units[headEnd - 1]?.text ?? "");
  }

  /** "the Survey", "the Port", "the Group": a noun with its capital on which the name of but one body before is built. */
  #isCapitalOfOne({ head, headEnd, modifiers, classes }: NounPhrase, candidate: Candidate): boolean {
    const { units } = candidate.told.sentence;
    const isName = modifiers.length === 1 && /^\p{Lu}\p{Ll}/u.test(units[headEnd - 1]?.text ?? "");
    return isName && !classes.has("post") && this.#namedBefore(head, candidate).size === 1;
  }

  /** The publisher, where its name holds the word; else the only body of that word in the article, or before it. */
  #byWord(word: string, capital: boolean, candidate: Candidate): Reference | undefined {
    const others = this.#namedBefore(word, candidate);
    if (this.publisher && holdsKind(this.#publisherName, word) && (capital || others.size === 0))
      return this.publisher.reference;
    const [only] = others.values();
    return only && others.size === 1 ? { mention: only.id } : undefined;
  }

  /** "the company", "the airline": the only body of the article before whose name tells no other kind. */
  #byKind(word: string, { told }: Candidate): Reference | undefined {
    if (kindOf(word)?.subtype !== "company") return undefined;
    const { article } = told.block.block;
    const roots = this.#before(
      told,
      (mention) =>
        this.#blocks[mention.block]?.block.article === article && isCompany(rootOf(this.#mentions, mention)),
    );
    const [only] = roots.values();
    return only && roots.size === 1 ? { mention: only.id } : undefined;
  }

  /** "Organised by Lahti University, the congress filled the halls of the University": the only one of the word that the sentence has named. */
  #namedHere(word: string, { start, headEnd }: NounPhrase, { told }: Candidate): Reference | undefined {
    if (!/^\p{Lu}/u.test(told.sentence.units[headEnd - 1]?.text ?? "")) return undefined;
    if (holdsKind(this.#publisherName, word)) return undefined;
    const named = new Map<number, Mention>();
    for (const { mention } of told.sentence.units.slice(0, start)) {
      const root = mention?.type === "ORGANIZATION" ? rootOf(this.#mentions, mention) : undefined;
      if (mention && root && holdsKind(foldedName(root), word)) named.set(root.id, mention);
    }
    const [only] = named.values();
    return only && named.size === 1 ? { mention: only.id } : undefined;
  }

  /** Bodies before a sentence whose names hold a word; of a land, where one is told. */
  #namedBefore(word: string, { told }: Candidate, land?: Country): Map<string, Mention> {
    return this.#before(told, (mention, name) => {
      if (!holdsKind(name, word)) return false;
      const country = rootOf(this.#mentions, mention).country ?? mention.country;
      return !land || country === land.code || ` ${name} `.includes(` ${fold(land.name)} `);
    });
  }

  /** Bodies before a sentence but the publisher, by their full names. */
  #before(
    { block, sentence }: Told,
    isMeant: (mention: Mention, name: string) => boolean,
  ): Map<string, Mention> {
    const here = block.block.view.toSource(sentence.start, sentence.end);
    const roots = new Map<string, Mention>();
    if (block.block.article === null) return roots;
    for (const mention of this.#mentions) {
      if (mention.span.start >= here.start) break;
      if (mention.type !== "ORGANIZATION") continue;
      const name = foldedName(rootOf(this.#mentions, mention));
      if (name !== this.#publisherName && isMeant(mention, name)) roots.set(name, mention);
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

/** Subtypes of bodies that may be companies: those told as such, and names that tell no kind. */
const isCompany = ({ subtype }: Mention): boolean => subtype === undefined || COMPANIES.has(subtype);
const COMPANIES = new Set(["", "company", "organization", "organisation", "other"]);

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
