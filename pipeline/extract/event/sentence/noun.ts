// Candidates from nouns: "the launch of X in 2009", "in an interview with Y", "in a speech at Z", "at the 3rd Forum".
import { wordSet } from "../../../core/word-set.ts";

import { sayingVerb } from "../../../lexicon/saying-verbs.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { governed, type PrepositionalPhrase } from "../../clause/prepositional.ts";
import { isDate, isPreposition } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import { type Candidate, type Part, type Told, toldBy } from "../candidate.ts";
import { sightsOf } from "../clause/visit.ts";
import { isObserved } from "../head.ts";
import { apposedTo } from "../occasion.ts";
import { FILLING } from "../place/host.ts";
import { candidatesOfCeremonies } from "./ceremony.ts";
import { candidatesOfHonours } from "./honour.ts";
import { candidatesOfLines } from "./listed.ts";
import { candidatesOfNewcomers } from "./newcomer.ts";
import { speechOf } from "./noun-speech.ts";
import { candidatesOfStatus } from "./status.ts";
import { candidatesOfStudies } from "./study.ts";

/** Prepositions after which a named event is one that took place: "at the Forum", "during the Week". */
const OCCASIONS = wordSet("at during in to following after on");

/** The events that noun phrases of a sentence tell by themselves. */
export function candidatesOfNouns(told: Told): Candidate[] {
  return [
    ...candidatesOfCeremonies(told),
    ...spoken(told),
    ...named(told),
    ...candidatesOfStudies(told),
    ...candidatesOfLines(told),
    ...candidatesOfStatus(told),
    ...candidatesOfNewcomers(told),
    ...candidatesOfHonours(told),
  ];
}

/** "said in a speech at X", "In an interview with Y, she put": who speaks is the subject of the clause. */
function spoken(told: Told): Candidate[] {
  const { clauses, leading } = told.reading;
  // "In an interview with the Herald published on 3 May, A outlined": who speaks is the subject of the main clause.
  const opening =
    clauses.find(({ verb, subject, object }) => !verb.reduced && subject.length + object.length > 0) ??
    clauses[0];
  const telling = clauses.filter(
    (clause, index) => index === 0 || clause === opening || isTellingLater(clause),
  );
  return telling.flatMap((clause) => {
    const first = clause === opening ? leading : [];
    const around = [...first, ...clause.phrases, ...laterPhrases(told, clause)];
    return around.flatMap((phrase) => speechOf(told, clause, phrase, around));
  });
}

/** "…, Dr A said in an interview with", "…; its head, Dr B, confessed in an interview": a person who says it, behind what is said. */
const isTellingLater = ({ verb, subject }: Clause): boolean =>
  !verb.reduced &&
  !verb.passive &&
  verb.relative === undefined &&
  subject.some(({ mention, pronoun }) => mention?.type === "PERSON" || /^(?:he|she)$/.test(pronoun ?? ""));

/** Phrases right behind a verb's object clause are read as the first clause's own. */
const laterPhrases = (told: Told, clause: Clause): readonly PrepositionalPhrase[] =>
  told.reading.clauses.slice(1).flatMap((other) => (other.subject === clause.subject ? other.phrases : []));

/** A named event that somebody speaks at, or that is the occasion of what the sentence tells. */
function named(told: Told): Candidate[] {
  const { clauses, leading } = told.reading;
  const listed: [Clause | undefined, PrepositionalPhrase][] = [
    ...leading.map((phrase): [undefined, PrepositionalPhrase] => [undefined, phrase]),
    ...clauses.flatMap((clause) =>
      clause.phrases.map((phrase): [Clause, PrepositionalPhrase] => [clause, phrase]),
    ),
  ];
  return listed.flatMap(([clause, phrase]) => {
    const purpose =
      phrase.preposition === "for" && clause !== undefined
        ? phrase.phrases.find((noun) => gathering(noun) && !isTalk(noun, clause))
        : undefined;
    const over = phrase.preposition === "following" || phrase.preposition === "after";
    const theme =
      purpose ??
      phrase.phrases.map((inner) => namedIn(inner, over)).find((found) => found !== undefined) ??
      visitIn(told, phrase);
    const kind = theme && apposedTo(told, theme);
    if (!theme?.type || !(purpose || OCCASIONS.has(phrase.preposition)) || clause?.verb.unreal) return [];
    if (isObserved(theme.mention, phrase.preposition)) return [];
    const type = kind?.type ?? theme.type;
    const parts = [
      ...speakersAt(told, clause, phrase, purpose).filter(({ phrase: who }) => !isHolder(theme, who)),
      ...holders(told, theme, phrase, purpose !== undefined),
      ...(type === "Exhibition" && phrase.preposition === "at" ? exhibitors(told, clause, theme) : []),
    ];
    const made = {
      ...toldBy(told, theme),
      clause,
      type,
      theme,
      parts,
      places: type === "Visit" ? sightsOf(theme) : filledBy(clause, purpose),
      phrases: [...(clause?.phrases ?? leading), ...(purpose ? comingTo(clause) : [])],
    };
    return [{ ...made, rule: purpose ? "event-noun-purpose" : "event-noun-occasion", confidence: 0.8 }];
  });
}

