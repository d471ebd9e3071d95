// Prizes and grants of a list without verbs: "- Dr A - medal of the Academy (Lima, 3 May)", "- Chair of Y - grant of the Fund of 9,000 euros".

import { wordSet } from "../../../core/word-set.ts";
import { readPhrase } from "../../clause/noun.ts";
import { isPlural, type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import { type Candidate, type Part, type Told, toldBy } from "../candidate.ts";

const DASHES = wordSet("– — -");
/** Units of who gets it, at most. */
const WHO = 20;
/** What is still to be had. */
const OFFERED = /\b(?:apply|deadline)\b/i;
const PRIZES = ["prize", "insignia", "grant"];

/** The award or grant that a line of such a list tells; none elsewhere. */
export function honouredIn(told: Told): Candidate[] {
  const { units } = told.sentence;
  const { kind, view } = told.block.block;
  if (kind !== "item" || !told.firstOfBlock || OFFERED.test(view.text)) return [];
  const dash = units.findIndex(({ lower }, at) => at > 0 && at <= WHO && DASHES.has(lower));
  const who = dash > 0 ? recipientBefore(units, dash) : undefined;
  if (!who || told.reading.clauses.some(({ verb }) => verb.start < dash)) return [];
  // "- grant of the Fund": a noun, whatever the tagger says.
  const theme = readPhrase(units, dash + 1, told.reading.isVerb) ?? phraseOf(units, dash + 1, dash + 2);
  if (theme.mention || !PRIZES.some((name) => theme.classes.has(name))) return [];
  // "- Grants and loans": what a talk or a book is about, or what a desk does.
  if (!theme.classes.has("quoted") && isPlural(theme, told.sentence)) return [];
  const giver = giverBehind(units, theme);
  const parts: Part[] = [
    { role: "recipient", phrase: who },
    ...(giver ? [{ role: "giver", phrase: giver } as const] : []),
  ];
  const isGrant = theme.classes.has("grant");
  const isNamed = who.mention?.type === "PERSON" || isGrant;
  // "- Dr A - medal": no more than a label, unless its giver or its name is told.
  if (!isNamed || (!giver && !theme.classes.has("quoted"))) return [];
  const last = Math.max(theme.headEnd, giver?.end ?? 0);
  const places = units.flatMap(({ mention }, at) =>
    at >= last && mention?.type === "PLACE" && /^[(,]$/.test(units[at - 1]?.lower ?? "")
      ? [phraseOf(units, at, at + 1)]
      : [],
  );
  return [
    {
      ...toldBy(told, theme),
      type: isGrant ? "Funding" : "Award",
      theme,
      parts,
      places: places.slice(0, 1),
      rule: "event-listed-honour",
      confidence: 0.82,
    },
  ];
}

/** The last name before the dash, or the body that a line opens with. */
function recipientBefore(units: readonly Unit[], dash: number): NounPhrase | undefined {
  const at = units.findLastIndex(({ mention }, index) => index < dash && mention?.type === "PERSON");
  if (at >= 0) return phraseOf(units, at, at + 1);
  return units[0]?.mention?.type === "ORGANIZATION" && dash <= 2 ? phraseOf(units, 0, 1) : undefined;
}

/** "of the Union", right behind the prize or its name. */
function giverBehind(units: readonly Unit[], { headEnd }: NounPhrase): NounPhrase | undefined {
  if (!GIVING.has(units[headEnd]?.lower ?? "")) return undefined;
  const at = units[headEnd + 1]?.lower === "the" ? headEnd + 2 : headEnd + 1;
  return units[at]?.mention?.type === "ORGANIZATION" ? phraseOf(units, at, at + 1) : undefined;
}

const GIVING = wordSet("of from by");
