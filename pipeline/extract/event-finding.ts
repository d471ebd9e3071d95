// What later sentences tell of a result: when and by whom "the findings", "the study", "the discovery" was made known.
import type { Clause } from "./clause.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import { type Candidate, isAnaphoric, type Part, type Told } from "./event-candidate.ts";
import type { Draft } from "./event-draft.ts";

const FINDINGS = new Set(
  "result results finding findings study discovery find paper article breakthrough observation observations measurement measurements analysis".split(
    " ",
  ),
);
/** What is done with findings so that others know of them. */
const TOLD = new Set(
  "announced published reported presented unveiled revealed released disclosed described detailed printed communicated".split(
    " ",
  ),
);
const APPEARING = new Set(["appeared", "appear", "came"]);
const RESULT: ReadonlySet<Candidate["type"]> = new Set<Candidate["type"]>(["Result"]);

const isFindings = (phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined && FINDINGS.has(phrase.head) && isAnaphoric(phrase);

/** "The findings appeared in the journal on 2 May", "The results were announced on 8 May by Dr A". */
export function candidatesOfFindings(told: Told, others: readonly Candidate[]): Candidate[] {
  return told.reading.clauses.slice(0, 1).flatMap((clause) => {
    const { subject, verb } = clause;
    const [findings] = subject;
    const known = others.some((other) => other.clause === clause && other.type !== "Speech");
    if (known || subject.length !== 1 || !findings || !isFindings(findings) || !isMadeKnown(told, clause))
      return [];
    const made = { told, clause, from: verb.main, to: verb.end, theme: undefined, places: [], phrases: [] };
    return [
      {
        ...made,
        type: "Result",
        parts: tellersOf(clause),
        again: true,
        of: RESULT,
        rule: "event-finding",
        confidence: 0.82,
      },
    ];
  });
}

function isMadeKnown({ sentence }: Told, { verb }: Clause): boolean {
  const word = sentence.units[verb.main]?.lower ?? "";
  if (verb.unreal || verb.tense === "future") return false;
  if (verb.passive) return TOLD.has(word);
  return APPEARING.has(word) && (word !== "came" || sentence.units[verb.end]?.lower === "out");
}

/** Who makes it known, is an author of it. */
const tellersOf = ({ phrases, verb }: Clause): Part[] =>
  phrases
    .filter(({ preposition }) => verb.passive && preposition === "by")
    .flatMap(({ phrases: list }) => list)
    .filter(({ mention }) => mention?.type === "PERSON" || mention?.type === "ORGANIZATION")
    .filter(({ mention }) => mention?.subtype !== "newspaper")
    .map((phrase): Part => ({ role: "author", phrase }));

/** "The study was published on 6 May", right after what it found: the result told last. */
export function findingTold(drafts: readonly Draft[], { type, theme }: Candidate): Draft | undefined {
  const last = drafts.at(-1);
  const tells = type === "Publication" || type === "Result";
  return tells && last?.type.value === "Result" && isFindings(theme) ? last : undefined;
}
