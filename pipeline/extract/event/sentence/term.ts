// Whose term of office ends or goes on: "She replaces Dr A, whose mandate expired on 31 March", "extended the term of Dr A".

import type { EventType } from "../../../model/codes.ts";
import { inPlaceOf, type NounPhrase, owningPerson } from "../../clause/phrase.ts";
import { governedOf } from "../../clause/prepositional.ts";
import { isGenitive } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Part, Told } from "../candidate.ts";

/** Verbs by which others let somebody stay in office. */
const PROLONGING = /^(?:extend|renew|prolong)$/;

/** Who leaves office with a term that ends, or stays for it; nobody, where it is a body's or a project's. */
export function holdersOf(
  { sentence: { units } }: Told,
  type: EventType,
  theme: NounPhrase | undefined,
  { verb }: Clause,
): Part[] {
  if (type !== "Appointment" || !theme?.classes.has("term")) return [];
  if (theme.start >= verb.start && !PROLONGING.test(verb.lemma ?? "")) return [];
  const governed = governedOf(theme);
  const of = governed.find(({ mention }) => mention?.type === "PERSON") ?? governed[0];
  if (of) return of.mention?.type === "PERSON" ? [{ role: "appointee", phrase: of }] : [];
  const pronoun = owningPerson(theme);
  if (pronoun) return [appointee(theme, { pronoun, mention: undefined })];
  const owner = theme.attributive.find((_, at) => isGenitive(units[theme.start + at + 1]));
  const whose =
    units[theme.start - 1]?.lower === "whose" ? units.slice(0, theme.start).findLast(isPerson) : undefined;
  const mention = owner?.type === "PERSON" ? owner : whose?.mention;
  return mention ? [appointee(theme, { pronoun: undefined, mention })] : [];
}

const isPerson = ({ mention }: Told["sentence"]["units"][number]): boolean => mention?.type === "PERSON";

const appointee = (theme: NounPhrase, who: Pick<NounPhrase, "pronoun" | "mention">): Part => ({
  role: "appointee",
  phrase: inPlaceOf(theme, who),
});
