// Who else a clause tells of: tellers of results, electors, owners of prizes, parties of agreements, supporters.
import type { Trigger } from "../lexicon/event-trigger.ts";
import type { EventType } from "../model/codes.ts";
import type { Clause, PrepositionalPhrase } from "./clause.ts";
import { readList, readPhrase } from "./clause-noun.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import type { Part, Told } from "./event-candidate.ts";

const TELLING = /^(?:announced|reported|said|announce|report)$/;

/** "..., the Institute announced last month": who announces a result is an author of it. */
export const tellersOf = (told: Told, own: Clause): Part[] =>
  told.reading.clauses
    .filter(
      (clause) =>
        clause !== own &&
        !clause.verb.passive &&
        TELLING.test(told.sentence.units[clause.verb.main]?.lower ?? ""),
    )
    .flatMap(({ subject }) => subject)
    .filter(({ mention }) => mention?.type === "ORGANIZATION" && mention.subtype !== "newspaper")
    .map((phrase): Part => ({ role: "author", phrase }));

/** "was elected a member of the Royal Society": the body that elects takes part. */
export function electors(told: Told, { verb }: Clause): Part[] {
  const post = verb.passive ? readPhrase(told.sentence.units, verb.end, told.reading.isVerb) : undefined;
  const body = post?.complements.find(({ preposition }) => preposition === "of")?.phrases[0];
  const joins = post !== undefined && ["member", "fellow"].includes(post.head);
  return joins && body?.mention?.type === "ORGANIZATION" ? [{ role: "participant", phrase: body }] : [];
}

/** "the University of Chile's Molina Medal": whose prize it is, gives it. */
export const ownersOfPrize = (trigger: Trigger, theme: NounPhrase | undefined): Part[] =>
  trigger.type !== "Award" || !theme?.classes.has("prize")
    ? []
    : theme.attributive
        .filter(({ type }) => type === "ORGANIZATION")
        .map(
          (mention): Part => ({
            role: "giver",
            phrase: { ...theme, mention, complements: [], classes: new Set(["body"]) },
          }),
        );

/** "the Agreement between A and B was signed": whom an instrument is between, sign it. */
export function partiesOf(told: Told, type: EventType, theme: NounPhrase | undefined): Part[] {
  if (type !== "Signing" || !theme || told.sentence.units[theme.end]?.lower !== "between") return [];
  const parties = readList(told.sentence.units, theme.end + 1, told.reading.isVerb);
  return parties.map((phrase): Part => ({ role: "signatory", phrase }));
}

/** "held with support from the Royal Society": who pays is organizer. */
export function supporters(phrases: readonly PrepositionalPhrase[]): Part[] {
  return phrases.flatMap(({ preposition, phrases: [noun], at }): Part[] => {
    if (preposition !== "with" || !/^(?:support|funding|sponsorship|help|assistance)$/.test(noun?.head ?? ""))
      return [];
    const behind = phrases.find(
      (other) => other.at > at && (other.preposition === "from" || other.preposition === "by"),
    );
    const of = noun?.complements.find((complement) => complement.preposition === "of");
    return (behind?.phrases ?? of?.phrases ?? []).map((phrase): Part => ({ role: "organizer", phrase }));
  });
}
