// Dates of a sentence that are of something else: told aside, put off, of a report's year, of who tells; and those right before "when".
import { putsOff } from "../../../lexicon/put-off.ts";
import type { SentenceUnits, Unit } from "../../clause/unit.ts";
import { isGenitive, isPreposition } from "../../clause/word.ts";
import { isYearOf } from "../../clause/year.ts";
import type { Clause } from "../../clause.ts";
import type { Candidate } from "../candidate.ts";
import type { Placed } from "../date.ts";

/** "20 October: Forum (postponed from May)": the day on which it was not. */
export const isFirstDay = ({ units }: SentenceUnits, { at }: Placed): boolean =>
  units[at - 1]?.lower === "from" && putsOff(units, at - 2);

/** "On 8 May they were received by Dr A, who promised them 450 euros", "with whom she signed a pact": whoever is told of does it there and then. */
export const isThereGiven = ({ type, clause, told }: Candidate): boolean => {
  const { units } = told.sentence;
  const at = clause?.verb.relative ?? -1;
  const pronoun = units[at]?.lower;
  return (
    clause?.verb.tense === "past" &&
    (type === "Funding"
      ? pronoun === "who"
      : THERE.has(type) && pronoun === "whom" && isPreposition(units[at - 1]))
  );
};

const THERE: ReadonlySet<Candidate["type"]> = new Set<Candidate["type"]>(["Signing", "Award"]);

/** "signed a pact, by which A grants 4 million": money that is given with the signing. */
export const isUnderPact = ({ type, clause, told: { sentence, reading } }: Candidate): boolean => {
  const which = clause?.verb.relative ?? 0;
  const pact = reading.clauses.findLast(({ verb }) => verb.end <= which);
  return (
    type === "Funding" &&
    clause?.verb.tense === "present" &&
    sentence.units[which]?.lower === "which" &&
    /^(?:by|under|through)$/.test(sentence.units[which - 1]?.lower ?? "") &&
    /^(?:sign|conclude|seal|close|initial)$/.test(pact?.verb.lemma ?? "")
  );
};

/** "On 3 May the Board met, assigning 40,000 euros to A": a participle that goes on the main clause tells what was done with it. */
export const isAlongside = ({ verb, continues }: Clause): boolean =>
  verb.reduced && !verb.passive && continues !== undefined && verb.relative === undefined;

/** Words behind "in an interview" that tell with whom and where it was. */
const TALK = 9;

/** "said in an interview broadcast by Radio Oslo on 9 May": up to where its day may be told; nowhere for what is no such talk. */
export function endOfTalk({ rule, to, told, clause }: Candidate): number {
  if (rule !== "event-noun-spoken") return 0;
  // "In her lecture in Lima on 3 May, she outlined": before the verb.
  if (clause && to <= clause.verb.start) return clause.verb.start;
  const { clauses } = told.reading;
  const next = clauses.find(({ verb }) => verb.start >= to && !verb.reduced);
  const that = told.sentence.units.findIndex(({ lower }, at) => at >= to && /^(?:that|;)$/.test(lower));
  return Math.min(to + TALK, next?.verb.start ?? Infinity, that < 0 ? Infinity : that);
}

/** "delivered this year's lecture on 9 May", "released the results of the 2018 census on 6 May": the year only tells which one. */
export const isOfYear = ({ units }: SentenceUnits, { mention, at }: Placed): boolean =>
  /^\d{4}$/.test(mention.date?.edtf ?? "") &&
  (isGenitive(units[at + 1]) ||
    isBeforeNoun(units, at) ||
    isYearOf(units, at, 0, () => false) ||
    isOfMatter(units, at));

/** "gave a lecture on the flood of 2014": the year of what is talked about. */
function isOfMatter(units: SentenceUnits["units"], at: number): boolean {
  if (units[at - 1]?.lower !== "of" || units[at - 2]?.pos !== "NOUN") return false;
  for (let before = at - 3; before >= at - 6; before--) {
    if (/^(?:on|about|into)$/.test(units[before]?.lower ?? "")) return true;
    if (!/^(?:ADJ|NOUN|DET|PROPN)$/.test(units[before]?.pos ?? "")) return false;
  }
  return false;
}

const isBeforeNoun = (units: SentenceUnits["units"], at: number): boolean =>
  units[at - 1]?.lower === "the" && units[at + 1]?.pos === "NOUN" && !units[at + 1]?.mention;

/** "has observed the decay, which had been foreseen in 1978", "has solved a problem posed in 1931": the day of what was before. */
export const isOfBefore = ({ reading, sentence }: Candidate["told"], date: number): boolean => {
  const { units } = sentence;
  const isYear = /^\d{4}$/.test(units[date]?.mention?.date?.edtf ?? "");
  const done = units[date - 1]?.lower === "in" ? units[date - 2] : undefined;
  const isMain = reading.clauses.some(
    ({ verb, subject }) => verb.main === date - 2 && !verb.reduced && subject.length > 0,
  );
  if (isYear && done && !isMain && !done.mention && done.pos === "VERB" && done.lower.endsWith("ed"))
    return true;
  const own = reading.clauses.findLast(({ verb }) => verb.start < date);
  if (own === undefined || own.verb.end > date) return false;
  return own.verb.tense === "pluperfect" || (own.verb.reduced && own.verb.passive && isYear);
};

