// Bodies of two words that only together are a name: "TU Graz", "Standards Malaysia", "Lenta.ru".
import { anchors } from "../../core/word.ts";
import type { Token } from "../../flow.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { listOf, loadTable } from "../../lexicon/table.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, countryAt, glued, isCapital, isFieldWord } from "../name/token.ts";
import { placesOf, type TextBlock } from "../text.ts";

const prefixes = new Map<string, string>();
const nouns = new Map<string, string>();
const services = new Map<string, string>();
const domains = new Set<string>();
for (const { kind, subtype = "", words } of loadTable("body-pairs")) {
  for (const word of listOf(words)) {
    if (kind === "domain") domains.add(word);
    else if (kind === "after") services.set(word, subtype);
    else (kind === "prefix" ? prefixes : nouns).set(word, subtype);
  }
}

const isDomain = (text: string): boolean => domains.has(text.split(".").at(-1) ?? "");
const PAIR = anchors.ask(
  (_, text) => prefixes.has(text) || nouns.has(text) || services.has(text) || isDomain(text),
);

/** Proposes bodies of two words in a block. */
export function proposePairs(block: TextBlock): Proposal[] {
  const kind = caseOf(block);
  if (kind === "capitals") return [];
  return placesOf(block, PAIR).flatMap((at) => {
    const { text } = block.tokens[at] as Token;
    if (prefixes.has(text)) return beforeTown(block, at, prefixes.get(text) ?? "");
    if (isDomain(text)) return site(block, at);
    if (kind !== "sentence") return [];
    const service = services.has(text) ? behindCountry(block, at, services.get(text) ?? "") : [];
    return service.length > 0 || !nouns.has(text) ? service : beforeCountry(block, at, nouns.get(text) ?? "");
  });
}

function found(block: TextBlock, from: number, to: number, rule: string, subtype: string): Proposal {
  return propose(block, { from, to }, { type: "ORGANIZATION", rule, confidence: 0.93, subtype });
}

/** "TU Graz", "IIT Roorkee": the town tells which of several. */
function beforeTown(block: TextBlock, at: number, subtype: string): Proposal[] {
  const { tokens } = block;
  const town = tokens[at + 1];
  if (!town || !isCapital(town.text) || glued(tokens[at], town)) return [];
  const two = placesNamed(`${town.text} ${tokens[at + 2]?.text ?? ""}`).length > 0;
  if (!two && placesNamed(town.text).length === 0) return [];
  return [found(block, at, two ? at + 3 : at + 2, "organization-of-town", subtype)];
}

/** "Standards Malaysia", "Innovation Norway": what it deals with, and for which country; in running text only. */
function beforeCountry(block: TextBlock, at: number, subtype: string): Proposal[] {
  const country = countryAt(block.tokens, at + 1);
  const to = at + 1 + (country?.length ?? 0);
  if (!country || country.value.adjective || isPartOfMore(block.tokens, at, to)) return [];
  return [found(block, at, to, "organization-of-country", subtype)];
}

/** "Samoa Post", "Fiji Customs": whose it is and what it does; the noun of a phrase that goes on is none. */
function behindCountry(block: TextBlock, at: number, subtype: string): Proposal[] {
  const { tokens } = block;
  const next = tokens[at + 1];
  if (next && (next.pos === "NOUN" || /^(?:and|&)$/.test(next.lower)) && isFieldWord(next.lower)) return [];
  for (let from = at - 1; from >= Math.max(0, at - 4); from--) {
    const country = countryAt(tokens, from);
    if (!country || from + country.length !== at) continue;
    if (country.value.adjective || isPartOfMore(tokens, from, at + 1)) return [];
    return [found(block, from, at + 1, "organization-of-country", subtype)];
  }
  return [];
}

/** A capital on either side, or a hyphen: "Trade China-Africa", "Deutsche Business France". */
function isPartOfMore(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (before && isCapital(before.text) && !isWord("stop", before.lower)) return true;
  return after !== undefined && (isCapital(after.text) || /^[-–/]$/.test(after.text));
}

/** "Lenta.ru": a medium called by its address, no address that is to be visited. */
function site(block: TextBlock, at: number): Proposal[] {
  const { tokens, text } = block;
  const end = tokens[at] as Token;
  let from = at;
  while (from > 0 && at - from < 4 && glued(tokens[from - 1], tokens[from])) from--;
  const words = text.slice((tokens[from] as Token).start, end.end);
  if (!/^\p{Lu}[\p{L}\d-]{2,24}\.[a-z]{2,4}$/u.test(words) || /[@/:]/.test(text.charAt(end.end))) return [];
  return [found(block, from, at + 1, "organization-site", "newspaper")];
}
