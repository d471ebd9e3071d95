// Which candidates are events at all, and how they are told: happened, planned or background; core or only referred to.
import type { Edtf, Mention, ParticipationDraft } from "../flow.ts";
import type { Status } from "../model/codes.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import { isGerund } from "./clause-verb-form.ts";
import { type Candidate, isAnaphoric } from "./event-candidate.ts";
import { dateOf, lastDayOf } from "./event-date.ts";
import { yearInName } from "./event-known.ts";
import { isMeasure } from "./event-measure.ts";
import { firstDay } from "./event-time.ts";

const SAYING = new Set(
  "said says say told noted stressed pointed hoped hopes explained added stated argued believes believed emphasised emphasized suggested recalled called urged warned".split(
    " ",
  ),
);
const HABIT =
  /\b(?:every|each) (?:year|month|week|day|two|three|four|five|six|seven|ten|\d+)\b|\b(?:annually|usually|regularly|always|often)\b/i;
/** Verbs that tell a result by themselves; others only with researchers as subject. */
const FINDING = new Set(
  `discover detect show demonstrate isolate sequence prove find identify come unearth date excavate uncover rediscover decode
  decipher clone synthesise synthesize crystallise crystallize transplant pinpoint locate spot unravel coax wring set break
  beat smash read`.split(/\s+/),
);
/** Days by which an event may lie before the article and still be what it reports. */
const NEWS_DAYS = 150;

/** A result and its paper are one: what the paper tells is the event. */
const PAPERS = new Set(["paper", "study"]);

/** Whether a candidate is told as an event: with a time, or as what the article reports. */
export function isEvent(candidate: Candidate, date: Mention | undefined, alone: boolean): boolean {
  const { clause, theme } = candidate;
  const { verb } = clause ?? {};
  if (!date && HABIT.test(ownWords(candidate))) return false;
  if (clause && isLeadOnly(candidate)) return false;
  if (candidate.dated && !date && !lastDayOf(candidate) && !isShowing(candidate)) return false;
  if (
    candidate.type === "Publication" &&
    !theme?.mention &&
    PAPERS.has(theme?.head ?? "") &&
    !isIssued(candidate)
  )
    return false;
  if (date && isReported(candidate) && isLeading(candidate, date)) return false;
  if (date) return candidate.type !== "Result" || isResult(candidate, alone);
  if (!verb) return candidate.rule !== "event-noun-of";
  // "may be seen until 15 July": on view without a first day.
  if (verb.tense === "present" && lastDayOf(candidate)) return true;
  // "The prize goes to A", "This issue contains an interview with B": news in the present.
  if (verb.tense === "present" && (isNews(candidate) || isShowing(candidate))) return true;
  if (STANDING.has(verb.tense)) return verb.tense === "future" && yearInName(theme?.mention) !== undefined;
  if ((clause?.subordinate && !clause.where) || isReported(candidate)) return false;
  if (theme && candidate.type !== "Result" && isCounted(candidate)) return false;
  return candidate.type === "Result" ? isResult(candidate, alone) : true;
}

/** The text up to the clause behind the candidate's own: "signed a pact under which 30 will go each year". */
function ownWords({ clause, told }: Candidate): string {
  const { sentence, reading, block } = told;
  const next =
    clause &&
    reading.clauses.find(({ verb }) => verb.start > clause.verb.main && verb.relative !== undefined);
  const end = sentence.units[next?.verb.relative ?? -1]?.start ?? sentence.end;
  return block.block.view.text.slice(sentence.start, end);
}

/** Verbs that tell news in the present, by what they tell. */
const NEWS = new Map([
  ["Award", new Set(["go"])],
  ["Interview", new Set("contain carry feature print run publish talk speak chat converse sit".split(" "))],
]);

const isNews = ({ type, clause, parts }: Candidate): boolean =>
  NEWS.get(type)?.has(clause?.verb.lemma ?? "") === true &&
  parts.some(({ role, phrase }) => role !== "giver" && phrase.mention?.type === "PERSON");

