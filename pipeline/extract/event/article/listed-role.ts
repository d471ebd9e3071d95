// Who had a part in what was told before a list, by the label above it: "Speakers:", "The lecturers were:", with a name an item.
import { wordSet } from "../../../core/word-set.ts";
import { type Company, LONGEST_OPENER } from "../../../lexicon/event-company.ts";
import { isHonorific } from "../../clause/head.ts";
import { phraseOf } from "../../clause/phrase.ts";
import { type Candidate, companyAt, type Told } from "../candidate.ts";
import { companyOfNoun } from "../company/apposed.ts";
import { candidatesOf } from "../sentence.ts";

const ROLES = wordSet("speaker chair organizer attendee");
const LEAD = wordSet("the our its with among guest invited main");
const COPULA = wordSet("were are was is include included :");
/** Units before the name of an item at most: "H.E. Prof. Dr.". */
const TITLES = 4;

/** The person or body that an item of such a list begins with, in the role of its label. */
export function namedUnder(body: readonly Told[], told: Told): Candidate[] {
  if (told.block.block.kind !== "item" || !told.firstOfBlock) return [];
  const { units } = told.sentence;
  const name = units.findIndex((unit) => !isHonorific(unit));
  const type = units[name]?.mention?.type;
  if (name > TITLES || (type !== "PERSON" && type !== "ORGANIZATION")) return [];
  if (isAway(told, name)) return [];
  const above = body.slice(0, body.indexOf(told));
  const at = above.findLastIndex(({ block }) => block.block.kind !== "item");
  const label = above[at];
  const company = label && companyAbove(label);
  if (
    !company ||
    !isOfEventAbove(above.slice(0, at), label, company) ||
    (type === "ORGANIZATION") !== (company.role === "organizer")
  )
    return [];
  const member = phraseOf(units, name, name + 1);
  return [companyAt(told, company, [member], { clause: undefined, from: name, to: name + 1 })];
}

/** "A could not come", "A (cancelled)": not there; a title behind a mark may have a verb. */
function isAway({ block: { block }, sentence: { units }, reading }: Told, name: number): boolean {
  const mark = units.findIndex(({ lower, quoted }, at) => at > name && (quoted || MARK.test(lower)));
  return (
    AWAY.test(block.view.text) ||
    reading.clauses.some(
      ({ verb }) => verb.relative === undefined && !verb.reduced && (mark < 0 || verb.start < mark),
    )
  );
}

const MARK = /^[:–—"“-]$/;
const AWAY = /\((?:cancell?ed|absent|excused)\b/i;

/** Whether the label stands in the block that tells of such an event, or right below it and what is listed there. */
function isOfEventAbove(before: readonly Told[], label: Told, { types }: Company): boolean {
  const isLabel = ({ block, sentence }: Told): boolean =>
    block !== label.block && (block.block.kind === "item" || sentence.units.at(-1)?.lower === ":");
  const last = before.findLast((told) => !isLabel(told))?.block;
  const near = before.filter(({ block }) => block === label.block || block === last);
  return last === undefined || near.some((told) => candidatesOf(told).some(({ type }) => types.has(type)));
}

/** The role that a label of a few words tells, whose colon opens the list. */
function companyAbove(label: Told): ReturnType<typeof companyOfNoun> {
  const { units } = label.sentence;
  if (units.at(-1)?.lower !== ":" || units.length > LONGEST_OPENER || units.some(({ mention }) => mention))
    return undefined;
  let end = units.length;
  while (COPULA.has(units[end - 1]?.lower ?? "")) end--;
  const start = units.findIndex(({ lower }) => !LEAD.has(lower));
  const company = start < end ? companyOfNoun(label, phraseOf(units, start, end)) : undefined;
  return company && ROLES.has(company.role) ? company : undefined;
}
