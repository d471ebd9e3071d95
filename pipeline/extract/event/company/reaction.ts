// Whose paper got an answer at what was told last: "A paper by Dr A on volcanic ash led to a long debate", "B's talk met with great interest".
import { wordSet } from "../../../core/word-set.ts";
import { companyOf } from "../../../lexicon/event-company.ts";
import { readPhrase } from "../../clause/noun.ts";
import { isNamedPerson, type NounPhrase } from "../../clause/phrase.ts";
import type { Told } from "../candidate.ts";
import type { Found } from "./idiom.ts";

const SPEAKER = companyOf("speaker");
const PAPER = /^(?:papers?|talk|lecture|report|presentation|contribution|address|keynote|speech)$/;
/** What listeners answer with. */
const ANSWER = wordSet(
  "debate debates discussion discussions interest questions applause controversy comments attention dispute disputes objections exchange argument arguments ovation laughter",
);
/** Words from the verb to the answer, at most. */
const ANSWERED = 8;
/** Words from a verb of answering to what answers. */
const LEADING =
  /^(?:led|gave|met|sparked|provoked|prompted|triggered|caused|aroused|followed|drew|stirred|attracted|raised|found|received|opened|started|set|kindled|elicited|produced|brought|earned|won|generated|occasioned|stimulated|evoked|launched)$/;

/** The speaker of a paper that the clause's subject is, by "by" or "of" or a genitive before it. */
export function reactions({ reading, sentence: { units } }: Told): Found[] {
  return reading.clauses.flatMap((clause) => {
    const { verb, subject } = clause;
    const [paper] = subject;
    if (!SPEAKER || !paper || verb.unreal || verb.relative !== undefined) return [];
    if (!LEADING.test(units[verb.main]?.lower ?? "")) return [];
    const behind = units.slice(verb.end, verb.end + ANSWERED);
    if (!behind.some(({ lower, mention }) => !mention && ANSWER.has(lower))) return [];
    const isElsewhere = units.some(
      ({ mention }) => mention?.type === "DATE" || mention?.subtype === "newspaper",
    );
    const start = isElsewhere ? undefined : subject.find(({ mention, head }) => !mention && PAPER.test(head));
    const by = start ? speakerOf(start) : undefined;
    return by ? [{ company: SPEAKER, members: [by], clause, from: paper.start, to: paper.end }] : [];
  });

  /** "a paper by A", "the lecture of B" */
  function speakerOf({ headEnd }: NounPhrase): NounPhrase | undefined {
    if (!/^(?:by|of)$/.test(units[headEnd]?.lower ?? "")) return undefined;
    const who = readPhrase(units, headEnd + 1, reading.isVerb);
    return who && isNamedPerson(who) ? who : undefined;
  }
}
