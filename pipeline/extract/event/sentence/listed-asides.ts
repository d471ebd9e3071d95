// Who has a part in an entry of a calendar, told beside it: "(organisers: A, B)", "; host: C", ", an exhibition of the D Museum"; the body that an entry names alone.
import { companyOf } from "../../../lexicon/event-company.ts";
import type { EventType, Role } from "../../../model/codes.ts";
import { noVerbIn } from "../../clause/head.ts";
import { nameOnly } from "../../clause/name.ts";
import { readList, readPhrase } from "../../clause/noun.ts";
import { type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import { governed, governedOf } from "../../clause/prepositional.ts";
import type { Unit } from "../../clause/unit.ts";
import { isDate } from "../../clause/word.ts";
import type { Part, Told } from "../candidate.ts";
import { GATHERINGS } from "../gathering.ts";

const OPENS = /^[;,.–—-]$/;

/** Who is named beside the entry of a gathering, by a label or by whose gathering it is. */
export function besideEntry(told: Told, theme: NounPhrase): Part[] {
  const { units } = told.sentence;
  if (!theme.type || !GATHERINGS.has(theme.type)) return [];
  return [...labelled(units, theme), ...inBrackets(told, theme.type), ...apposed(units, theme)];
}

/** "; host: C": a word for a role between a mark and a colon. */
function labelled(units: readonly Unit[], { headEnd, type }: NounPhrase): Part[] {
  return units.flatMap(({ lower, mention }, at) => {
    const company = at > headEnd && lower === ":" && !mention ? companyBefore(units, at) : undefined;
    if (!company || !type || !company.types.has(type)) return [];
    return readList(units, at + 1, noVerbIn(units), undefined, true)
      .filter((phrase) => /^(?:ORGANIZATION|PERSON)$/.test(phrase.mention?.type ?? ""))
      .map((phrase): Part => ({ role: company.role, phrase }));
  });
}

/** "(organisers: A, B)", "(host: C; 400 guests)": what is in brackets, which no unit is. */
function inBrackets({ block, sentence }: Told, type: EventType): Part[] {
  const { text } = block.block.view;
  let role: Role | undefined;
  let end = sentence.start;
  return sentence.bracketed.flatMap((mention): Part[] => {
    const between = text.slice(end, mention.start);
    const [, label = ""] =
      /[(;]\s*([\p{L}-]{3,20}(?: [\p{L}-]{3,20})?):\s{1,3}(?:the )?$/iu.exec(between) ?? [];
    const company = companyOf(label.toLowerCase());
    if (company) role = company.types.has(type) ? company.role : undefined;
    else if (!/^(?:,|,? and)\s(?:the )?$/.test(between)) role = undefined;
    end = mention.end;
    const isAgent = mention.type === "ORGANIZATION" || mention.type === "PERSON";
    return role && isAgent ? [{ role, phrase: nameOnly(mention) }] : [];
  });
}

/** "host", "main organiser": one word or two behind what opens the label. */
const companyBefore = (units: readonly Unit[], colon: number): ReturnType<typeof companyOf> => {
  const long = OPENS.test(units[colon - 3]?.lower ?? "")
    ? companyOf(`${units[colon - 2]?.lower} ${units[colon - 1]?.lower}`)
    : undefined;
  return (
    long ?? (OPENS.test(units[colon - 2]?.lower ?? "") ? companyOf(units[colon - 1]?.lower ?? "") : undefined)
  );
};

/** `"Nets and Boats", an exhibition of the Sea Museum`: the body whose gathering it is said to be. */
function apposed(units: readonly Unit[], { headEnd }: NounPhrase): Part[] {
  if (units[headEnd]?.lower !== "," || !/^(?:an?|the)$/.test(units[headEnd + 1]?.lower ?? "")) return [];
  const what = readPhrase(units, headEnd + 1, noVerbIn(units));
  if (!what || what.mention || !what.type || !GATHERINGS.has(what.type)) return [];
  return [...governedOf(what), ...governed(what.complements, "by")]
    .filter(({ mention }) => mention?.type === "ORGANIZATION")
    .map((phrase): Part => ({ role: "organizer", phrase }));
}

/** Words with which the name of a body ends that is there to sit; a council or bureau may be a house as well. */
const SITTING =
  /\b(?:Board|Committee|Panel|Jury|Presidium|Working Group|Task Force|(?:Executive|Governing|General|Supervisory|Advisory) (?:Council|Bureau))(?: of .*)?$/;

/** "28 May: Union Executive Board, Lima": the meeting of a body of which the entry tells no more than day and place. */
export function sittingAt(
  units: readonly Unit[],
  at: number,
): { theme: NounPhrase; parts: Part[] } | undefined {
  const body = units[at]?.mention;
  const isAlone = units.slice(at + 1).every((unit) => isDate(unit) || isWhere(unit));
  if (body?.type !== "ORGANIZATION" || !SITTING.test(body.name) || !isAlone) return undefined;
  const phrase = phraseOf(units, at, at + 1);
  return { theme: { ...phrase, type: "Meeting" }, parts: [{ role: "organizer", phrase }] };
}

const isWhere = ({ mention, lower }: Unit): boolean =>
  mention ? mention.type === "PLACE" : /^(?:[,.]|in|at|on|\d{1,2}[.:]\d{2}|[ap]\.?m\.?|h)$/.test(lower);
