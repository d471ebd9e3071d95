// Candidates from who is new since when: "From 1 June the library will have a new director, Dr A", "Dr A is our new registrar as of 1 May",
// "Since 1 May Dr A has been registrar".

import { isNamedPerson, type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import { isDate } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Candidate, Told } from "../candidate.ts";

/** The appointment of whoever is told to be new from a day on; none where no such day is told. */
export function candidatesOfNewcomers(told: Told): Candidate[] {
  return told.reading.clauses.flatMap((clause) => {
    const newcomer = newcomerOf(told, clause);
    if (!newcomer || !isFromDay(told)) return [];
    const { verb, phrases } = clause;
    return [
      {
        told,
        clause,
        from: verb.main,
        to: verb.end,
        theme: undefined,
        places: [],
        phrases,
        type: "Appointment",
        parts: [{ role: "appointee", phrase: newcomer }],
        dated: true,
        rule: "event-status-new",
        confidence: 0.82,
      },
    ];
  });
}

const HAVING = new Set(["have", "get", "receive", "gain"]);

/** The person of a new post: behind "have", or on the other side of "is". */
function newcomerOf(told: Told, { verb, subject, object }: Clause): NounPhrase | undefined {
  if (verb.unreal || verb.reduced || verb.relative !== undefined || verb.tense === "past") return undefined;
  const [post, named] = object;
  if (verb.lemma === "be") {
    const [own] = subject;
    if (own && post && isNewPost(told, post) && isNamedPerson(own)) return own;
    if (own && post && isNewPost(told, own) && isNamedPerson(post)) return post;
    return isSinceThisYear(told) ? holderOf(own, post) : undefined;
  }
  if (!HAVING.has(verb.lemma ?? "") || !post || !isNewPost(told, post)) return undefined;
  return named && isNamedPerson(named) ? named : behindColon(told, post.end);
}

/** "Dr A has been Director", "the Director is Dr A": the one of the two who is a person. */
function holderOf(own: NounPhrase | undefined, other: NounPhrase | undefined): NounPhrase | undefined {
  if (!own || !other) return undefined;
  if (isNamedPerson(own) && isPost(other)) return own;
  return isPost(own) && isNamedPerson(other) ? other : undefined;
}

const isPost = ({ classes, mention, determiner }: NounPhrase): boolean =>
  !mention && classes.has("post") && determiner !== "a" && determiner !== "an";

/** "Since 1 May Dr A has been", "With effect from June the head is": a sentence that opens with the day, of a year that it need not tell. */
function isSinceThisYear({ sentence: { units } }: Told): boolean {
  const at = units.findIndex((unit, index) => index < DAY_WITHIN && isDate(unit));
  const words = units.slice(0, Math.max(0, at)).map(({ lower }) => lower);
  return SINCE.test(words.join(" ")) && !/\d{4}/.test(units[at]?.mention?.text ?? "");
}

/** Words before a day that opens a sentence, and the day, at most: "With effect from 1 May". */
const DAY_WITHIN = 5;
const SINCE = /^(?:(?:ever )?since|from|as (?:of|from)|with effect from|effective(?: from)?|starting)$/;

/** "a new head: Jane Doe" */
function behindColon({ sentence: { units } }: Told, at: number): NounPhrase | undefined {
  if (units[at]?.lower !== ":") return undefined;
  const person = units.findIndex(({ mention }, index) => index > at && mention?.type === "PERSON");
  return person > at && person <= at + TITLES ? phraseOf(units, person, person + 1) : undefined;
}

/** Words of honorifics between a colon and a name, and the name, at most. */
const TITLES = 3;

const isNewPost = ({ sentence: { units } }: Told, { start, headEnd, classes }: NounPhrase): boolean =>
  classes.has("post") && units.slice(start, headEnd).some(({ lower }) => lower === "new");

/** "since 1 May", "as of 1 May", "from next month". */
const isFromDay = ({ sentence: { units } }: Told): boolean =>
  units.some((unit, at) => {
    const before = units[at - 1]?.lower ?? "";
    const isStart =
      before === "of" ? units[at - 2]?.lower === "as" : /^(?:since|from|effective|starting)$/.test(before);
    return isStart && isDate(unit);
  });
