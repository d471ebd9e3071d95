// Whose prize it is that a clause tells to be given: whoever owns it, gives it.

import type { Trigger } from "../../../lexicon/event-trigger.ts";
import { readPhrase } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { governedOf } from "../../clause/prepositional.ts";
import type { Unit } from "../../clause/unit.ts";
import { isGenitive } from "../../clause/word.ts";
import type { Part, Told } from "../candidate.ts";

/** "the University of Chile's Molina Medal", "the Glass Lantern of the Miners' Union", "our Order of Merit". */
export function ownersOfPrize(told: Told, trigger: Trigger, theme: NounPhrase | undefined): Part[] {
  const { units } = told.sentence;
  if (trigger.type !== "Award" || !theme || !(theme.classes.has("prize") || isTitled(units, theme)))
    return [];
  if (theme.determiner === "our") return [given(ownerOf(theme, { pronoun: "we" }))];
  const behind = ofBehind(told, theme)?.mention;
  const named = [...theme.attributive, ...(behind ? [behind] : [])]
    .filter(({ type, subtype }) => type === "ORGANIZATION" && subtype !== "newspaper")
    .map((mention) => ownerOf(theme, { mention, classes: new Set(["body"]) }));
  // "the Centre's medal": a body without its name.
  const sign = units.slice(theme.start, theme.headEnd).findIndex(isGenitive);
  const owner =
    sign > 0 && named.length === 0
      ? readPhrase(units, theme.start, (at) => at >= theme.start + sign)
      : undefined;
  return [...named, ...(owner ? [owner] : [])].map(given);
}

const given = (phrase: NounPhrase): Part => ({ role: "giver", phrase });

const ownerOf = (theme: NounPhrase, owner: Partial<NounPhrase>): NounPhrase => ({
  ...theme,
  complements: [],
  attributive: [],
  ...owner,
});

/** "the Silver Anchor": two words or more with capitals that no mention covers name what is given. */
function isTitled(units: readonly Unit[], { start, headEnd, determiner, mention }: NounPhrase): boolean {
  const whole = units.slice(determiner === "" ? start : start + 1, headEnd);
  // "the Union's Silver Anchor"
  const words = whole.slice(whole.findLastIndex(isGenitive) + 1);
  return !mention && words.length > 1 && words.every((word) => !word.mention && /^\p{Lu}/u.test(word.text));
}

/** Small words in what a prize is for: "for Courage and Care". */
const JOINING = new Set(["and", "in", "at", "on", "&"]);

const isTitle = (unit: Unit | undefined): boolean => !unit?.mention && /^\p{Lu}/u.test(unit?.text ?? "");

/** "the Medal of the Union", "the Medal in Gold of the Union", "the Plaque for Courage of the Union", "the Prize (2 500 euros) of the Union". */
function ofBehind(
  { sentence: { units }, reading }: Told,
  { complements, headEnd }: NounPhrase,
): NounPhrase | undefined {
  const [own] = governedOf({ complements });
  // "the Pilot of the Year award of the Chamber": behind the prize's own name.
  const inner =
    own?.classes.has("prize") && !own.mention
      ? ofBehind({ sentence: { units }, reading } as Told, own)
      : undefined;
  if (own) return inner ?? own;
  let at = headEnd;
  if (units[at]?.lower === "in" && isTitle(units[at + 1])) at += 2;
  if (units[at]?.lower === "for" && isTitle(units[at + 1])) {
    const of = units.findIndex(({ lower }, index) => index > at && lower === "of");
    if (of > 0 && units.slice(at + 1, of).every((unit) => isTitle(unit) || JOINING.has(unit.lower))) at = of;
  }
  if (units[at]?.lower === "(") {
    const close = units.findIndex(({ lower }, index) => index > at && lower === ")");
    at = close > at && close <= at + ASIDE ? close + 1 : at;
  }
  return at > headEnd && units[at]?.lower === "of" ? readPhrase(units, at + 1, reading.isVerb) : undefined;
}

/** Words between brackets behind a prize at most. */
const ASIDE = 6;
