// Interviews that a paper of a day holds: "In Saturday's Herald, Dr A answers questions on eels".
import type { Clause } from "../../clause.ts";
import type { Candidate, Part, Told } from "../candidate.ts";
import { isPress } from "../clause/class.ts";

/** What somebody does in an interview, by the words as they stand in the paper. */
const ANSWERING =
  /^(?:answers?|answered|talks?|talked|speaks?|spoke|explains?|explained|discusses|discussed|comments?|commented|recalls?|recalled)$/;

/** The interview that the paper named at the head of a sentence holds, where no verb of the lexicon tells one. */
export function candidatesOfPress(told: Told, known: readonly Candidate[]): Candidate[] {
  const { reading, sentence } = told;
  const paper = reading.leading.find(
    ({ preposition, phrases: [name] }) => preposition === "in" && name && isPress(name),
  );
  const clause = paper && reading.clauses.find((each) => isAnswering(told, each));
  if (!paper || !clause || known.some(({ type }) => type === "Interview")) return [];
  const isDated = sentence.units.slice(0, clause.verb.start).some(({ mention }) => mention?.type === "DATE");
  if (!isDated) return [];
  const parts: Part[] = [
    { role: "interviewer", phrase: paper.phrases[0] as Part["phrase"] },
    ...clause.subject.map((phrase): Part => ({ role: "interviewee", phrase })),
  ];
  return [
    {
      told,
      clause,
      from: clause.verb.main,
      to: clause.verb.end,
      type: "Interview",
      theme: undefined,
      parts,
      places: [],
      phrases: [],
      dated: true,
      rule: "event-press",
      confidence: 0.8,
    },
  ];
}

/** The main clause, of a person who says something. */
const isAnswering = ({ sentence, reading }: Told, { verb, subject }: Clause): boolean =>
  verb.start === reading.firstVerb &&
  !verb.passive &&
  !verb.unreal &&
  ANSWERING.test(sentence.units[verb.main]?.lower ?? "") &&
  subject.length > 0 &&
  subject.every(
    ({ mention, pronoun }) => mention?.type === "PERSON" || pronoun === "she" || pronoun === "he",
  );
