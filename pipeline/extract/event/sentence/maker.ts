// Who made what is shown or issued: `"Tides", forty prints by A, opened`, "a retrospective of B", "the Report, written by C and by D".
import { wordSet } from "../../../core/word-set.ts";

import type { EventType } from "../../../model/codes.ts";
import { readList } from "../../clause/noun.ts";
import { type NounPhrase, owningPronoun } from "../../clause/phrase.ts";
import { governedOf } from "../../clause/prepositional.ts";
import type { Clause } from "../../clause.ts";
import type { Part, Told } from "../candidate.ts";

/** The persons who made what a clause tells to be shown or issued. */
export function makersOf(told: Told, type: EventType, theme: NounPhrase | undefined, clause: Clause): Part[] {
  if (!theme || !(type === "Exhibition" || type === "Publication")) return [];
  const { units } = told.sentence;
  const end = behindTopic(told, theme);
  const by = units[end]?.lower === "by" ? readList(units, end + 1, told.reading.isVerb, undefined, true) : [];
  const of = theme.mention ? [] : governedOf(theme);
  const shown = type === "Exhibition";
  const isTitle =
    shown ||
    theme.mention?.type === "DOCUMENT" ||
    units[theme.headEnd - 1]?.quoted === true ||
    WRITTEN.test(theme.head);
  return [
    ...by,
    ...(shown ? of : []),
    ...apposed(told, theme.end, clause.verb.start, { shown, isTitle }),
    ...stagers(told, clause.verb.end, shown),
    ...(shown ? [] : possessorOf(theme, clause)),
  ]
    .filter(
      ({ mention, pronoun }) =>
        mention?.type === "PERSON" || pronoun !== undefined || (!shown && mention?.type === "ORGANIZATION"),
    )
    .map((phrase): Part => ({ role: "author", phrase }));
}

/** "His lecture follows in June", "Her edition of the letters appeared": whom a pronoun before the subject tells to have made it. */
export function possessorOf(theme: NounPhrase, { subject, verb, phrases }: Clause): readonly NounPhrase[] {
  const pronoun = theme.mention ? undefined : owningPronoun(theme);
  const acting = verb.passive && phrases.some(({ preposition }) => preposition === "by");
  if (!pronoun || acting || subject.length !== 1 || subject[0]?.start !== theme.start) return [];
  const owner = { end: theme.start + 1, headEnd: theme.start + 1, complements: [], attributive: [] };
  return [{ ...theme, ...owner, pronoun }];
}

/** "a talk on malaria by A": behind what it is about. */
export function behindTopic({ sentence, reading }: Told, { end }: NounPhrase): number {
  if (!/^(?:on|about)$/.test(sentence.units[end]?.lower ?? "")) return end;
  return readList(sentence.units, end + 1, reading.isVerb, undefined, true).at(-1)?.end ?? end;
}

/** "some 70 coins brought together by A and B", "a choice by C of eighty prints": who puts a show together, organizes it. */
export function curatorsOf(told: Told, type: EventType, theme: NounPhrase | undefined): Part[] {
  if (type !== "Exhibition" || !theme) return [];
  const { units } = told.sentence;
  const by = units.findIndex(({ lower }, at) => lower === "by" && isChosen(units, at));
  return (by < 0 ? [] : readList(units, by + 1, told.reading.isVerb))
    .filter(({ mention }) => mention?.type === "PERSON" || mention?.type === "ORGANIZATION")
    .map((phrase): Part => ({ role: "organizer", phrase }));
}

function isChosen(units: Told["sentence"]["units"], by: number): boolean {
  const [first, second] = [units[by - 2]?.lower ?? "", units[by - 1]?.lower ?? ""];
  return second === "together" ? /^(?:put|brought|got|gathered)$/.test(first) : CHOSEN.has(second);
}

const CHOSEN = wordSet(
  "curated assembled collected arranged selected chosen mounted choice selection compilation",
);

/** "forty prints by A", "the Atlas, by A and C,", "sounds recorded by B", "written by C and by D": told between the name and its verb. */
function apposed(
  { sentence, reading }: Told,
  from: number,
  to: number,
  { shown, isTitle }: { readonly shown: boolean; readonly isTitle: boolean },
): NounPhrase[] {
  const { units } = sentence;
  const makers: NounPhrase[] = [];
  for (let at = from + 1; at < to; at++) {
    const before = units[at - 1];
    if (units[at]?.lower !== "by" || !before) continue;
    const goesOn = makers.length > 0 && before.lower === "and";
    const isNoun = !before.mention && before.pos === "NOUN" && !reading.isVerb(at - 1);
    // `"Pastures", a report by the Board, was published`
    const isWork = isNoun && (shown || WRITTEN.test(before.lower));
    const isNext = isTitle && before.lower === "," && at === from + 1;
    if (goesOn || isWork || isNext || MADE.has(before.lower))
      makers.push(...readList(units, at + 1, reading.isVerb));
  }
  return makers;
}

/** "had its premiere in Lima, in a staging by A": who staged what is shown. */
function stagers(
  { sentence: { units }, reading }: Told,
  from: number,
  shown: boolean,
): readonly NounPhrase[] {
  const by = units.findIndex(
    ({ lower }, at) => at > from && lower === "by" && STAGED.has(units[at - 1]?.lower ?? ""),
  );
  return shown && by > 0 ? readList(units, by + 1, reading.isVerb) : [];
}

const WRITTEN =
  /^(?:report|study|book|guide|handbook|manual|atlas|survey|review|paper|brochure|booklet|volume|history|collection|catalogue|dictionary|textbook|monograph|analysis|edition|guidelines|bulletin|yearbook|almanac|portrait|account|biography|memoir|anthology|map)$/;

const STAGED = wordSet("staging production choreography direction");

/** What a maker does with a work; who curates, opens or prints it is none. */
const MADE = wordSet(
  "made painted drawn taken shot photographed sketched carved sculpted cast forged woven knitted sewn embroidered designed " +
    "etched engraved recorded composed filmed written drafted authored compiled edited penned prepared created",
);
