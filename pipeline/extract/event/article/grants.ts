// Grants that a list under a heading tells: "University of Tartu: EUR 50,000, microscope" below "Grants awarded in April".
import { wordSet } from "../../../core/word-set.ts";
import type { Mention } from "../../../flow.ts";
import { nameOnly } from "../../clause/name.ts";
import { isMoney, type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import { isDate } from "../../clause/word.ts";
import { type Candidate, type Part, type Told, toldBy } from "../candidate.ts";

/** What is given to whoever a list names. */
const GRANTS = wordSet("grant grants sums subsidies");
/** What a list may tell by its givers as well: only who gave it, told beside, makes it a list of those who got it. */
const GIFTS = wordSet("donations gifts aid funding support projects");
const GIVEN = wordSet("awarded granted approved given allocated funded made");
/** What such a heading is of where nothing was given yet, or was given to whoever publishes. */
const NONE = wordSet(
  "call calls open available apply deadline applications how rules requested sought refused cut cuts per " +
    "received receive source sources donor donors who opportunity opportunities",
);
const TO_US = /\bto (?:us|our|the|its)\b|\bwe (?:were|are|have been)\b/i;
/** What an item says of sums that are still to be had. */
const OFFERED = /\b(?:apply|applicants?|deadline|up to|per|an? (?:year|month|week))\b/i;
/** What parts who gets it from how much. */
const MARKS = new Set([":", "–", "—", ","]);

/** The grant that an item below such a heading tells; none elsewhere. */
export function grantUnder([heading]: readonly Told[], told: Told): Candidate[] {
  const { units } = told.sentence;
  if (!heading || told.block.block.kind !== "item" || told.reading.clauses.length > 0) return [];
  if (!isOfGrants(heading) || OFFERED.test(told.block.block.view.text)) return [];
  const at = units.findIndex(isMoney);
  const before = units.slice(0, Math.max(0, at - 1));
  const named = before[0]?.mention;
  const isTold = named !== undefined && isReceiver(named) && before.every(isNameOrPlace);
  if (!isTold || !MARKS.has(units[at - 1]?.lower ?? "")) return [];
  const theme = phraseOf(units, at, at + 1);
  const receiver = phraseOf(units, 0, 1);
  return [
    {
      ...toldBy(told, theme),
      type: "Funding",
      theme,
      parts: [
        { role: "recipient", phrase: receiver },
        ...giversOf(heading, receiver).map((phrase): Part => ({ role: "giver", phrase })),
      ],
      ...dayOf(heading, units),
      rule: "event-noun-granted",
      confidence: 0.8,
    },
  ];
}

/** "Grants awarded in April", "Sums given by the Mill Trust"; no bare "Grants", "Our funding". */
function isOfGrants({ block }: Told): boolean {
  const { text } = block.block.view;
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const given = words.findLastIndex((word) => GIVEN.has(word));
  const before = words.slice(0, Math.max(0, given));
  if (words.some((word) => NONE.has(word)) || TO_US.test(text)) return false;
  return (
    before.some((word) => GRANTS.has(word)) ||
    (before.some((word) => GIFTS.has(word)) && (OURS.test(text) || giverIn(block) !== undefined))
  );
}

const isReceiver = ({ type }: Mention): boolean => type === "ORGANIZATION" || type === "PERSON";

const isNameOrPlace = ({ mention, lower }: Unit): boolean =>
  mention !== undefined || /^(?:[,()]|the|of|and|at|in)$/.test(lower);

/** "granted by the Mill Trust": who is named; "our grants", "by the Foundation": whoever publishes. */
function giversOf({ block }: Told, receiver: NounPhrase): NounPhrase[] {
  const named = giverIn(block);
  if (named) return [nameOnly(named)];
  return OURS.test(block.block.view.text)
    ? [{ ...receiver, mention: undefined, pronoun: "we", classes: new Set(["pronoun"]) }]
    : [];
}

function giverIn({ block, mentions }: Told["block"]): Mention | undefined {
  const { text } = block.view;
  return mentions.find(
    (mention) => isReceiver(mention) && /\bby (?:the )?$/.test(text.slice(0, text.indexOf(mention.text))),
  );
}

const OURS =
  /\b(?:our|we)\b|\bby (?:us|the (?:foundation|institute|academy|ministry|council|society|trust|university|centre|center|agency|fund|board))\b/i;

/** The day that the heading tells, where the item tells none. */
function dayOf({ block }: Told, units: readonly Unit[]): Pick<Candidate, "day"> {
  const day = units.some(isDate) ? undefined : block.mentions.find(({ type }) => type === "DATE");
  return day ? { day } : {};
}
