// Whether those who tell something are researchers: by the word for them, by their title, by the body or the journal beside them.
import type { Mention } from "../../flow.ts";
import type { NounPhrase } from "../clause/phrase.ts";
import type { Told } from "./candidate.ts";

/** "researchers at A", "a team led by Dr B", "specialists of C": people who do research together. */
export const isResearching = ({ classes, head, determiner, modifiers }: NounPhrase): boolean =>
  (classes.has("researchers") && !(determiner === "the" && modifiers.length === 1 && head === "group")) ||
  TEAMS.test(head);

const TEAMS = /^(?:teams?|specialists?|consortium|collaboration)$/;

/** Whether some of those named are researchers. */
export const areScholars = (told: Told, list: readonly NounPhrase[]): boolean =>
  list.some((phrase) => isResearching(phrase) || isLearned(phrase.mention)) ||
  (list.some(({ mention }) => mention?.type === "PERSON") && isAmongScholars(told, list));

/** Bodies that do research, by their names. */
export const isLearned = (mention: Mention | undefined): boolean =>
  mention?.type === "ORGANIZATION" && LEARNED.test(mention.name);

const LEARNED = /Universi|Institut|Laborator|Observator|Polytechni|Research|Scien|Hochschule|Facult/;
const TITLED = /^(?:dr|prof|professor|academician)\.?$/;

/** "Dr A", "A of the Institute of B", "A … in the Journal of C". */
const isAmongScholars = ({ sentence: { units } }: Told, list: readonly NounPhrase[]): boolean =>
  list.some(
    ({ start }) => TITLED.test(units[start]?.lower ?? "") || TITLED.test(units[start - 1]?.lower ?? ""),
  ) ||
  units.some(({ mention }) => isLearned(mention) || (mention?.subtype === "newspaper" && isJournal(mention)));

/** Journals of research, by their names. */
export const isJournal = ({ name }: Mention): boolean =>
  /Journal|Letters|Acta|Review|Annals|Nature|Science|Lancet|Proceedings|Bulletin of|Transactions|\bCell\b/.test(
    name,
  );
