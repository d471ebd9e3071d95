// Grants that a list under a heading tells: "University of Tartu: EUR 50,000, microscope" below "Grants awarded in April".
import { wordSet } from "../../../core/word-set.ts";
import type { Mention } from "../../../flow.ts";
import { nameOnly } from "../../clause/name.ts";
import { isMoney, type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import { isDate } from "../../clause/word.ts";
import { type Candidate, type Part, type Told, toldBy } from "../candidate.ts";
import { receivedUnder } from "./received.ts";

const GRANTS = wordSet("grant grants granted sums donations gifts subsidies awarded funded funding aid");
/** What such a heading is of where nothing was given yet. */
const NONE = wordSet(
  "call calls open available apply deadline applications how rules requested sought refused",
);
/** What parts who gets it from how much. */
const MARKS = new Set([":", "–", "—", ","]);

/** What an item tells by the heading above it. */
export const toldUnder = (title: readonly Told[], told: Told): Candidate[] => [
  ...receivedUnder(title, told),
  ...grantUnder(title, told),
];

/** The grant that an item below such a heading tells; none elsewhere. */
function grantUnder(title: readonly Told[], told: Told): Candidate[] {
  const { units } = told.sentence;
  if (told.block.block.kind !== "item" || told.reading.clauses.length > 0) return [];
  const heading = title.flatMap(({ sentence }) => sentence.units);
  if (!heading.some(isGrant) || heading.some(({ lower }) => NONE.has(lower))) return [];
  const at = units.findIndex(isMoney);
  const before = units.slice(0, Math.max(0, at - 1));
  const [first] = before;
  const named = first?.mention;
  if (!named || !isReceiver(named) || !MARKS.has(units[at - 1]?.lower ?? "") || !before.every(isNameOrPlace))
    return [];
  const theme = phraseOf(units, at, at + 1);
  return [
    {
      ...toldBy(told, theme),
      type: "Funding",
      theme,
      parts: [
        { role: "recipient", phrase: phraseOf(units, 0, 1) },
        ...giversOf(heading).map((phrase): Part => ({ role: "giver", phrase })),
      ],
      ...dayOf(heading, units),
      rule: "event-noun-granted",
      confidence: 0.8,
    },
  ];
}

const isGrant = ({ lower, mention }: Unit): boolean => !mention && GRANTS.has(lower);

const isReceiver = ({ type }: Mention): boolean => type === "ORGANIZATION" || type === "PERSON";

const isNameOrPlace = ({ mention, lower }: Unit): boolean =>
  mention !== undefined || /^(?:[,()]|the|of|and|at|in)$/.test(lower);

/** "granted by the Foundation": who is named; "our grants", "by the Foundation": whoever publishes. */
function giversOf(heading: readonly Unit[]): NounPhrase[] {
  const by = heading.findIndex(({ lower }) => lower === "by");
  const named = by < 0 ? undefined : heading[by + (heading[by + 1]?.lower === "the" ? 2 : 1)];
  if (named?.mention && isReceiver(named.mention)) return [nameOnly(named.mention)];
  const isOurs = heading.some(({ lower }) => lower === "our" || lower === "we") || named?.lower === "us";
  const isHouse = named !== undefined && HOUSES.has(named.lower);
  const [first] = heading;
  return first && (isOurs || isHouse)
    ? [{ ...phraseOf(heading, 0, 1), mention: undefined, pronoun: "we", classes: new Set(["pronoun"]) }]
    : [];
}

const HOUSES = wordSet(
  "foundation institute academy ministry council society trust university centre center agency fund board",
);

/** The day that the heading tells, where the item tells none. */
function dayOf(heading: readonly Unit[], units: readonly Unit[]): Pick<Candidate, "day"> {
  const day = units.some(isDate) ? undefined : heading.find(isDate)?.mention;
  return day ? { day } : {};
}