/** "posted its annual report for 2018", "received the Sea Prize for 2018": the year is that of what is told, not of the telling. */
export const isForYear = ({ units }: SentenceUnits, { mention, at }: Placed): boolean =>
  units[at - 1]?.lower === "for" &&
  /^\d{4}$/.test(mention.date?.edtf ?? "") &&
  (at === 1 ||
    YEARLY.test(units[at - 2]?.mention?.name ?? units[at - 2]?.lower ?? "") ||
    // "a budget of 3 million euros for 2020": what the money is for.
    (units[at - 2]?.mention?.type === "QUANTITY" && YEARLY.test(units[at - 4]?.lower ?? "")) ||
    isTermOfOffice(units, at - 2) ||
    // "Guidelines for 2020 Reef Projects": the year of the projects.
    (/^\p{Lu}/u.test(units[at + 1]?.text ?? "") && units[at + 1]?.mention?.type !== "DATE"));

/** "Chairman of the Council for 2020": how long the office is held. */
function isTermOfOffice(units: readonly Unit[], last: number): boolean {
  for (let at = last; at > last - 5; at--) {
    const unit = units[at];
    if (unit === undefined || unit.lower === ",") return false;
    if (!unit.mention && CHAIRS.test(unit.lower)) return true;
  }
  return false;
}

const CHAIRS =
  /^(?:(?:vice-)?(?:chair|chairman|chairwoman|chairperson|president)|presidency|chairmanship|rapporteur)$/;

const YEARLY =
  /(?:reports?|budgets?|accounts|figures|statistics|statements?|plan|plans|programme|yearbook|balance|review|survey|estimates|results|forecast|prizes?|awards?|medals?)$/i;

/** "A announced on 15 May that it has developed": the day on which a result is told. */
export const isOfTelling = (
  { sentence: { units }, reading }: Candidate["told"],
  own: Clause,
  date: number,
): boolean =>
  units[date + 1]?.lower === "that" &&
  reading.clauses.some(({ verb }) => verb.start < own.verb.start && verb.end <= date && verb.end >= date - 2);

/** "They will be trained in July, Col. A told reporters": the day of what was told is not that of the telling. */
export function isReported({ type, clause, told }: Candidate, { at }: Placed): boolean {
  if (type !== "Interview" || clause?.verb.lemma !== "tell") return false;
  const start = clause.subject[0]?.start ?? clause.verb.start;
  return at < start && told.reading.clauses.some((other) => other !== clause && other.verb.start < at);
}

/** "gets 2 million, as was announced here on 3 May", "as its board decided last Friday": the day on which money is promised. */
export const isOfAnnouncing = ({ units }: SentenceUnits, date: number): boolean => {
  const verb = units.findLastIndex(({ lower }, at) => at < date && at > date - 5 && ANNOUNCED.test(lower));
  if (verb < 0) return false;
  for (let at = verb - 1; at > verb - WHO_DECIDED; at--) {
    const { lower = "", mention } = units[at] ?? {};
    if (mention) continue;
    if (lower === "as") return units[at - 1]?.lower === "," || at > verb - 4;
    if (/^(?:,|;|that|which|who|and)$/.test(lower)) return false;
  }
  return false;
};
const ANNOUNCED =
  /^(?:announced|revealed|confirmed|disclosed|promised|agreed|decided|resolved|ruled|determined|approved|declared|pledged|published)$/;
/** Words from "as" to the verb at most: "as the board of the agency had". */
const WHO_DECIDED = 9;

/** "Founded in 1924 by A, the Garden receives", "A, who won last year's prize, spoke": the day is of what is told aside. */
export const isAside = ({ reading, sentence: { units } }: Candidate["told"], date: number): boolean =>
  reading.clauses.some(
    ({ verb }) =>
      ((verb.reduced && verb.passive) || units[verb.relative ?? -1]?.lower === "who") &&
      verb.start < date &&
      verb.start < reading.firstVerb,
  );

/** "vacant since March, when Dr A retired": the day right before "when". */
export function isRightBefore(
  { units }: SentenceUnits,
  date: number,
  { subject: [first], verb }: Clause,
): boolean {
  const when = (units[date + 1]?.lower === "," ? date + 1 : date) + 1;
  const start = first?.start ?? verb.start;
  return units[when]?.lower === "when" && start > when && start <= when + 3 && date < verb.start;
}

/** "Since taking office in January, the Governor has visited": the day is of what began then. */
export const isSinceDoing = ({ units }: SentenceUnits, date: number): boolean =>
  units[0]?.lower === "since" &&
  /ing$/.test(units[1]?.lower ?? "") &&
  date <= BEGUN &&
  units.slice(1, date).every(({ lower }) => lower !== ",");

/** Words of what began since then at most. */
const BEGUN = 6;

/** "Trials run from March to May, published on 8 June, show": a day is that of the result; months and years of trials only where no day is told. */
export function ofStudy({ rule }: Candidate, dates: readonly Placed[]): readonly Placed[] {
  if (rule !== "event-noun-study" && rule !== "event-paper") return dates;
  const days = dates.filter(({ mention }) => /^\d{4}-\d{2}-\d{2}$/.test(mention.date?.edtf ?? ""));
  return days.length > 0 ? days : dates.filter(({ mention }) => !mention.date?.edtf.includes("/"));
}
