// Towns told by where something goes or comes from, though their names are words or people's names too.
import type { Token } from "../../flow.ts";
import { isCapital } from "./context.ts";

const MOVES =
  /^(?:mov(?:e|es|ed|ing)|transfer(?:s|red|ring)?|relocat(?:e|es|ed|ing)|return(?:s|ed|ing)?|flew|flies|fly|travel(?:s|led|ed|ling|ing)?|sail(?:s|ed|ing)?|drove|shipped|brought|trips?|flights?|trains?|road|railway|journeys?)$/;
const REACH = 8;

/** "moving the archive to Santiago, which": behind "to", after a word of going. */
export function isMovedTo(tokens: readonly Token[], from: number, end: number): boolean {
  const to = tokens[from - 1];
  if (to?.lower !== "to" || isCapital(tokens[end])) return false;
  for (let at = from - 2; at >= from - REACH && tokens[at]?.sentence === to.sentence; at--)
    if (MOVES.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** "Larvik Photonics, of Split.": where somebody is from, between commas. */
export const isHome = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:of|from)$/.test(tokens[from - 1]?.lower ?? "") &&
  tokens[from - 2]?.text === "," &&
  /^\p{Lu}/u.test(tokens[from - 3]?.text ?? "") &&
  (!tokens[to] || /^[.,;)]$/.test(tokens[to]?.text ?? "")) &&
  !/^\p{Lu}/u.test(tokens[to + 1]?.sentence === tokens[from]?.sentence ? (tokens[to + 1]?.text ?? "") : "");

/** "Director for Asia": what a post is for, where no country is named. */
export const isRemit = (tokens: readonly Token[], from: number, subtype: string): boolean =>
  subtype !== "country" &&
  tokens[from - 1]?.lower === "for" &&
  /^(?:Director|Head|Manager|Vice-President|Officer|Coordinator|Secretary|Representative|Adviser|Economist)$/.test(
    tokens[from - 2]?.text ?? "",
  );

/** "rebuilt Gyula Station", "restored the Salt Gate": what is worked on stands somewhere. */
export const isWorkedOn = (tokens: readonly Token[], from: number): boolean =>
  /^(?:rebuilt|rebuilds?|rebuilding|restored?|restores|restoring|renovated?|renovates|renovating|built|demolished|designed|modernised|modernized)$/.test(
    (tokens[from - 1]?.lower === "the" ? tokens[from - 2] : tokens[from - 1])?.lower ?? "",
  ) || isEntered(tokens, from);

/** "opened the Salt Gate", "cut the ribbon of the Storage Annex", "the doors of the Temple of the Winds". */
export function isEntered(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  const word = tokens[before]?.lower ?? "";
  if (word === "of")
    return /^(?:doors?|gates?|roof|walls?|ceiling|floor|columns?|ribbon|inauguration|reopening|opening|construction|restoration)$/.test(
      tokens[before - 1]?.lower ?? "",
    );
  return /^(?:visited|toured|entered|opened|opens|reopened|closed|inaugurated|inaugurates|dedicated|consecrated)$/.test(
    word,
  );
}

/** "visited Lima on": what a person bears as a name, too, is mostly a town there. */
export const isVisited = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:visited|visits|toured|reached)$/.test(tokens[from - 1]?.lower ?? "") && !isCapital(tokens[to]);

/** "them to Osh, where": what is gone to and lies there. */
export const isReached = (tokens: readonly Token[], from: number): boolean =>
  /^(?:to|through|via)$/.test(tokens[from - 1]?.lower ?? "") && !isCapital(tokens[from + 1]);

/** "a contract with Parma": no capital beside it, so no part of somebody's name. */
export const isAlone = (tokens: readonly Token[], from: number, to: number): boolean =>
  !isCapital(tokens[from - 1]) &&
  !isCapital(tokens[to]) &&
  !/^(?:said|says|added|told|asked|wrote|replied|noted|and)$/.test(tokens[to]?.lower ?? "");
