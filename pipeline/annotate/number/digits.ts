// Numbers in digits: "1,234", "1 234", "1.234.567", "3,5", and what is none ("12:30", "3.500").
import { measureWords, unitSymbols } from "../../lexicon/measures.ts";
import { isPlural } from "../../lexicon/nouns.ts";
import { numberWords } from "../../lexicon/numbers.ts";
import { type Atom, isTailOfCode } from "./atoms.ts";
import type { Figure } from "./value.ts";

type Atoms = readonly Atom[];

const GROUP_MARKS = new Set([",", "'", "’", "."]);

interface Digits {
  readonly text: string;
  readonly to: number;
  readonly grouped: boolean;
}

/** Digits beyond which a number is a code, and no longer exact. */
const LONGEST = 15;

/** The groups of three that belong to a run of digits: "1,234", "1 234", "1'500", "1.234.567". */
function groups(atoms: Atoms, at: number): Digits {
  const first = atoms[at] as Atom;
  let text = first.text;
  let to = at + 1;
  let separator: string | undefined;
  while (first.text.length <= 3 && text.length <= LONGEST && !text.startsWith("0")) {
    const mark = atoms[to] as Atom | undefined;
    const spaced = mark?.kind === "digits" && !mark.glued && mark.start - (atoms[to - 1] as Atom).end === 1;
    const marked = mark?.glued && GROUP_MARKS.has(mark.text) && atoms[to + 1]?.glued;
    const group = spaced ? mark : marked ? atoms[to + 1] : undefined;
    if (group?.kind !== "digits" || group.text.length !== 3) break;
    const mine = spaced ? " " : (mark as Atom).text;
    if (separator !== undefined && separator !== mine) break;
    separator = mine;
    text += group.text;
    to += spaced ? 1 : 2;
  }
  // One point before three digits may be a decimal: that is left to the decimals.
  if (separator === "." && text.length - first.text.length === 3)
    return { text: first.text, to: at + 1, grouped: false };
  return { text, to, grouped: separator !== undefined };
}

const ORDINALS = new Set(["st", "nd", "rd", "th", "s"]);

/** A number in digits, in groups or with decimals; none where it goes on into a time or a code. */
export function digits(atoms: Atoms, at: number, money: boolean): Figure | undefined {
  if (!money && isTailOfCode(atoms, at)) return undefined;
  const { text, to, grouped } = groups(atoms, at);
  if (text.length > LONGEST || (text.length > 1 && text.startsWith("0"))) return undefined;
  const mark = atoms[to];
  const decimals =
    mark?.glued && (mark.text === "." || mark.text === ",") && atoms[to + 1]?.glued
      ? atoms[to + 1]
      : undefined;
  const figure: Omit<Figure, "to" | "value"> = {
    from: at,
    digits: true,
    ...(grouped ? { large: true } : {}),
  };
  if (decimals?.kind === "digits") {
    const isComma = mark?.text === ",";
    if (isComma && (grouped || decimals.text.length > 2)) return undefined;
    if (decimals.text.length === 3 && text !== "0" && !isMagnitude(atoms, to + 2))
      return !isComma && isCounting(atoms, to + 2)
        ? ended(atoms, { ...figure, to: to + 2, value: Number(text + decimals.text), large: true })
        : undefined;
    const value = Number(`${text}.${decimals.text}`);
    return ended(atoms, { ...figure, to: to + 2, value, ...(isComma ? { comma: true } : {}) });
  }
  return ended(atoms, { ...figure, to, value: Number(text) });
}

/** "1.500 books": a point before three digits groups them where a plural follows that is no measure. */
const isCounting = (atoms: Atoms, at: number): boolean => {
  const noun = atoms[at];
  if (noun?.kind !== "word" || noun.glued || noun.text !== noun.lower) return false;
  const plural = isPlural(noun.text) || isPlural(atoms[at + 1]?.text ?? "");
  return plural && !measureWords.has(noun.lower) && !unitSymbols.has(noun.text);
};

/** "million". */
export const isMagnitude = (atoms: Atoms, at: number): boolean =>
  numberWords.get(atoms[at]?.lower ?? "")?.kind === "magnitude";

/** No number goes on into a time, a code or an ordinal. */
function ended(atoms: Atoms, figure: Figure): Figure | undefined {
  const after = atoms[figure.to];
  if (!after?.glued) return figure;
  if (after.kind === "word") return ORDINALS.has(after.lower) ? undefined : figure;
  const further = atoms[figure.to + 1];
  const goesOn = ":/.,_@#".includes(after.text) && further?.glued === true && further.kind === "digits";
  const code = ":/_@#".includes(after.text) && further?.glued === true;
  return goesOn || (code && further?.kind !== "digits" && after.text !== "/") ? undefined : figure;
}
