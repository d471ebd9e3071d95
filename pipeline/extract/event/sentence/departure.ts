// Who leaves for a place from a post: "Dr A, Director since 2012, left for Oslo in May" tells of an office that ends, not of a stay;
// and so does "left for the private sector".

import type { Unit } from "../../clause/unit.ts";
import { isDate } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Candidate, Part } from "../candidate.ts";

/** The candidate, or the end of an office where it tells of one; nothing where no day tells when. */
export function departing(candidate: Candidate): Candidate | undefined {
  const { clause, rule, parts, told } = candidate;
  if (rule !== "event-verb-leave-exchange" || !clause) return candidate;
  if (!isOfHolder(candidate, clause) && !isForCareer(candidate)) return candidate;
  const { units } = told.sentence;
  const isDated = units.slice(clause.verb.end).some(isDate) || units.slice(0, LEADING).some(isDate);
  if (!isDated) return undefined;
  return {
    ...candidate,
    type: "Appointment",
    theme: undefined,
    parts: parts.map((part): Part => (part.role === "visitor" ? { ...part, role: "appointee" } : part)),
    places: [],
    phrases: [],
    rule: "event-verb-leave-for-appointment",
  };
}

/** Words before a day that a sentence begins with: "In May". */
const LEADING = 3;

/** "A, Head of Computing from 2018 to 2025,", "A, who has led it since 2009,": one person whose time in office is told. */
function isOfHolder({ parts, told, phrases }: Candidate, { verb, subject }: Clause): boolean {
  const [leaver] = subject;
  const persons = parts.filter(({ phrase }) => phrase.mention?.type === "PERSON");
  if (leaver?.mention?.type !== "PERSON" || persons.length !== 1) return false;
  if (phrases.some(({ phrases: [noun] }) => noun && !noun.mention && isStay(noun.head))) return false;
  const between = told.sentence.units.slice(leaver.end, verb.start);
  const isPost = subject.some(({ classes, mention }) => classes.has("post") && !mention);
  return between.some(isDate) && (isPost || between.some(isHolding));
}

/** "left for the private sector", "for a chair in Leeds", "for industry": another kind of work, of one person. */
const isForCareer = ({ parts, clause }: Candidate): boolean =>
  parts.length === 1 &&
  (clause?.phrases ?? []).some(
    ({ preposition, phrases: [goal] }) =>
      preposition === "for" && goal !== undefined && !goal.mention && CAREER.test(goal.head),
  );

/** What people leave for who change what they live by. */
export const CAREER =
  /^(?:sectors?|industry|business|academia|academe|politics|parliament|consultanc(?:y|ies)|teaching|journalism|practice|posts?|positions?|jobs?|chair|professorship|employer|career|retirement|pastures|elsewhere|start-?ups?|diplomacy|ministry|commerce|banking|compan(?:y|ies)|firms?|competitors?|rivals?)$/;

const isStay = (head: string): boolean =>
  /^(?:stay|weeks?|months?|year|term|semester|course|practice)$/.test(head);

const isHolding = ({ lower, mention }: Unit): boolean => !mention && HOLDING.test(lower);

const HOLDING =
  /^(?:held|holds|headed|heads|led|leads|directed|directs|ran|runs|chaired|served|been|was|director|head)$/;
