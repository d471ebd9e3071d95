// Ties that a sentence's wording tells: "the Board has its seat in Lima", "the members of the Council are Peru and Chile".
import type { AnnotatedBlock, Mention, RelationDraft } from "../../flow.ts";
import { type RelationPattern, relationPatterns, tellsTie } from "../../lexicon/relation-patterns.ts";
import type { SentenceUnits, Unit } from "../clause/unit.ts";
import { isAuxiliary, isDate, isPreposition } from "../clause/word.ts";
import { sentencesOf } from "../clause.ts";
import { hasMembers, isLeague } from "./membership.ts";

/** Longer sentences are lists of names rather than ties. */
const LONGEST = 120;

/** The ties that the sentences of a block tell by their wording. */
export function relationsByPattern(block: AnnotatedBlock): RelationDraft[] {
  if (block.block.article === null || !tellsTie(block.block.view.text)) return [];
  const sentences = sentencesOf(block).map(({ sentence }) => sentence);
  return sentences.flatMap((sentence, index) => {
    if (sentence.units.length > LONGEST) return [];
    if (!tellsTie(block.block.view.text.slice(sentence.start, sentence.end))) return [];
    const told = encoded({ ...sentence, units: withBody(sentence.units, sentences[index - 1]) });
    if (!NAMES.test(told.words) || UNSURE.test(told.words)) return [];
    const ties = relationPatterns.flatMap((pattern) => tiesOf(block, told, pattern));
    return ties.filter((tie) => !ties.some((other) => isMembership(other, tie)));
  });
}

/** A tie is between two. */
const NAMES = /[OCPNIV]\d.*[OCPNIV]\d/;

/** "belongs to the League": of a body that has members nobody is a part. */
const isMembership = (other: RelationDraft, { subject, predicate, object }: RelationDraft): boolean =>
  predicate.value === "partOf" &&
  other.predicate.value === "memberOf" &&
  JSON.stringify([other.subject, other.object]) === JSON.stringify([subject, object]);

/** "it", "its" and "the museum" as the only body named before them in the sentence, or else in the sentence before. */
function withBody(units: readonly Unit[], before: SentenceUnits | undefined): readonly Unit[] {
  const pronouns = units.flatMap((unit, at) => (isShort(units, unit, at) ? [at] : []));
  if (pronouns.length === 0) return units;
  return units.map((unit, at) => {
    if (!pronouns.includes(at)) return unit;
    const own = bodiesOf(units.slice(0, at));
    const bodies = own.length > 0 ? own : bodiesOf(before?.units ?? [], /^its?$/.test(unit.lower));
    const [mention] = bodies;
    if (mention === undefined || bodies.length !== 1 || !isCalled(mention, unit.lower)) return unit;
    return { ...unit, mention };
  });
}

/** The bodies among units, each once; on wish none where another word governs one: "a course at the Academy ... It was run by". */
const bodiesOf = (units: readonly Unit[], free = false): Mention[] => {
  const named = units.flatMap(({ mention }, at) =>
    mention?.type === "ORGANIZATION" ? [{ mention, at }] : [],
  );
  if (free && named.some(({ at }) => isPreposition(units[at - (units[at - 1]?.lower === "the" ? 2 : 1)])))
    return [];
  const bodies = named.map(({ mention }) => mention);
  return bodies.filter(({ name }, at) => bodies.findIndex((other) => other.name === name) === at);
};

/** "Its" where it opens a sentence: elsewhere the wordings tell whose it is. */
const isShort = (units: readonly Unit[], { lower, mention }: Unit, at: number): boolean =>
  !mention &&
  (lower === "it" || (lower === "its" && at === 0) || (units[at - 1]?.lower === "the" && SHORT.test(lower)));

const SHORT =
  /^(?:academy|agency|alliance|archive|association|bank|board|bureau|cent(?:er|re)|charity|choir|clinic|club|college|commission|company|consortium|cooperative|council|department|directorate|faculty|federation|firm|foundation|fund|gallery|group|guild|hospital|house|institute|laboratory|league|library|ministry|museum|network|observatory|office|orchestra|organi[sz]ation|partnership|school|service|society|start-up|station|theatre|trust|union|university)$/;