/** "packed the City Hall for the Congress": where those are who came for it. */
const filledBy = (clause: Clause | undefined, purpose: NounPhrase | undefined): readonly NounPhrase[] =>
  purpose && clause && !clause.verb.passive && FILLING.has(clause.verb.lemma ?? "")
    ? clause.object.slice(0, 1)
    : [];

/** "The Council confirmed this at its meeting": whose meeting it is, holds it. */
const isHolder = ({ determiner }: NounPhrase, { mention }: NounPhrase): boolean =>
  /^(?:its|their)$/.test(determiner) && mention?.type === "ORGANIZATION";

/** "was presented at the Forum by A", "B said at the Forum": who speaks there. */
function speakersAt(
  told: Told,
  clause: Clause | undefined,
  { preposition }: PrepositionalPhrase,
  purpose: NounPhrase | undefined,
): Part[] {
  const presenting = clause && PRESENTING.has(clause.verb.lemma ?? "") && clause.verb.passive;
  const by =
    clause && (presenting || purpose?.type === "Speech")
      ? clause.phrases.filter((phrase) => phrase.preposition === "by")
      : [];
  const saying = preposition === "at" ? sayingAt(told, clause) : [];
  return [...by.flatMap(({ phrases }) => phrases), ...saying].map(
    (phrase): Part => ({ role: "speaker", phrase }),
  );
}

/** "At the Book Fair in Lima the Ministry shared a stand": bodies and countries that do something at a fair take part in it. */
function exhibitors({ reading }: Told, clause: Clause | undefined, { determiner }: NounPhrase): Part[] {
  if (OWN.has(determiner)) return [];
  const main = clause ?? reading.clauses.find(({ subordinate, verb }) => !subordinate && !verb.reduced);
  if (!main || main.verb.passive || main.verb.lemma === "be") return [];
  return main.subject
    .filter(({ mention }) => mention?.type === "ORGANIZATION" || mention?.subtype === "country")
    .map((phrase): Part => ({ role: "participant", phrase }));
}

/** "came to Accra for the Forum": where they came to is where it is. */
const comingTo = (clause: Clause | undefined): readonly PrepositionalPhrase[] =>
  (clause?.phrases ?? [])
    .filter(({ preposition }) => preposition === "to")
    .map((phrase) => ({ ...phrase, preposition: "in" }));

/** "At its annual meeting the Association gave", "during his visit to Oslo": whose it is, is the subject of the clause. */
function holders(
  { reading }: Told,
  theme: NounPhrase,
  { preposition, at }: PrepositionalPhrase,
  isPurpose: boolean,
): Part[] {
  if (theme.mention && !OWN.has(theme.determiner)) return [];
  const free = reading.clauses.filter(({ subordinate }) => !subordinate);
  // "The Council, chaired by A, confirmed it at its meeting"
  const main = free.find(({ verb }) => !verb.reduced) ?? free[0];
  const led = main && theme.type === "Visit" && preposition === "on" ? leadersOn(main) : [];
  if (led.length > 0) return led;
  // "At the opening A praised the builders": who speaks there need not hold it.
  if (theme.classes.has("ceremony") && theme.determiner === "the") return [];
  const acted = main?.verb.passive && !(theme.type === "Visit" && OWN.has(theme.determiner));
  const holds = HOLDING.has(preposition) || (isPurpose && OWN.has(theme.determiner));
  if (!main || acted || !holds) return [];
  if (at > main.verb.start && main.subject.some(({ start }) => start > at)) return [];
  const role = theme.type === "Visit" ? "visitor" : "organizer";
  return main.subject.map((phrase): Part => ({ role, phrase }));
}

