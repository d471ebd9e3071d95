// Of which classes of the trigger lexicon a phrase is: by its noun, or by what else it tells.
import { wordSet } from "../../../core/word-set.ts";
import { isOrdinalWord } from "../../../lexicon/numbers.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { governedOf } from "../../clause/prepositional.ts";
import { isMeasure } from "../measure.ts";
import { isBill, isCheque, isOfMoney, isSum } from "../money.ts";
import {
  isContest,
  isFirst,
  isFirstUse,
  isHouse,
  isKind,
  isKnownParty,
  isMedium,
  isMuseum,
  isOwned,
} from "./sort.ts";

/** Whether one of the phrases is of one of the classes. */
export const has = (phrases: readonly NounPhrase[], classes: readonly string[]): boolean =>
  phrases.some((phrase) => classes.some((name) => matches(phrase, name)));

/** Whether a phrase is of a class by its noun, or by what else it tells. */
export const matches = (phrase: NounPhrase, name: string): boolean =>
  (phrase.classes.has(name) && BARRED.get(name)?.(phrase) !== true) || TOLD.get(name)?.(phrase) === true;

type Test = (phrase: NounPhrase) => boolean;

/** "The decision", "its pledges", "the contract": of what was told right before. */
const isToldBefore = ({ determiner, complements }: NounPhrase): boolean =>
  /^(?:the|this|these|its|their|his|her)$/.test(determiner) && complements.length === 0;

/** "a meeting", "two working sessions", no "its annual meeting": what two sides hold with each other. */
const isBilateral = ({ type, mention, determiner, attributive, classes }: NounPhrase): boolean =>
  type === "Meeting" &&
  !mention &&
  attributive.every((named) => named.type === "QUANTITY") &&
  classes.has("event") &&
  !/^(?:the|its|their|our|his|her|this)$/.test(determiner);

const isOccasion = (phrase: NounPhrase): boolean =>
  phrase.classes.has("ceremony") || phrase.classes.has("occasion") || isAwarding(phrase) || isAnother(phrase);

/** Nouns that tell an award where a prize stands behind them. */
const AWARDING = wordSet("presentation award grant handover handing-over receipt gift");

/** "the presentation of the medal" */
export const isAwarding = (phrase: NounPhrase): boolean =>
  AWARDING.has(phrase.head) && has(governedOf(phrase), ["prize"]);

/** "the next one", "a third edition", "the fourth", "a sequel": of the kind of the gathering told last. */
export const isAnother = ({ head, mention, modifiers, determiner, complements }: NounPhrase): boolean =>
  !mention &&
  determiner !== "" &&
  (((head === "one" || head === "edition") && modifiers.some(({ lower }) => isNext(lower))) ||
    (modifiers.length === 1 && complements.length === 0 && (isNext(head) || SEQUELS.has(head))));

const SEQUELS = wordSet("sequel follow-up continuation repeat rerun re-run");

const NEXT = wordSet("next further similar new following last previous");

const isNext = (lower: string): boolean => NEXT.has(lower) || isOrdinalWord(lower);

/** "handed out certificates": what ends a course is no prize. */
const isPaper = ({ head, determiner }: NounPhrase): boolean =>
  /^(?:|their|its)$/.test(determiner) && (head === "certificate" || head === "diploma");

/** "the title of the lecture": what something is called is no honour. */
export const isHeading = ({ head, complements }: NounPhrase): boolean =>
  HEADINGS.has(head) &&
  complements.some(
    ({ preposition, phrases: [noun] }) =>
      preposition === "of" && (noun?.classes.has("event") || noun?.classes.has("document")),
  );
const HEADINGS = wordSet("title heading topic subject theme motto name working-title");

/** "the key to the city", "the freedom of the borough" */
const isKeyToCity = ({ head, complements }: NounPhrase): boolean =>
  (head === "key" || head === "freedom") &&
  complements.some(
    ({ preposition, phrases }) =>
      (preposition === "of" || preposition === "to") &&
      /^(?:city|town|borough|village)$/.test(phrases[0]?.head ?? ""),
  );

const METALS = wordSet("gold golden silver bronze crystal jade amber platinum diamond ivory ebony pearl");

/** "its Silver Ladles", "the Golden Anchor": a thing of metal with capitals. */
const isMetal = ({ modifiers, determiner, mention }: NounPhrase): boolean => {
  const [first] = modifiers;
  const last = modifiers.at(-1);
  return (
    !mention &&
    determiner !== "" &&
    modifiers.length > 1 &&
    METALS.has(first?.lower ?? "") &&
    CAPITAL.test(first?.text ?? "") &&
    CAPITAL.test(last?.text ?? "")
  );
};

const CAPITAL = /^\p{Lu}/u;

/** "his successor", "a new Chair", "the next Director": a post that nobody is named for yet. */
const isNewPost = ({ head, mention, classes, modifiers }: NounPhrase): boolean =>
  !mention &&
  (/^(?:successor|replacement)$/.test(head) ||
    (classes.has("post") && modifiers.some(({ lower }) => lower === "new" || lower === "next")));

