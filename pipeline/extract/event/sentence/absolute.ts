// Who does something beside a gathering, told by "with" and a participle: "with A and B sharing the costs", "with Dr C giving the lessons".
import type { EventType, Role } from "../../../model/codes.ts";
import { isHonorific } from "../../clause/head.ts";
import { readList } from "../../clause/noun.ts";
import { type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import type { Part, Told } from "../candidate.ts";
import { GATHERINGS } from "../gathering.ts";

/** What such a participle has behind it, if anything, and the role that it gives. */
interface Doing {
  readonly verb: RegExp;
  readonly object: RegExp | undefined;
  readonly role: Role;
  /** True where nothing more may follow: "holding the chair", not "holding the chair of botany". */
  readonly ends?: true;
}

const DOINGS: readonly Doing[] = [
  {
    verb: /^(?:sharing|splitting|bearing|covering|meeting|carrying|defraying|paying|footing|settling|picking|shouldering|taking)$/,
    object: /^(?:costs?|expenses|bills?|tab|fees|fares|airfares|charges)$/,
    role: "organizer",
  },
  {
    verb: /^(?:providing|supplying|contributing|giving|donating|putting)$/,
    object: /^(?:funds|funding|money|means|venue|finance|financing)$/,
    role: "organizer",
  },
  {
    verb: /^(?:funding|financing|sponsoring|co-sponsoring|hosting|co-hosting|organising|organizing|paying)$/,
    object: undefined,
    role: "organizer",
  },
  {
    verb: /^(?:giving|delivering|holding|reading|presenting|teaching)$/,
    object:
      /^(?:lessons?|classes|lectures?|courses?|talks?|papers?|keynotes?|address|speech|instruction|tuition)$/,
    role: "speaker",
  },
  { verb: /^(?:teaching|lecturing|speaking|instructing)$/, object: undefined, role: "speaker" },
  {
    verb: /^(?:chairing|co-chairing|presiding|moderating|wielding)$/,
    object: undefined,
    role: "chair",
  },
  { verb: /^officiating$/, object: undefined, role: "chair", ends: true },
  { verb: /^sharing$/, object: /^(?:chairs?|gavel|chairmanship)$/, role: "chair", ends: true },
  {
    verb: /^(?:taking|occupying|holding|filling)$/,
    object: /^(?:chair|gavel|chairmanship)$/,
    role: "chair",
    ends: true,
  },
];

/** Words from "with" to the participle, and from it to its object, at most. */
const NAMES = 24;
const REACH = 5;

/** The parts that such phrases of a sentence give to a gathering. */
export function absolutesOf(told: Told, type: EventType, from: number): Part[] {
  const { units } = told.sentence;
  if (!GATHERINGS.has(type)) return [];
  const parts: Part[] = [];
  for (let at = from; at < units.length; at++) {
    if (units[at]?.lower !== "with" || units[at]?.mention || !(at === 0 || isApart(units[at - 1]))) continue;
    const doing = units.findIndex(
      ({ lower, mention }, index) => index > at + 1 && index < at + NAMES && !mention && /ing$/.test(lower),
    );
    const role = doing < 0 ? undefined : roleAt(units, doing);
    if (!role) continue;
    const names = namesBetween(told, at, doing);
    parts.push(...names.map((phrase): Part => ({ role, phrase })));
  }
  return parts;
}

/** The names of a list that reaches up to the participle. */
function namesBetween({ sentence: { units }, reading }: Told, at: number, doing: number): NounPhrase[] {
  if (units[doing - 1]?.lower === ",") return personsBetween(units, at, doing);
  const isStop = (index: number): boolean => index === doing || reading.isVerb(index);
  const names = readList(units, at + 1, isStop, undefined, true);
  return names.at(-1)?.end === doing && names.every(({ mention }) => isAgent(mention?.type)) ? names : [];
}

/** With what they are between commas, the persons: "with Dr A, Dean of C, and B, Rector, sharing"; none of whom that tells. */
function personsBetween(units: readonly Unit[], at: number, doing: number): NounPhrase[] {
  const found: number[] = [];
  for (let index = at + 1; index < doing; index++) {
    if (units[index]?.mention?.type !== "PERSON") continue;
    let before = index - 1;
    while (before > at && isHonorific(units[before] as Unit)) before--;
    const joined = units[before]?.lower ?? "";
    const isGoverned = joined === "and" && units[before - 1]?.mention && !found.includes(before - 1);
    if (before === at || (/^(?:,|and)$/.test(joined) && found.length > 0 && !isGoverned)) found.push(index);
  }
  return found.map((index) => phraseOf(units, index, index + 1));
}

const isApart = (unit: Unit | undefined): boolean =>
  unit?.lower === "," || unit?.lower === "–" || unit?.lower === "—";

const isAgent = (type: string | undefined): boolean => /^(?:PERSON|ORGANIZATION|PLACE)$/.test(type ?? "");

/** The role that the participle at a unit gives, with what it needs behind it. */
function roleAt(units: readonly Unit[], at: number): Role | undefined {
  const verb = units[at]?.lower ?? "";
  return DOINGS.find((doing) => {
    if (!doing.verb.test(verb)) return false;
    const { object } = doing;
    const last = object
      ? units.findIndex(
          ({ lower, mention }, index) => index > at && index <= at + REACH && !mention && object.test(lower),
        )
      : at;
    return last >= at && (!doing.ends || isEnd(units[last + 1]));
  })?.role;
}

/** Where a phrase of "with" ends. */
const isEnd = (unit: Unit | undefined): boolean => !unit || /^(?:[,;.)–—]|and)$/.test(unit.lower);