/** "the museum" is one that has the word in its name. */
const isCalled = ({ name, subtype }: Mention, lower: string): boolean =>
  /^its?$/.test(lower) || lower === subtype || name.toLowerCase().split(" ").includes(lower);

function tiesOf(block: AnnotatedBlock, told: Encoded, pattern: RelationPattern): RelationDraft[] {
  const { sentence, words, starts } = told;
  if (!pattern.word.test(words)) return [];
  const { units } = sentence;
  // `matchAll` makes a new expression each time, and few sentences fit one.
  if (words.search(pattern.wording) < 0) return [];
  return [...words.matchAll(pattern.wording)].flatMap((match) => {
    const subjects = mentionsIn(units, match.groups?.subject ?? "");
    const objects = mentionsIn(units, match.groups?.object ?? "");
    const from = unitAt(starts, match.index);
    const to = unitAt(starts, match.index + match[0].length - 1);
    const opener = units[from]?.mention;
    const opens = opener !== undefined && (opener === subjects[0] || opener === objects[0]);
    if (
      PAST.test(match[0].replace(/ , [^,]{1,100} ,/g, "")) ||
      UNTIL.test(words.slice(match.index + match[0].length))
    )
      return [];
    if (match.groups?.on !== undefined && !isFirst(units, from)) return [];
    if (STARTED.test(match[0]) && subjects.some(isSchool)) return [];
    if (opens && (isGoverned(units, from, pattern) || isOfOthers(match[0], subjects, pattern))) return [];
    return subjects.flatMap((subject) =>
      objects
        .filter((object) => object.id !== subject.id && fits(pattern, object) && !isLandOf(object, objects))
        .map((object) => draftOf(block, sentence, { from, to, words: match[0] }, pattern, subject, object)),
    );
  });
}

const fits = ({ union }: RelationPattern, object: Mention): boolean =>
  union === undefined || (union === "any" ? hasMembers(object) : isLeague(object));

/** "has its office in Lima, Peru": the land of the town before it. */
const isLandOf = ({ id, subtype, country }: Mention, [town]: readonly Mention[]): boolean =>
  subtype !== "city" && town?.subtype === "city" && town.id !== id && town.country === country;

/** What goes on behind "and" has the subject of its sentence. */
const isFirst = (units: readonly Unit[], at: number): boolean =>
  at === 0 || (at === 1 && units[0]?.lower === "the");

/** What was so once. */
const PAST = /(?<![a-z])(?:once|formerly|previously|until|no longer|used to|not|never)(?![a-z])/;
const UNTIL = /^ (?:until|till|from D\d+ (?:to|until))(?![a-z])/;

/** Who starts a school may go to it: "After starting the Port School in September, she". */
const STARTED = /(?<![a-z])start(?:ed|ing) (?:the )?[OIV]\d/;
const isSchool = ({ subtype, name }: Mention): boolean =>
  /^(?:school|university|college)$/.test(subtype ?? "") || /\b(?:School|University|College)\b/.test(name);

/** What is asked, hoped, refused or only supposed. */
const UNSURE =
  /\?$|(?<![a-z])(?:if|whether|hopes?|hoped|hoping|refused|rejected|applied|wants?|wishes|wished|not true|neither|den(?:y|ies|ied))(?![a-z])/;

/** "met A, members of the Council and guests": several, whom nobody names. */
const isOfOthers = (words: string, subjects: readonly Mention[], { predicate }: RelationPattern): boolean =>
  predicate === "memberOf" &&
  subjects.length === 1 &&
  /\b(?:members|fellows|parties|signatories)\b/.test(words) &&
  !/ (?:one|[a-z]+est|first|last) of (?:the|its) /.test(words);