/** "named Young Engineer of the Year" */
const isOfTheYear = (phrase: NounPhrase): boolean => governedOf(phrase)[0]?.head === "year";

/** "Her charts earned her the medal": what somebody made or did, and no word for a person. */
const isFeat = ({ mention, pronoun, determiner, classes }: NounPhrase): boolean =>
  !mention &&
  !pronoun &&
  !ACTORS.some((name) => classes.has(name)) &&
  // "A boat brought her a medal", where "a tailor" might be anybody.
  (!/^an?$/.test(determiner) || MADE.some((name) => classes.has(name)));
const MADE = ["thing", "art", "invention", "works", "document", "paper", "programme"];
const ACTORS = ["person", "post", "people", "researchers", "group", "party", "body", "society", "place"];

/** "three new fellows": who is taken into a learned body. */
const isNewFellow = ({ head, modifiers, determiner }: NounPhrase): boolean =>
  /^(?:fellow|academician|affiliate|associate)$/.test(head) &&
  (determiner === "another" ||
    modifiers.some(({ lower }) => /^(?:new|more|further|additional)$/.test(lower)));

/** "passed [the whole of 2016] at the Institute", "the winter", "four months": a time, and no test. */
const isTime = ({ mention, classes, head }: NounPhrase): boolean =>
  mention?.type === "DATE" || classes.has("shortwhile") || TIMES.test(head);

const TIMES =
  /^(?:whole|year|month|week|fortnight|semester|term|winter|summer|spring|autumn|season|sabbatical)s?$/;

/** "extended the mandate of its Director", "Dr A's mandate": how long a post is held, and nothing that is signed. */
const isTermOf = (phrase: NounPhrase): boolean =>
  phrase.head === "mandate" &&
  (phrase.attributive.some(({ type }) => type === "PERSON") ||
    governedOf(phrase).some((holder) => has([holder], ["post", "person"])));

/** Nouns of a class that do not tell it here. */
const BARRED: ReadonlyMap<string, Test> = new Map<string, Test>([
  ["succession", ({ determiner }) => /^(?:|every|each|no|any|all|some)$/.test(determiner)],
  ["decided", (phrase) => !isToldBefore(phrase)],
  ["deed", (phrase) => !isToldBefore(phrase)],
  ["given", (phrase) => !isToldBefore(phrase)],
  ["document", (phrase) => isTermOf(phrase)],
  // "met the board": no board and lodging.
  ["keep", ({ determiner }) => !/^(?:|their)$/.test(determiner)],
  ["prize", (phrase) => isPaper(phrase) || isHeading(phrase)],
  // "elected its officers", "New officers were elected": those of a board, no rank of an order.
  ["rank", (phrase) => phrase.head === "officer" && !/^an?$/.test(phrase.determiner) && !isOfOrder(phrase)],
]);

/** "Commander of the Order of the Lion": a rank, and no post. */
export const isOfOrder = (phrase: NounPhrase): boolean =>
  governedOf(phrase).some(({ head }) => head === "order" || head === "legion");

/** Phrases that are of a class though their nouns are not. A ceremony ("the signing of") is an event where one is asked for. */
const TOLD: ReadonlyMap<string, Test> = new Map<string, Test>([
  ["rank", isOfTheYear],
  ["contest", isContest],
  ["coursepaper", isPaper],
  ["prize", (phrase) => isKeyToCity(phrase) || isMetal(phrase)],
  ["owned", isOwned],
  // "discovered the laboratories of the Institute", no "tomb of a king in Peru".
  [
    "premises",
    (phrase) => isOwned(phrase) && ["thing", "room", "venue"].some((name) => phrase.classes.has(name)),
  ],
  ["ribbon", isFirst],
  ["firstuse", isFirstUse],
  ["finder", (phrase) => isKind(phrase, "finder")],
  ["reporter", (phrase) => isKind(phrase, "reporter")],
  ["bill", isBill],
  ["money", isSum],
  ["itself", ({ pronoun }) => pronoun === "it"],
  // "a mission of the Bank"
  ["partyof", (phrase) => phrase.classes.has("party") && isOwned(phrase)],
  ["theparty", (phrase) => phrase.classes.has("party") && isKnownParty(phrase)],
  ["gifted", (phrase) => phrase.classes.has("gift") && isOfMoney(phrase)],
  ["measure", isMeasure],
  ["cheque", isCheque],
  ["house", isHouse],
  ["newspaper", isMedium],
  ["museum", isMuseum],
  ["another", isAnother],
  ["feat", isFeat],
  ["newpost", isNewPost],
  ["newfellow", isNewFellow],
  ["time", isTime],
  ["person", ({ classes, determiner }) => classes.has("post") && /^(?:the|our|its|their)$/.test(determiner)],
  ["event", isOccasion],
  ["bilateral", isBilateral],
]);

/** A newspaper, a broadcaster or their reporter. */
export const isPress = (phrase: NounPhrase): boolean => has([phrase], ["newspaper", "reporter"]);