/** "were taken on a tour of the mine by A", "A took them on a tour": who is taken there visits, who takes them is the host. */
function leadersOn({ verb, subject, object, phrases }: Clause): Part[] {
  if (!TAKING.has(verb.lemma ?? "")) return [];
  const by = governed(phrases, "by");
  const [hosts, guests] = verb.passive ? [by, subject] : [subject, object];
  return [
    ...guests.map((phrase): Part => ({ role: "visitor", phrase })),
    ...hosts.map((phrase): Part => ({ role: "host", phrase })),
  ];
}

const TAKING = new Set(["take", "lead", "invite", "bring", "accompany"]);

const HOLDING = wordSet("at during on after following before");

/** "After a visit to the mine on 4 May, they met": a visit without a name, told with its day right behind. */
function visitIn(
  { sentence, reading }: Told,
  { phrases: [noun], at: opening, preposition }: PrepositionalPhrase,
): NounPhrase | undefined {
  if (noun?.type !== "Visit" || !noun.classes.has("event")) return undefined;
  const { units } = sentence;
  // "announced this on 2 May during a visit to Oslo"
  if ((preposition === "during" || preposition === "on") && isDate(units[opening - 1])) return noun;
  for (let at = noun.end; at < Math.min(units.length, noun.end + VISIT_WORDS); at++) {
    // Up to its day, so that it is dated by it.
    if (isDate(units[at])) return { ...noun, end: isPreposition(units[at - 1]) ? at - 1 : at };
    if (units[at]?.lower === "," || reading.isVerb(at)) return undefined;
  }
  return undefined;
}

/** Words between a visit and its day at most. */
const VISIT_WORDS = 10;

/** Who says something at a meeting: the subject of its clause, or of the sentence that the meeting opens. */
function sayingAt(told: Told, clause: Clause | undefined): readonly NounPhrase[] {
  const own = clause ?? told.reading.clauses.find(({ subordinate, verb }) => !subordinate && !verb.reduced);
  return own && isSaying(told, own) ? own.subject : [];
}

/** "said at the opening ceremony", "told the Forum": who says something there speaks there. */
const isSaying = ({ sentence: { units } }: Told, { verb }: Clause): boolean => {
  const main = units[verb.main]?.lower ?? "";
  return !verb.passive && (SPEAKING.has(main) || sayingVerb(main, units[verb.main + 1]?.lower) !== undefined);
};

/** Verbs of who speaks, which lead no statement. */
const SPEAKING = wordSet(
  "outlined described showed spoke presented asked called pleaded reminded talked lectured",
);

const PRESENTING = new Set(["present", "discuss", "show", "unveil", "announce"]);

/** "received the Ambassador for a farewell talk": who meets somebody for a talk gives none. */
const isTalk = ({ type }: NounPhrase, { verb }: Clause): boolean =>
  type === "Speech" && MEETING.has(verb.lemma ?? "");

const MEETING = wordSet("receive meet welcome see visit call join host");

/** "came to X for a seminar": an event without a name, told by a clause with a date. */
const gathering = (phrase: NounPhrase): boolean =>
  phrase.mention?.type === "EVENT" ||
  (OWN.has(phrase.determiner) && phrase.type === "Conference" && phrase.classes.has("event")) ||
  ((phrase.determiner === "a" || phrase.determiner === "an") &&
    (phrase.type === "Conference" || phrase.type === "Exchange" || phrase.type === "Speech") &&
    phrase.classes.has("event"));

const OWN = new Set(["its", "their", "his", "her"]);

/** The named event in a phrase: itself, or in "the plenary session of the Forum". */
function namedIn(phrase: NounPhrase, over: boolean): NounPhrase | undefined {
  const own = OWN.has(phrase.determiner) && !phrase.mention;
  if (own && (phrase.type === "Meeting" || (phrase.type === "Visit" && phrase.classes.has("event"))))
    return phrase;
  if (
    phrase.mention?.type === "EVENT" ||
    (!over && phrase.determiner === "the" && phrase.classes.has("ceremony"))
  )
    return phrase;
  for (const { preposition, phrases } of phrase.complements) {
    const inner = preposition === "of" ? phrases.find(({ mention }) => mention?.type === "EVENT") : undefined;
    if (inner) return inner;
  }
  return undefined;
}
