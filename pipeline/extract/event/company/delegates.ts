// Who came with those whose visit was told before: "The delegation, headed by A, was shown the mill", "B, member of the delegation, spoke".
import { companyOf } from "../../../lexicon/event-company.ts";
import { readPhrase } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { Told } from "../candidate.ts";
import type { Found } from "./idiom.ts";

const VISITOR = companyOf("member of the delegation");
const PARTY = /^(?:delegation|mission|group|team|party|guests|visitors)$/;

/** Leaders and members of a party that was told before, by the words beside their names. */
export const delegates = (told: Told): Found[] => [...leaders(told), ...members(told)];

function leaders({ reading: { clauses } }: Told): Found[] {
  return clauses.flatMap(({ subject: [party] }) => {
    const led = party && isKnown(party) ? party.complements.find(isLead) : undefined;
    return led ? [foundOf(led.phrases, party?.start ?? 0)] : [];
  });
}

/** "the delegation": told before, and of no body that is named here. */
const isKnown = ({ mention, determiner, head, complements }: NounPhrase): boolean =>
  !mention && determiner === "the" && PARTY.test(head) && complements.every(isLead);

const isLead = ({ preposition }: NounPhrase["complements"][number]): boolean => preposition === "led by";

/** "A, [a] member of the delegation," */
function members({ sentence: { units }, reading: { isVerb } }: Told): Found[] {
  return units.flatMap(({ mention }, at) => {
    if (mention?.type !== "PERSON" || units[at + 1]?.lower !== ",") return [];
    const words = units.slice(at + 2, at + 8).map(({ lower }) => lower);
    const [first, ...rest] = /^(?:an?|one)$/.test(words[0] ?? "") ? words.slice(1) : words;
    const isMember =
      /^members?$/.test(first ?? "") && rest[0] === "of" && rest[1] === "the" && PARTY.test(rest[2] ?? "");
    const person = isMember ? readPhrase(units, at, isVerb) : undefined;
    return person ? [foundOf([person], at)] : [];
  });
}

const foundOf = (phrases: readonly NounPhrase[], at: number): Found => ({
  company: VISITOR,
  members: phrases.filter(({ mention }) => mention?.type === "PERSON"),
  clause: undefined,
  from: at,
  to: at + 1,
});
