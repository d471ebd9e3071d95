// Indirect speech: "X said that ...", "X announced on Monday that ...", "According to X, ...", "..., she said.".
import type { AnnotatedBlock, StatementDraft } from "../../flow.ts";
import { sayingGerund, sayingVerb } from "../../lexicon/saying-verbs.ts";
import type { SentenceUnits, Unit } from "../clause/unit.ts";
import type { VerbGroup } from "../clause/verb.ts";
import { isAuxiliary } from "../clause/word.ts";
import type { Clause, SentenceClauses } from "../clause.ts";
import { beforeColon, behindColon, saidInCleft, thisIsOf } from "./colon.ts";
import { framedBy } from "./frame.ts";
import { saidInInfinitive } from "./infinitive.ts";
import { judgedIn } from "./judged.ts";
import { mistakenIn, nominalsIn } from "./noun.ts";
import { GAP, phraseSaid } from "./phrase.ts";
import type { Said } from "./said.ts";
import { isSpeaker, type Speakers } from "./speaker.ts";
import { saidByWhom } from "./subject.ts";
import { type Meant, taggedBy } from "./tag.ts";
import { opensClause } from "./that-clause.ts";

const LEAST_UNITS = 3;

/** "Nothing is decided. This is the official line of X": the sentence before is what X says. */
export function statementBefore(
  block: AnnotatedBlock,
  before: SentenceClauses,
  { sentence: { units } }: SentenceClauses,
): StatementDraft[] {
  const told = thisIsOf(units, 0);
  if (!told || before.sentence.units.length <= LEAST_UNITS) return [];
  const said = { ...told, from: 0, rule: "statement-before", confidence: 0.8 };
  const { view } = block.block;
  const word = units[told.verb[0]];
  const draft = statementOf(block, before, said);
  const span = view.toSource(word?.start ?? before.sentence.start, word?.end ?? before.sentence.end);
  return [{ ...draft, verb: { ...draft.verb, span } }];
}

/** The statements that a sentence reports. */
export function statementsOfSentence(
  block: AnnotatedBlock,
  index: number,
  reading: SentenceClauses,
  speakers: Speakers,
): StatementDraft[] {
  const meant: Meant = (words, offset) => speakers.meant(words, { block: index, offset });
  return [...saidBy(reading, meant), ...judgedIn(reading, block.block.view.text, meant)].flatMap((said) => {
    const to = said.to ?? reading.sentence.units.length;
    return to - said.from < LEAST_UNITS ? [] : [statementOf(block, reading, said)];
  });
}

