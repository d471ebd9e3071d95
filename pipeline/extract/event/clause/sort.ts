// What a phrase is to a verb though its noun is in no list: a museum by its name, a paper by what it is called, a first use by its words.
import { wordSet } from "../../../core/word-set.ts";
import { nounReading } from "../../../lexicon/event-noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";

/** "the test stand of the Institute", "the school in Lima": a thing by whose or where it is. */
export const isOwned = ({ complements, attributive, mention, type }: NounPhrase): boolean =>
  !mention &&
  !type &&
  [...complements.flatMap(({ phrases }) => phrases.map((inner) => inner.mention)), ...attributive].some(
    (named) => named?.type === "ORGANIZATION" || named?.type === "PLACE",
  );

/** "the Senate", "parliament": those who sit and are spoken to. */
export const isHouse = ({ mention, head }: NounPhrase): boolean =>
  mention?.subtype === "parliament" || HOUSES.test(mention ? (mention.name.split(" ").at(-1) ?? "") : head);
const HOUSES = /^(?:parliament|senate|assembly|congress|council|house|chamber|plenary|legislature)$/i;

/** A body that shows things in rooms of its own. */
export const isMuseum = ({ mention, head }: NounPhrase): boolean =>
  MUSEUMS.test(mention?.type === "ORGANIZATION" ? mention.name : mention ? "" : head);
const MUSEUMS =
  /(?:^|[ -])(?:museums?|gallery|galleries|pinacoth?eca|pinakothek|kunsthalle|kunsthaus|kunstmuseum|kunstverein|museo|museu|mus[ée]e|muzeum|cultural (?:centre|center|institute)|arts centre|library|biblioteca|archives?|archivo|planetarium)\b/i;

/** "the probe Tianlu", "the robot Mola": what kind of thing a name is. */
export const isKind = ({ modifiers }: NounPhrase, name: string): boolean =>
  modifiers.some(
    (word, at) =>
      !word.mention &&
      [word.lower, `${modifiers[at - 1]?.lower} ${word.lower}`].some(
        (words) => nounReading(words)?.classes.has(name) === true,
      ),
  );

/** "planted the first tree", "glued the first label": a beginning that stands for all. */
export const isFirst = ({ determiner, modifiers, mention, type }: NounPhrase): boolean =>
  determiner === "the" && !mention && !type && modifiers.length === 2 && modifiers[0]?.lower === "first";

/** "treated its first patient", "carried its first 200 passengers": who or what is there to be served. */
export const isFirstUse = ({ determiner, modifiers, classes, type }: NounPhrase): boolean =>
  /^(?:its|their|the)$/.test(determiner) &&
  modifiers[0]?.lower === "first" &&
  modifiers.length > 1 &&
  !type &&
  (classes.has("people") ||
    !["money", "prize", "document", "body", "group", "post"].some((name) => classes.has(name)));

/** What newspapers and broadcasters are told by. */
export const isMedium = (phrase: NounPhrase): boolean =>
  phrase.mention?.subtype === "broadcaster" ||
  /^(?:Radio|TV|Televisi[oó]n?)\b/.test(phrase.mention?.name ?? "") ||
  (phrase.modifiers.some(({ lower }) => PRESS.has(lower)) &&
    (phrase.mention !== undefined || isTitled(phrase)));

/** "the daily", "the podcast Open Sea": nothing but the word for it, or capitals behind it. */
const isTitled = ({ modifiers }: NounPhrase): boolean => {
  const last = modifiers.at(-1);
  return PRESS.has(last?.lower ?? "") || last?.quoted === true || /^\p{Lu}/u.test(last?.text ?? "");
};

const PRESS = wordSet(
  "newspaper daily weekly magazine news broadcaster station paper radio television monthly broadsheet tabloid podcast",
);

/** "the delegation": told of before. */
export const isKnownParty = ({ mention, determiner, modifiers }: NounPhrase): boolean =>
  !mention && determiner === "the" && modifiers.length === 1;

/** "Minister", "Mayor": whoever holds such a post is called on; anybody else receives guests where they are. */
export const isOfState = ({ lower, mention }: Unit): boolean => !mention && OF_STATE.test(lower);
const OF_STATE =
  /^(?:vice-)?(?:ministers?|ambassador|consul|governor|mayor|president|secretary|speaker|king|queen|prince|princess|premier|commissioner|bishop|archbishop|minister-president)$/;

/** "the Baltic Robotics Contest": what is won by its name. */
export const isContest = ({ mention }: NounPhrase): boolean =>
  mention?.type === "EVENT" && CONTEST.test(mention.name);

const CONTEST = /\b(?:Contest|Competition|Olympiad|Championships?|Cup|Tournament|Hackathon|Quiz|Challenge)\b/;
