// What somebody calls a thing, in quotation marks: `dismissed the report as "pure invention"`, `called the study "an exercise"`.
import { formsOf } from "../../lexicon/verb-forms.ts";
import type { Unit } from "../clause/unit.ts";
import { isGenitive, isPreposition } from "../clause/word.ts";
import type { SentenceClauses } from "../clause.ts";
import { saidInInfinitive } from "./infinitive.ts";
import type { Said } from "./said.ts";
import { saidByWhom } from "./subject.ts";
import type { Meant } from "./tag.ts";

/** Verbs by their forms; behind those of the first row stands "as". */
const JUDGING = lemmasByForm(
  "describe dismiss hail praise denounce condemn characterise characterize reject portray deride ridicule slam laud criticise criticize applaud decry",
);
const CALLING = lemmasByForm("call term dub label brand");

function lemmasByForm(lemmas: string): ReadonlyMap<string, string> {
  return new Map(
    lemmas
      .split(" ")
      .flatMap((lemma) =>
        formsOf(lemma).flatMap(([form, kind]) => (kind === "ing" ? [] : [[form, lemma]])),
      ) as [string, string][],
  );
}

/** What stands between the verb and the quotation mark; a title or a name in the marks begins in upper case. */
const AS = /^(?: [^.;:,"“„«]{1,90})? as ["“„«](?=\p{Ll})/u;
const OBJECT = /^ [^.;:,"“„«]{1,70} ["“„«](?=\p{Ll})/u;
const QUOTED = /^[^"“„«]{0,90}["“„«][^"“”„«»]{3,300}["”»]/;

/** What the verbs of a sentence call a thing. */
export function judgedIn(
  { sentence: { units }, clauses }: SentenceClauses,
  text: string,
  meant: Meant,
): Said[] {
  return clauses.flatMap((_, index) => {
    const clause = saidInInfinitive(units, clauses, index);
    const { verb } = clause;
    const word = units[verb.main];
    const behind = word ? text.slice(word.end) : "";
    const lemma =
      (AS.test(behind) ? JUDGING.get(word?.lower ?? "") : undefined) ??
      (isNamed(units, verb.main + 1, word, behind) && !verb.passive
        ? CALLING.get(word?.lower ?? "")
        : undefined);
    const isTold =
      !verb.unreal && !verb.infinitive && verb.relative === undefined && (verb.passive || !verb.reduced);
    if (!word || !lemma || !isTold) return [];
    const quoted = QUOTED.exec(behind)?.[0].length;
    const speakers = quoted === undefined ? undefined : saidByWhom(units, clause, meant);
    const from = verb.passive ? (clause.subject[0]?.start ?? verb.start) : verb.main + 1;
    const to = units.findIndex(({ start }) => start >= word.end + (quoted ?? 0));
    const told = { lemma, verb: [verb.main, verb.main + 1] as const, from: titled(units, from) };
    return (speakers ?? []).map((speaker) => ({
      ...told,
      ...(to < 0 ? {} : { to }),
      speaker,
      rule: "statement-judged",
      confidence: 0.84,
    }));
  });
}

/** `called the plan "a dream"`: a noun phrase stands before the mark; `called a meeting on "..."`, `called to say "..."` have more. */
function isNamed(units: readonly Unit[], from: number, word: Unit | undefined, behind: string): boolean {
  const length = OBJECT.exec(behind)?.[0].length;
  if (!word || length === undefined) return false;
  const named = units.slice(from).filter(({ end }) => end < word.end + length);
  const last = named.at(-1);
  return (
    last !== undefined &&
    !/^(?:DET|ADP|ADJ|ADV|AUX)$/.test(last.pos) &&
    !isGenitive(last) &&
    named.every(
      (unit) => unit.lower === "of" || !(isPreposition(unit) || /^(?:to|with|as)$/.test(unit.lower)),
    )
  );
}

const titled = (units: readonly Unit[], from: number): number =>
  /^(?:the|its|this)$/.test(units[from - 1]?.lower ?? "") ? from - 1 : from;
