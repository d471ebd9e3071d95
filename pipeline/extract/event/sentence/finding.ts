// What later sentences tell of a result: when and by whom "the findings", "the study", "the discovery" was made known.
import { wordSet } from "../../../core/word-set.ts";

import { readList, readPhrase } from "../../clause/noun.ts";
import { isPlural, type NounPhrase } from "../../clause/phrase.ts";
import { governed } from "../../clause/prepositional.ts";
import { isPreposition } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Draft } from "../article/draft.ts";
import { type Candidate, isAnaphoric, type Part, type Told, toldBy } from "../candidate.ts";

const FINDINGS =
  /^(?:results?|findings?|discovery|discoveries|finds?|study|studies|work|paper|research|observations?|measurements?|figures?|readings?|breakthrough|data|trials?|tests?|experiments?|analysis|article|procedure|process|method|technique|achievement|success|invention|device|prototype)$/;
/** What is done with findings so that others know of them. */
const TOLD = wordSet(
  "announced published reported presented presents unveiled revealed released disclosed described detailed printed communicated completed concluded finished demonstrated",
);
const APPEARING = new Set(["appeared", "appear", "came"]);
const RESULT: ReadonlySet<Candidate["type"]> = new Set<Candidate["type"]>(["Result"]);
const OWN = new Set(["these", "his", "her"]);

/** "the findings", "their study", "this discovery": a result told before. */
const isFindings = (phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined &&
  !phrase.mention &&
  FINDINGS.test(phrase.head) &&
  (isAnaphoric(phrase) || OWN.has(phrase.determiner));

/** What is found, by a noun that tells one find. */
export const FOUND = /^(?:finding|discovery|observation|breakthrough|result)$/;

/** "The finding", "this discovery": one, which is no paper of several; "the findings of the mission" may be a report. */
export const isOneFinding = ({ sentence }: Told, phrase: NounPhrase): boolean =>
  FOUND.test(phrase.head) && isFindings(phrase) && !isPlural(phrase, sentence);

/** "The findings appeared in the journal on 2 May", "The results were announced on 8 May by Dr A", "She presented the discovery on 8 May". */
export const candidatesOfFindings = (told: Told, others: readonly Candidate[]): Candidate[] => [
  ...written(told),
  ...madeKnown(told, others),
];

/** "The paper, by A and B, rests on", "The study by C of the Institute was met with": who wrote it, at the head of a sentence. */
function written(told: Told): Candidate[] {
  const { units } = told.sentence;
  const { isVerb } = told.reading;
  const findings = readPhrase(units, 0, isVerb);
  if (!findings || !isFindings(findings)) return [];
  const by = units[findings.end]?.lower === "," ? findings.end + 1 : findings.end;
  const list = units[by]?.lower === "by" ? readList(units, by + 1, isVerb, undefined, true) : [];
  const parts = list
    .filter(({ mention }) => mention?.type === "PERSON")
    .map((phrase): Part => ({ role: "author", phrase }));
  if (parts.length === 0) return [];
  return [
    {
      ...toldBy(told, findings),
      type: "Result",
      theme: undefined,
      parts,
      again: true,
      of: RESULT,
      rule: "event-finding",
      confidence: 0.82,
    },
  ];
}

const madeKnown = (told: Told, others: readonly Candidate[]): Candidate[] =>
  told.reading.clauses.flatMap((clause) => {
    const { verb } = clause;
    if (!isMadeKnown(told, clause)) return [];
    // "The results, presented by Dr A at the Forum on 2 June": who speaks there is told of the Forum.
    const elsewhere = others.some((other) => other.clause === clause && other.type !== "Speech");
    const made = { told, clause, from: verb.main, to: verb.end, theme: undefined, places: [], phrases: [] };
    return [
      {
        ...made,
        type: "Result",
        parts: elsewhere ? [] : tellersOf(clause),
        again: true,
        of: RESULT,
        rule: "event-finding",
        confidence: 0.82,
      },
    ];
  });

/** Whether a clause tells that findings were made known: in the passive, by themselves, or by somebody. */
function isMadeKnown({ sentence }: Told, { verb, subject, object }: Clause): boolean {
  const word = sentence.units[verb.main]?.lower ?? "";
  if (verb.unreal || verb.tense === "future") return false;
  if (verb.passive) return TOLD.has(word) && subject.some(isFindings);
  if (APPEARING.has(word))
    return subject.some(isFindings) && (word !== "came" || sentence.units[verb.end]?.lower === "out");
  return (TOLD.has(word) && object.some(isFindings)) || isSaid(sentence.units, verb);
}

/** "announced this on Monday": what was told right before. */
const isSaid = (units: Told["sentence"]["units"], { main, end }: Clause["verb"]): boolean =>
  SAID.has(units[main]?.lower ?? "") &&
  /^(?:this|that)$/.test(units[end]?.lower ?? "") &&
  isPreposition(units[end + 1]);

const SAID = new Set(["announced", "reported", "revealed", "disclosed"]);

/** Who makes it known, is an author of it. */
const tellersOf = ({ phrases, verb }: Clause): Part[] =>
  (verb.passive ? governed(phrases, "by") : [])
    .filter(({ mention }) => mention?.type === "PERSON" || mention?.type === "ORGANIZATION")
    .filter(({ mention }) => mention?.subtype !== "newspaper")
    .map((phrase): Part => ({ role: "author", phrase }));

/** "The study was published on 6 May", right after what it found: the result told last. */
export function findingTold(drafts: readonly Draft[], { type, theme }: Candidate): Draft | undefined {
  const last = drafts.at(-1);
  const tells = type === "Publication" || type === "Result";
  return tells && last?.type.value === "Result" && isFindings(theme) ? last : undefined;
}
