// Acronyms: defined in brackets, known beforehand, shown by their context; afterwards wherever they stand again.

import { groupBy } from "../core/group.ts";
import { anchors } from "../core/word.ts";
import type { Mention, Token } from "../flow.ts";
import { bodiesInWords, knownBody, sharedBody } from "../lexicon/acronyms.ts";
import { placesNamed } from "../lexicon/gazetteer.ts";
import { isWord } from "../lexicon/name-words.ts";
import { TokenTrie } from "../lexicon/trie.ts";
import { isCommittee, readCommitteeCode } from "./acronym/code.ts";
import { type Definition, definitionsOf } from "./acronym/definition.ts";
import { capitalSurnames, isBodyByContext, mayBeBody } from "./acronym/evidence.ts";
import { isBodyByPhrase } from "./acronym/phrase.ts";
import { isOfSyllables } from "./acronym/syllables.ts";
import type { Proposal } from "./annotator.ts";
import { propose } from "./name/proposal.ts";
import { caseOf, isAcronym, isCapital } from "./name/token.ts";
import { placesOf, type Text, type TextBlock } from "./text.ts";

const inWords = new TokenTrie<(typeof bodiesInWords)[number]>();
for (const body of bodiesInWords) inWords.add(body.short.split(/[ -]/), body);

/** The anchor of words that may be acronyms. */
export const ACRONYM = anchors.ask((_, text) => isAcronym(text));
const MAY_BE_BODY = anchors.ask(
  (_, text) =>
    isCapital(text) &&
    (isAcronym(text) || isCommittee(text) || inWords.begins(text) || knownBody(text) !== undefined),
);

/** First round: acronyms at their definition, bodies known by name, and acronyms that their context shows to be bodies. */
export function proposeAcronyms(text: Text): Proposal[] {
  const definitions = definitionsOf(text).filter(
    ({ acronym, type }) => type === "ORGANIZATION" || !knownBody(acronym),
  );
  const proposals = definitions.map((definition) =>
    propose(
      text.blocks[definition.block] as TextBlock,
      { from: definition.at, to: definition.at + 1 },
      {
        type: definition.type,
        rule: "acronym-definition",
        confidence: 0.93,
        ...(definition.name.country ? { country: definition.name.country } : {}),
        ...(definition.name.subtype ? { subtype: definition.name.subtype } : {}),
      },
    ),
  );
  const surnames = capitalSurnames(text);
  for (const block of text.blocks) {
    if (caseOf(block) === "capitals") continue;
    for (const at of placesOf(block, MAY_BE_BODY)) {
      const proposal = proposeKnown(block, at) ?? proposeShown(block, at, surnames);
      if (proposal) proposals.push(proposal);
    }
  }
  return proposals;
}

function proposeKnown(block: TextBlock, at: number): Proposal | undefined {
  const longer = inWords.longest(block.tokens, at);
  const body = longer?.value ?? knownBody((block.tokens[at] as Token).text);
  const code = readCommitteeCode(block.tokens, at);
  if (code > at)
    return propose(block, { from: at, to: code }, { type: "ORGANIZATION", ...COMMITTEE, confidence: 0.93 });
  if (!body) return undefined;
  const from = longer && isHouseOfState(block.tokens, at) ? at - 1 : at;
  return propose(
    block,
    { from, to: at + (longer?.length ?? 1) },
    {
      type: "ORGANIZATION",
      rule: "body-known",
      confidence: longer ? 0.93 : 0.9,
      ...(body.country ? { country: body.country } : {}),
      subtype: body.subtype,
    },
  );
}

/** "Arizona House of Representatives": a state's, whose name belongs to it. */
const isHouseOfState = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "House" &&
  tokens[at + 1]?.lower === "of" &&
  isCapital(tokens[at - 1]?.text ?? "") &&
  placesNamed(tokens[at - 1]?.text ?? "").some(({ subtype }) => subtype === "province");

const COMMITTEE = { rule: "committee-code", subtype: "committee" };

function proposeShown(block: TextBlock, at: number, surnames: ReadonlySet<string>): Proposal | undefined {
  if (caseOf(block) !== "sentence" || !mayBeBody(block.tokens, at, surnames)) return undefined;
  if (!isBodyByContext(block.tokens, at) && !isBodyByPhrase(block.tokens, at)) return undefined;
  const confidence = sharedBody((block.tokens[at] as Token).text) ? 0.85 : 0.8;
  return propose(
    block,
    { from: at, to: at + 1 },
    { type: "ORGANIZATION", rule: "acronym-by-context", confidence },
  );
}