/** "is showing 60 works by Dr A": a show that goes on, which a number tells from what is always there. */
export const isShowing = ({ type, clause, theme, told }: Candidate): boolean =>
  type === "Exhibition" &&
  clause !== undefined &&
  isGerund(told.sentence.units[clause.verb.main]?.lower ?? "") &&
  theme !== undefined &&
  told.sentence.units.slice(theme.start, theme.headEnd).some(({ mention }) => mention?.type === "QUANTITY");

/** Tenses that tell no event without a date; what is to come may have its year in its name: "will host Forum 2021". */
const STANDING = new Set(["future", "present", "pluperfect"]);

/** "a study that Statistics Fiji released": a body issues it, no researchers. */
const isIssued = ({ parts, clause }: Candidate): boolean =>
  clause?.verb.lemma === "release" &&
  parts.some(({ role, phrase }) => role === "author" && phrase.mention?.type === "ORGANIZATION");

/** Between people only: without anybody named they tell nothing. */
const PERSONAL = new Set(["Visit", "Meeting", "Speech", "Award", "Interview", "Appointment"]);

/** Whether nothing in the text says who, what or where: "the guests were welcomed on Monday". */
export const isEmpty = (candidate: Candidate, parts: readonly ParticipationDraft[]): boolean => {
  const { type, theme, places, parts: told, rule, clause } = candidate;
  return (
    PERSONAL.has(type) &&
    parts.length === 0 &&
    theme === undefined &&
    !places.some(({ mention }) => mention !== undefined) &&
    // "Growers and buyers sat down together in Riga": nobody named, but where.
    !(TABLE.test(rule) && clause?.phrases.some(({ phrases }) => phrases[0]?.mention?.type === "PLACE")) &&
    // "The Executive Board met on 2 June": a body meets, whosever it is.
    !(type === "Meeting" && told.some(({ phrase }) => isSitting(candidate, phrase)))
  );
};

/** "The course, which ran from 6 May to 6 June, was taught by A": told of as known, but nowhere before. */
export const isNamedByTheme = ({ theme, of }: Candidate): boolean =>
  theme?.type !== undefined && of?.has(theme.type) === true && theme.classes.has("event");

/** Whether nothing else happens in the sentence; who is told to be there is nothing else. */
export const isAlone = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  !all.some(
    ({ type, clause, rule }, at) =>
      all[at] !== candidate && type !== "Result" && clause !== undefined && rule !== "event-company",
  );

/** "The Executive Board met on 2 June", "A steering group will convene", "Experts met in Oslo": whosever they are. */
const isSitting = (
  { phrases, places }: Candidate,
  { classes, determiner, head, mention }: Candidate["parts"][number]["phrase"],
): boolean =>
  (classes.has("part") && determiner === "the") ||
  (!mention && determiner !== "" && SITTING.test(head)) ||
  (DELEGATES.test(head) &&
    determiner === "" &&
    [...places, ...phrases.flatMap((phrase) => phrase.phrases)].some(isSite));

const isSite = ({ mention }: NounPhrase): boolean =>
  mention?.type === "PLACE" || mention?.type === "ORGANIZATION";

const DELEGATES = /^(?:delegate|delegation|representative|expert|minister|official|negotiator|envoy|member)$/;
const SITTING = /(?:group|committee|commission|panel|council|board|force|jury)$/;

const TABLE = /-(?:sit-down|sit-at|sit-together|come-to-the-table|return-to-the-negotiating)/;