/**
 * "the Director of the Board is", "A, Director of the Board, is": another is the subject of the verb; "A of the Board, a
 * member of the Union": it is the person who is one.
 */
function isGoverned(units: readonly Unit[], at: number, { predicate }: RelationPattern): boolean {
  const article = /^(?:the|its)$/.test(units[at - 1]?.lower ?? "") ? 1 : 0;
  const next = units[at + 1]?.lower === "," ? units[at + 2] : units[at + 1];
  const isTold = isAuxiliary(next) || FINITE.test(next?.lower ?? "") || predicate === "memberOf";
  return isTold && isPreposition(units[at - 1 - article]);
}

const FINITE =
  /^(?:belongs|comes|falls|operates|owns|comprises|consists|unites|embraces|stands|resides|lies|keeps|maintains|counts|numbers|joined|acceded|entered|owes|passed|came|went|moved|occupies|inhabits|found|acquired|bought|purchased|took)$/;

/** A sentence as words in which names are slots that tell their kind and unit ("the O3 has its seat in P7"), and where each begins. */
interface Encoded {
  readonly sentence: SentenceUnits;
  readonly words: string;
  readonly starts: readonly number[];
}

function encoded(sentence: SentenceUnits): Encoded {
  const starts: number[] = [];
  let words = "";
  sentence.units.forEach(({ lower, mention }, at) => {
    if (words !== "") words += " ";
    starts.push(words.length);
    words += mention ? slotOf(lower, mention, at) : isDash(sentence.units, at) ? "," : lower;
  });
  return { sentence, words, starts };
}

/** "the Station – part of the University – has": as between commas; the hyphen of "Lima-based" touches its words. */
const isDash = (units: readonly Unit[], at: number): boolean =>
  /^[-–—]$/.test(units[at]?.text ?? "") &&
  (units[at - 1]?.end ?? 0) < (units[at]?.start ?? 0) &&
  (units[at]?.end ?? 0) < (units[at + 1]?.start ?? 0);

/** Its slot: "O3"; "I3" where a word stands for the name, "I0 's" for "its". */
function slotOf(lower: string, mention: Mention, at: number): string {
  if (lower === "its") return `I${at} 's`;
  return `${lower === "it" || SHORT.test(lower) ? "I" : kindOf(mention)}${at}`;
}

/** Places that are also bodies: "Casa de la Lana". */
const HOUSES = new Set(["venue", "building"]);

function kindOf({ type, subtype }: Mention): string {
  if (type === "PLACE") return subtype === "country" ? "C" : HOUSES.has(subtype ?? "") ? "V" : "P";
  return { ORGANIZATION: "O", PERSON: "N", DATE: "D" }[type as string] ?? "X";
}

const mentionsIn = (units: readonly Unit[], slots: string): Mention[] =>
  (slots.replace(/ of (?:the )?[PC]\d+/g, "").match(/(?<=[A-CE-Z])\d+/g) ?? []).flatMap(
    (at) => units[Number(at)]?.mention ?? [],
  );

const unitAt = (starts: readonly number[], offset: number): number =>
  starts.findLastIndex((start) => start <= offset);

/**
 * The only date right behind a wording ("has belonged to it since May 2010"), inside it or right before ("In 2017 the Guild"); else
 * the only one further behind that tells since when. A tie that only lasts has no day but that since which it does.
 */
function dateOf(units: readonly Unit[], from: number, to: number, begins: boolean): Mention | undefined {
  const comma = units.findIndex(
    ({ lower }, at) => at > to && lower === "," && !/^(?:in|and)$/.test(units[at + 1]?.lower ?? ""),
  );
  const end = comma < 0 ? units.length : comma;
  const dates = units.flatMap(({ mention }, at) =>
    mention?.type === "DATE" && (begins || isSince(mention)) && !isAside(units, at) && !isBeyond(units, at)
      ? [{ mention, at }]
      : [],
  );
  const behind = dates.filter(({ at }) => at > to && at <= Math.min(to + NEAR, end));
  const inside = dates.filter(({ at }) => at >= from && at <= to);
  const leading = dates.filter(({ at }) => at < from && at >= from - LEADING);
  const later = dates.filter(({ mention, at }) => at > to && at <= end && isSince(mention));
  const told = [behind, inside, leading, later].find(({ length }) => length > 0) ?? [];
  return told.length === 1 ? told[0]?.mention : undefined;
}