/** Second round: an acronym wherever it stands, by its definition in the article, else in the document, else by its letters. */
export function spreadAcronyms(text: Text, found: readonly Mention[]): Proposal[] {
  const meanings = new Meanings(text, found);
  const proposals: Proposal[] = [];
  for (const block of text.blocks) {
    const kind = caseOf(block);
    for (const at of placesOf(block, ACRONYM)) {
      const token = block.tokens[at] as Token;
      if (kind === "capitals" && !meanings.isDefined(token.text)) continue;
      const meaning = meanings.of(token.text, block);
      if (!meaning) continue;
      proposals.push(
        propose(
          block,
          { from: at, to: at + 1 },
          {
            type: meaning.type,
            rule: meaning.rule,
            confidence: meaning.confidence,
            ...(meaning.antecedent === undefined ? {} : { antecedent: meaning.antecedent }),
            ...(meaning.country ? { country: meaning.country } : {}),
            ...(meaning.subtype ? { subtype: meaning.subtype } : {}),
          },
        ),
      );
    }
  }
  return proposals;
}

type Meaning = Pick<Proposal, "type" | "rule" | "confidence" | "antecedent" | "country" | "subtype">;

/** What acronyms mean in a document, scoped. */
class Meanings {
  readonly #text: Text;
  readonly #found: readonly Mention[];
  readonly #definitions: Map<string, Definition[]>;
  readonly #shown = new Set<string>();
  readonly #byLetters = new Map<string, Mention>();
  /** The bodies told in words, by their names; and which of them an acronym's syllables are of, once asked. */
  readonly #bodies = new Map<string, Mention>();
  readonly #bySyllables = new Map<string, Mention | undefined>();
  readonly #surnames: ReadonlySet<string>;

  constructor(text: Text, found: readonly Mention[]) {
    this.#text = text;
    this.#found = found;
    const definitions = definitionsOf(text).filter(
      ({ acronym, type }) => type === "ORGANIZATION" || !knownBody(acronym),
    );
    this.#definitions = groupBy(definitions, ({ acronym }) => acronym);
    this.#surnames = capitalSurnames(text);
    for (const mention of found) {
      if (mention.rule === "acronym-by-context") this.#shown.add(mention.text);
      if (mention.acronym && mention.type === "PROGRAMME") this.#byLetters.set(mention.acronym, mention);
      if (mention.type !== "ORGANIZATION" || isAcronym(mention.text)) continue;
      if (!this.#bodies.has(mention.text)) this.#bodies.set(mention.text, mention);
      for (const letters of initialsOf(mention.text)) {
        if (!this.#byLetters.has(letters)) this.#byLetters.set(letters, mention);
      }
    }
  }

  isDefined(acronym: string): boolean {
    return acronym.length > 2 && this.#definitions.has(acronym) && !isWord("stop", acronym.toLowerCase());
  }

  of(acronym: string, block: TextBlock): Meaning | undefined {
    const definition = this.#definitionFor(acronym, block);
    if (definition) return this.#defined(definition);
    if (acronym.length < 3 || this.#surnames.has(acronym.toLowerCase())) return undefined;
    const mention = knownBody(acronym)
      ? undefined
      : (this.#byLetters.get(acronym) ?? this.#ofSyllables(acronym));
    if (mention)
      return { ...describe(mention), rule: "acronym-by-letters", confidence: 0.85, antecedent: mention.id };
    return this.#shown.has(acronym)
      ? { type: "ORGANIZATION", rule: "acronym-again", confidence: 0.8 }
      : undefined;
  }

  #ofSyllables(acronym: string): Mention | undefined {
    if (!this.#bySyllables.has(acronym)) {
      const bodies = [...this.#bodies.values()];
      this.#bySyllables.set(
        acronym,
        bodies.find(({ text }) => isOfSyllables(acronym, text)),
      );
    }
    return this.#bySyllables.get(acronym);
  }

  #definitionFor(acronym: string, { index, block }: TextBlock): Definition | undefined {
    const all = this.#definitions.get(acronym);
    if (!all) return undefined;
    const sameArticle = all.filter((it) => this.#text.blocks[it.block]?.block.article === block.article);
    const before = all.filter((it) => it.block <= index);
    return sameArticle.at(-1) ?? before.at(-1) ?? all[0];
  }

  #defined({ type, block, name }: Definition): Meaning {
    const tokens = this.#text.blocks[block]?.tokens ?? [];
    const start = tokens[name.from]?.start;
    const full = this.#found.find((it) => it.block === block && it.start === start && it.type === type);
    if (full) return { ...describe(full), rule: "acronym-defined", confidence: 0.93, antecedent: full.id };
    return { type, rule: "acronym-defined", confidence: 0.9 };
  }
}

const describe = ({ type, country, subtype }: Mention): Pick<Meaning, "type" | "country" | "subtype"> => ({
  type,
  ...(country ? { country } : {}),
  ...(subtype ? { subtype } : {}),
});

/** The acronyms that a name may have: its initials, with one word inside left out where there are five or more. */
export function initialsOf(name: string): string[] {
  const letters = name
    .split(/[\s-]+/)
    .filter((word) => isCapital(word))
    .map((word) => word[0] ?? "")
    .join("");
  if (letters.length < 3) return [];
  const forms = [letters];
  if (letters.length >= 5) {
    for (let at = 1; at < letters.length - 1; at++) forms.push(letters.slice(0, at) + letters.slice(at + 1));
  }
  return forms;
}