/** A research result: told first, by researchers, and nothing else happens in the sentence. */
function isResult(candidate: Candidate, alone: boolean): boolean {
  const { told, clause, parts, rule, theme } = candidate;
  if (rule === "event-noun-study" || rule === "event-noun-of") return true;
  if (isFinding(candidate) || isReached(candidate)) return true;
  if (!clause || clause.subordinate || !alone || told.order > 2) return false;
  // "A and B report in the Journal of 23 March that"
  const reports = clause.verb.tense === "present" && clause.following.includes("that") && dateOf(candidate);
  if ((clause.verb.tense === "present" && !reports) || clause.verb.tense === "future") return false;
  const verb = clause.verb.lemma ?? "";
  if (theme?.classes.has("milestone")) return true;
  if (rule.includes("come-to-light") || theme?.classes.has("ceremony")) return true;
  // "A new species of frog has been found in the hills": by whom is not told.
  if (clause.verb.passive && FINDING.has(verb) && theme?.classes.has("find") && theme.determiner !== "the")
    return true;
  const actors = parts.filter(({ role }) => role === "author");
  const researchers = actors.some(({ phrase }) => FINDERS.some((name) => phrase.classes.has(name)));
  const somebody = actors.some(({ phrase }) => phrase.mention !== undefined || isTeller(told, phrase));
  const group = /\b(?:group|team|colleagues)\b/.test(
    told.sentence.units
      .slice(0, clause.verb.start)
      .map(({ lower }) => lower)
      .join(" "),
  );
  return (
    researchers || (somebody && (group || FINDING.has(verb) || verb === "report" || isReportedBeside(told)))
  );
}

/** "This finding, presented by the Institute on 3 May, rests on": what was told before, found by whoever tells it. */
const isFinding = ({ theme, parts, clause, rule, told }: Candidate): boolean =>
  (REVEALING.test(rule) || theme?.classes.has("finding") === true) &&
  !["present", "future"].includes(clause?.verb.tense ?? "present") &&
  told.order <= FOUND_WITHIN &&
  parts.some(({ role, phrase }) => role === "author" && phrase.mention !== undefined);

/** "A tug reached a speed of 62 km/h on 3 May": told by how much. */
const isReached = ({ theme, clause }: Candidate): boolean =>
  theme !== undefined && isMeasure(theme) && clause?.verb.tense === "past" && !clause.subordinate;

/** "made the lines legible again" */
const REVEALING = /-(?:visible|legible|readable|audible|decipherable)-/;

/** Sentences of an article that tell a finding, at most. */
const FOUND_WITHIN = 3;

/** Those who find: people, their instruments and trials, what is tried. */
const FINDERS = ["researchers", "finder", "tested", "spacecraft", "programme"];

/** "A announced on 15 May that it has developed a filter": who told it found it. */
const isTeller = ({ reading: { clauses } }: Candidate["told"], { pronoun }: NounPhrase): boolean =>
  pronoun !== undefined &&
  clauses.some(
    ({ subject, verb, following }) =>
      REPORTS.has(verb.lemma ?? "") &&
      isThat(following) &&
      subject.some(({ mention }) => mention !== undefined),
  );

/** "announced on 15 May that" */
const isThat = (following: readonly string[]): boolean => following.slice(0, 4).includes("that");

const REPORTS = new Set("announce report disclose reveal publish".split(" "));

/** "has realised the triple point, its head reported on 28 March" */
const isReportedBeside = ({ sentence, reading }: Candidate["told"]): boolean =>
  reading.clauses.some(({ verb }) => REPORTING.has(sentence.units[verb.main]?.lower ?? ""));

const REPORTING = new Set(["reported", "announced", "disclosed", "revealed", "report", "published"]);

/** "led a delegation", without where to: tells of another event. */
const isLeadOnly = ({ clause, places, theme }: Candidate): boolean =>
  (clause?.verb.lemma === "lead" || clause?.verb.lemma === "head") &&
  places.length === 0 &&
  theme?.mention?.type !== "EVENT";

/** A date at the head of the sentence is that of the saying. */
const isLeading = ({ told }: Candidate, date: Mention): boolean =>
  date.start < (told.sentence.units[told.reading.firstVerb]?.start ?? 0);