function statementOf(block: AnnotatedBlock, { sentence }: SentenceClauses, said: Said): StatementDraft {
  const { units } = sentence;
  const { view, article } = block.block;
  const start = units[said.from]?.start ?? sentence.start;
  // Up to what follows, as words in quotation marks may be no units.
  const behind = said.to === undefined ? undefined : units[said.to];
  const last = behind ? view.text.slice(0, behind.start).trimEnd().length : sentence.end;
  const end = /["”»]/.test(view.text.charAt(last)) ? last + 1 : last;
  const words = view.text.slice(start, end).replace(/(?<![\s.;])[\s.;]+$/, "");
  const [from, to] = said.verb;
  const verbSpan = view.toSource(units[from]?.start ?? start, units[to - 1]?.end ?? start);
  return {
    speaker: { mention: said.speaker.id },
    verb: { value: said.lemma, span: verbSpan, rule: said.rule },
    text: { value: words, span: view.toSource(start, start + words.length), rule: said.rule },
    span: view.toSource(sentence.start, sentence.end),
    article,
    confidence: said.confidence,
  };
}

function saidBy(reading: SentenceClauses, meant: Meant): readonly Said[] {
  const framed = framedBy(reading, meant);
  if (framed) return [framed];
  const told = [...reported(reading, meant), ...nominalsIn(reading)];
  if (told.length === 0) told.push(...mistakenIn(reading));
  if (told.length > 0) return told;
  const tagged = taggedBy(reading, meant);
  if (tagged) return [tagged];
  const before = beforeColon(reading);
  return before.length > 0 ? before : [...saidInCleft(reading), ...behindColon(reading)];
}

/** What the verbs of a sentence report, each up to the next: "said that A, promised that B and warned that C". */
function reported({ sentence, clauses }: SentenceClauses, meant: Meant): Said[] {
  const { units } = sentence;
  const found: Said[] = [];
  for (const index of clauses.keys()) {
    const clause = saidInInfinitive(units, clauses, index);
    if (!mayReport(units, clause)) continue;
    const told = saidIn(sentence, clauses, clause, clauses[index + 1]);
    if (!told || isAsked(units, clause)) continue;
    const before = found.at(-1);
    const goesOn = before !== undefined && isJoined(units, clause.verb.start) && !opensMain(units, clause);
    const speakers = goesOn
      ? found.filter(({ from }) => from === before.from).map(({ speaker }) => speaker)
      : saidByWhom(units, clause, meant);
    if (!speakers) continue;
    const isInner =
      SUBORDINATE.test(wordBefore(units, clause)) ||
      clause.verb.relative !== undefined ||
      (before === undefined && isWhile(units) && clause === clauses[0]);
    const said = isInner ? upToComma(units, told) : told;
    const opens = goesOn ? clause.verb.start : titledFrom(units, clause.subject[0]?.start ?? 0);
    if (before && opens > before.from) cut(found, before.from, endBefore(units, opens));
    found.push(...speakers.map((speaker) => ({ ...said, speaker })));
  }
  return found.map((said) => upToSemicolon(units, upToOwnDeed(units, clauses, said)));
}

/** "promised that teachers would be paid, and closed the meeting": what the speaker then did is not said. */
function upToOwnDeed(units: readonly Unit[], clauses: readonly Clause[], said: Said): Said {
  const to = said.to ?? units.length;
  const [first, ...rest] = clauses
    .map(({ verb }) => verb)
    .filter(({ start, relative }) => start > said.from && start < to && relative === undefined);
  if (!first) return said;
  // "recalled that the quay was older than the town and thanked the crews": a thing thanks nobody.
  const isThing = clauses.some(
    ({ verb, subject }) => verb === first && !subject.some(({ mention }) => mention),
  );
  const ofNow = isOfNow(units, first);
  for (const deed of rest.filter(isPlainPast)) {
    if (!ofNow && !(isThing && COURTEOUS.test(units[deed.main]?.lower ?? ""))) continue;
    const own = clauses.find(({ verb }) => verb === deed)?.subject[0];
    const opens = own?.mention && own.start > said.from ? titledFrom(units, own.start) : deed.start;
    const from = units[opens - 1]?.lower === "the" ? opens - 1 : opens;
    if (units[from - 1]?.lower === "and") return { ...said, to: endBefore(units, from) };
  }
  return said;
}

/** "would be paid", "is safe": no tale of the past that goes on with "and". */
const isOfNow = (units: readonly Unit[], { start, main, tense }: VerbGroup): boolean =>
  (tense === "present" && !/ed$/.test(units[main]?.lower ?? "")) ||
  units.slice(start, main).some(({ lower }) => OF_NOW.test(lower));

const OF_NOW = /^(?:would|will|shall|can|could|should|must|may|might|is|are|has|have)$/;

const COURTEOUS =
  /^(?:thanked|congratulated|invited|apologised|apologized|urged|praised|paid|wished|welcomed)$/;

const isPlainPast = ({ tense, passive, reduced, unreal }: VerbGroup): boolean =>
  tense === "past" && !passive && !reduced && !unreal;

/** "X, who said that": the person before the pronoun says it. */
const isWho = ([first]: Clause["subject"]): boolean => first?.mention?.type === "PERSON";

function mayReport(units: readonly Unit[], { verb, subject }: Clause): boolean {
  const word = units[verb.main]?.lower ?? "";
  const isCleft = units[0]?.lower === "it";
  // "Its chair, X, stressed that": no participle, as what is stressed stands behind it.
  const isPast = verb.reduced && sayingVerb(word, undefined)?.hearer !== "yes";
  const isSaidBy = verb.passive && (isCleft || (!verb.reduced && isToldBy(units, verb)));
  return (
    (!verb.passive || word === "quoted" || isPast || isSaidBy) &&
    !verb.unreal &&
    !verb.infinitive &&
    (verb.relative === undefined || isCleft || isWho(subject))
  );
}

/** "Guests were told by X that": who says it stands behind "by". */
const isToldBy = (units: readonly Unit[], { main, end }: VerbGroup): boolean =>
  (sayingVerb(units[main]?.lower ?? "", undefined)?.hearer ?? "") !== "" && units[end]?.lower === "by";

/** "While X finds that the term is short, Y grumbles that": the main clause has a subject of its own. */
const opensMain = (units: readonly Unit[], { subject, verb }: Clause): boolean =>
  isWhile(units) &&
  subject.some(({ mention, end }) => mention && isSpeaker(mention) && end >= verb.start - 1);

const isWhile = ([first]: readonly Unit[]): boolean => /^(?:while|whereas)$/.test(first?.lower ?? "");

/** "was asked whether she said that" */
const isAsked = (units: readonly Unit[], clause: Clause): boolean =>
  /^(?:whether|if)$/.test(wordBefore(units, clause));

/** The word before a subject and its titles. */
const wordBefore = (units: readonly Unit[], { subject }: Clause): string =>
  units[titledFrom(units, subject[0]?.start ?? 0) - 1]?.lower ?? "";

const SUBORDINATE = /^(?:after|before|when|once|although|though|since|because|until)$/;

/** "After X said that the port would close, workers left": what was said ends where the main clause begins. */
function upToComma<Told extends { readonly from: number }>(
  units: readonly Unit[],
  said: Told,
): Told & { to?: number } {
  const to = units.findIndex(({ lower }, at) => at > said.from && lower === ",");
  return to < 0 ? said : { ...said, to };
}

/** ", promised", "and warned": of the subject before. */
const isJoined = (units: readonly Unit[], verb: number): boolean => {
  const before = units[verb - 1]?.lower ?? "";
  return /^(?:and|but|,)$/.test(before) || (before === "also" && units[verb - 2]?.lower === "and");
};

/** Where the titles before a name begin: "while Ms. X countered". */
function titledFrom(units: readonly Unit[], name: number): number {
  let at = name;
  while (units[at - 1]?.pos === "PROPN") at--;
  return at;
}

/** Where a statement ends before the subject or verb of the next. */
function endBefore(units: readonly Unit[], next: number): number {
  let end = next;
  while (/^(?:,|and|also|but|while|whereas)$/.test(units[end - 1]?.lower ?? "")) end--;
  return end;
}

function cut(found: Said[], from: number, to: number): void {
  found.forEach((said, index) => {
    if (said.from === from) found[index] = { ...said, to };
  });
}

/** Behind a semicolon another sentence begins, unless it goes on with "that". */
function upToSemicolon(units: readonly Unit[], said: Said): Said {
  const to = said.to ?? units.length;
  const end = units.findIndex(
    ({ lower }, at) =>
      at > said.from && at < to && lower === ";" && !/^(?:that|and)$/.test(units[at + 1]?.lower ?? ""),
  );
  return end < 0 ? said : { ...said, to: end };
}

/** What a verb says in the next clause: behind "that", or right behind the verb. */
function saidIn(
  { units }: SentenceUnits,
  clauses: readonly Clause[],
  clause: Clause,
  next: Clause | undefined,
): Omit<Said, "speaker"> | undefined {
  const { verb } = clause;
  const phrase = phraseSaid(units, clause);
  if (phrase) return { ...phrase, rule: "statement-phrase", confidence: 0.88 };
  const [word, behind] = [units[verb.main]?.lower ?? "", units[verb.end]?.lower];
  // "thanked the hosts, adding that Norway was ready": right behind the participle.
  const saying = sayingVerb(word, behind) ?? (behind === "that" ? sayingGerund(word, behind) : undefined);
  if (!saying) return undefined;
  const end = verb.end + (saying.particle ? 1 : 0);
  const that = units.slice(end, end + GAP).findIndex(({ lower, mention }) => lower === "that" && !mention);
  const told = { lemma: saying.lemma, verb: [verb.main, end] } as const;
  if (RECALLING.test(saying.lemma) && tellsHow(units, end))
    return { ...told, from: end + 1, rule: "statement-that", confidence: 0.84 };
  if (that >= 0 && (!next || next.verb.start > end + that))
    return opensClause(units, clauses, clause, saying, [end, end + that])
      ? { ...told, from: end + that + 1, rule: "statement-that", confidence: 0.9 }
      : undefined;
  const addressed = saying.hearer === "yes" && !saying.needsThat ? clause.object[0]?.headEnd : undefined;
  // "The eels, X said, had come back": the tag inside a sentence is read as one.
  if (units[end]?.lower === "," && isBehindComma(units, clause)) return undefined;
  const from = addressed ?? end + (/^[,:]$/.test(units[end]?.lower ?? "") ? 1 : 0);
  const bare = addressed
    ? tellsClause(units, addressed)
    : (!saying.needsThat && units[end]?.lower !== "that" && next && opensNext(units, clause, from, next)) ||
      (PRONOUN.test(units[end]?.lower ?? "") && tellsClause(units, end));
  return bare ? { ...told, from, rule: "statement-bare", confidence: 0.8 } : undefined;
}

/** "recalled how the herds crossed the ice": a tale, and no way of doing it ("how to", "how many"). */
const RECALLING = /^(?:recall|recount|relate|remember|recollect)$/;
const tellsHow = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "how" && /^(?:DET|PRON|PROPN|NOUN)$/.test(units[at + 1]?.pos ?? "");

/** "has confirmed it will return the masks" */
const PRONOUN = /^(?:it|they|he|she|we)$/;

const isBehindComma = (units: readonly Unit[], { subject }: Clause): boolean =>
  subject[0] !== undefined && units[titledFrom(units, subject.at(-1)?.start ?? 0) - 1]?.lower === ",";

/** "told reporters she would not stand": a subject and an auxiliary behind those who are told. */
const tellsClause = (units: readonly Unit[], at: number): boolean =>
  /^(?:PRON|DET|PROPN|NOUN)$/.test(units[at]?.pos ?? "") && units.slice(at + 1, at + GAP).some(isAuxiliary);

/** Behind "said": a comma, or a phrase that has a verb of its own ("said the exhibition is"). */
function opensNext(units: readonly Unit[], { verb, object }: Clause, from: number, next: Clause): boolean {
  const behind = units[from];
  const isSubject = next.subject.length === 0 && object.at(-1)?.end === next.verb.start;
  return (
    behind !== undefined &&
    !verb.reduced &&
    !next.verb.reduced &&
    (isSubject || (next.subject[0]?.start ?? next.verb.start) <= from) &&
    !["in", "at", "on", "to", "during", "when", "as", "with", "about", "."].includes(behind.lower)
  );
}
