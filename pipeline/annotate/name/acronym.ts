// What the letters in brackets behind a name tell of it: where it begins and ends.
import type { Token } from "../../flow.ts";
import type { Name } from "../name.ts";
import { wordsOfAcronym } from "./left.ts";
import { isAcronym } from "./token.ts";

/** "Guild of Weaving and Dyeing Houses of Asia (GWDHA)": the letters in brackets tell how far the name goes, and from where. */
export function toAcronym(tokens: readonly Token[], name: Name): Name {
  for (let at = name.to; at < tokens.length && at < name.to + REACH; at++) {
    const token = tokens[at] as Token;
    if (token.sentence !== tokens[name.from]?.sentence || /^[;:)]$/.test(token.text)) return name;
    const acronym = token.text === "(" && tokens[at + 2]?.text === ")" ? tokens[at + 1] : undefined;
    if (token.text === "(" && !acronym) return name;
    if (!acronym) continue;
    const from = isAcronym(acronym.text) ? wordsOfAcronym(tokens, at, acronym.text) : -1;
    const grows = at > name.to ? from === name.from : from >= 0 && from < name.from && name.from - from < 4;
    return grows && acronym.text.length > 2 ? { ...name, from, to: at } : name;
  }
  return name;
}
/** Tokens at most between what the grammar reads of a name and its acronym. */
const REACH = 10;

/** "Thai [Fish Marketing Agency (FMA)]": the letters in brackets begin behind the adjective. */
export function lacksInitial(tokens: readonly Token[], rest: number, to: number): boolean {
  const acronym = tokens[to]?.text === "(" ? tokens[to + 1] : undefined;
  return (
    acronym !== undefined && isAcronym(acronym.text) && wordsOfAcronym(tokens, to, acronym.text) === rest
  );
}