/** "said that X had signed": told by somebody, without a time. */
function isReported({ told, clause }: Candidate): boolean {
  const { clauses } = told.reading;
  const own = clause ? clauses.indexOf(clause) : 0;
  return clauses
    .slice(0, Math.max(0, own))
    .some(
      ({ verb }) => verb.relative === undefined && SAYING.has(told.sentence.units[verb.main]?.lower ?? ""),
    );
}

/** "five meetings", "110 agreements": a number of them, none in particular. */
function isCounted({ theme, told }: Candidate): boolean {
  if (!theme) return false;
  const words = told.sentence.units.slice(theme.start, theme.headEnd);
  const count = words.find(({ mention }) => mention?.type === "QUANTITY")?.mention?.quantity;
  return count !== undefined && count.value > 1 && count.unitCode === undefined;
}

/** Rules of events that a noun phrase tells by itself. */
const NAMED_ONLY = new Set([
  "event-noun-honour",
  "event-noun-of",
  "event-noun-over",
  "event-noun-dated",
  "event-noun-gift",
  "event-noun-listed",
  "event-noun-received",
]);

export interface Standing {
  readonly core: boolean;
  readonly status: Status;
}

/** How an event stands in its article. `main` is the first day of what the article has reported so far, if anything. */
export function standingOf(
  candidate: Candidate,
  start: Edtf | undefined,
  anchor: Edtf | undefined,
  leads: boolean,
): Standing {
  const { clause, theme, told } = candidate;
  const planned =
    clause?.verb.tense === "future" ||
    ((clause?.verb.tense === "present" || clause?.verb.tense === "perfect") && isAfter(start, anchor));
  if (planned) {
    const next = told.sentence.units
      .slice(theme?.start ?? 0, theme?.end ?? 0)
      .some(({ lower }) => lower === "next");
    return { core: leads && !next, status: "planned" };
  }
  if (NAMED_ONLY.has(candidate.rule) || candidate.rule.startsWith("event-status-")) {
    const core = leads && !isOld(start, anchor);
    if (isAfter(start, anchor)) return { core, status: "planned" };
    return { core, status: core ? "happened" : "background" };
  }
  if (!clause && isAfter(start, anchor)) return { core: leads, status: "planned" };
  if (!clause)
    return {
      core: candidate.rule === "event-noun-spoken" && leads,
      status: leads ? "happened" : "background",
    };
  const aside = clause.verb.tense === "pluperfect" || clause.subordinate || isOld(start, anchor);
  return aside && !leads
    ? { core: false, status: "background" }
    : {
        core: !isOld(start, anchor) && clause.verb.tense !== "pluperfect",
        status: isOld(start, anchor) ? "background" : "happened",
      };
}

/** Whether an event begins after the issue: after its day, or after the month or year where no day is told. */
function isAfter(start: Edtf | undefined, anchor: Edtf | undefined): boolean {
  if (start === undefined || anchor === undefined) return false;
  if (/^\d{4}(?:-(?:0\d|1[0-2]))?$/.test(anchor) && start.startsWith(anchor)) return false;
  return (firstDay(start) ?? 0) > (firstDay(anchor) ?? Number.POSITIVE_INFINITY);
}

function isOld(start: Edtf | undefined, anchor: Edtf | undefined): boolean {
  if (start === undefined || anchor === undefined) return false;
  const own = firstDay(start);
  const now = firstDay(anchor);
  if (own === undefined || now === undefined) return false;
  if (/^\d{4}$/.test(start)) return !anchor.startsWith(start);
  if (!/^\d{4}-\d{2}/.test(anchor) || /^\d{4}-[2-4]/.test(anchor))
    return anchor.slice(0, 4) !== start.slice(0, 4);
  return now - own > NEWS_DAYS;
}

/** Whether what a candidate tells belongs to an event told before. */
export const speaksOfEarlier = ({ theme }: Candidate): boolean =>
  isAnaphoric(theme) && ["event", "ceremony", "occasion", "talks"].some((name) => theme?.classes.has(name));