/** "after the winter of 1951", "before 2010": only not then. */
const isBeyond = (units: readonly Unit[], at: number): boolean =>
  /^(?:after|before)$/.test(units[at - (units[at - 1]?.lower === "the" ? 2 : 1)]?.lower ?? "");

const isSince = ({ date }: Mention): boolean => date?.edtf.endsWith("/..") ?? false;

const OTHER_VERB = /^.* ,? ?(?:which|who|that) [^,;:]{1,90} and (?=[a-z])/;

/** What happened on a day, and did not only last. */
const BEGINS =
  /(?<![a-z])(?:became|becoming|was|were|joined|joining|entering|acceding|opened|inaugurated|established|acceded|entered|adhered|moved|transferred|relocated|shifted|merged|absorbed|incorporated|integrated|admitted|welcomed|greeted|accepted|elected|named|appointed|admission|accession|entry|made|turned|transformed|declared|took|taken|received|co-opted|acquired|bought|purchased|swallowed|sold|added|annexed|attached|passed|came|gained|enrolled|signed|moving|followed|inducted|gained|greeted)(?![a-z])/;

/** ", Chile in 2017": what is told has its verb before. */
const GAPPED = /^(?:,|and|;) /;

/** "Peru (since 2010)" and "Chile in 2010": brackets are left out, and the date stands behind the name; "and, since 2016, Peru". */
function ownDate(units: readonly Unit[], { id }: Mention, begins: boolean): Mention | undefined {
  const at = units.findIndex(({ mention }) => mention?.id === id);
  const behind = at + (begins && /^(?:in|on)$/.test(units[at + 1]?.lower ?? "") ? 2 : 1);
  const before = at - (units[at - 1]?.lower === "the" ? 3 : 2);
  const date = isAside(units, before) ? before : behind;
  return isDate(units[date]) ? units[date]?.mention : undefined;
}

/** "and, since 2016, Peru": a date that tells of the next in a row alone. */
const isAside = (units: readonly Unit[], at: number): boolean =>
  isDate(units[at]) &&
  units[at + 1]?.lower === "," &&
  units[at - 2]?.lower === "," &&
  units[at - 3]?.lower === "and";

/** Units behind a wording, and before it, in which its date may stand. */
const NEAR = 4;
const LEADING = 3;

function draftOf(
  { block }: AnnotatedBlock,
  { units, start, end }: SentenceUnits,
  told: { readonly from: number; readonly to: number; readonly words: string },
  { predicate }: RelationPattern,
  subject: Mention,
  object: Mention,
): RelationDraft {
  const { view, article } = block;
  const rule = "relation-by-wording";
  const span = view.toSource(units[told.from]?.start ?? start, units[told.to]?.end ?? end);
  // "which was set up in 2010 and is based in Lima": the date of the other verb is not this one's.
  const words = told.words.replace(OTHER_VERB, "");
  const from = told.to - (words.match(/ /g)?.length ?? 0);
  // "whose founder died in 1988": of another deed.
  const begins =
    (predicate === "foundedBy" && !words.includes(" whose ")) || BEGINS.test(words) || GAPPED.test(words);
  const date =
    ownDate(units, subject, predicate === "memberOf" && begins) ?? dateOf(units, from, told.to, begins);
  return {
    subject: { mention: subject.id },
    predicate: { value: predicate, span, rule },
    object: { mention: object.id },
    ...(date?.date ? { date: { value: date.date.edtf, span: date.span, rule: "relation-date" } } : {}),
    span: view.toSource(start, end),
    article,
    confidence: 0.87,
  };
}
