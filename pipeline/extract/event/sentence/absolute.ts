// Who does something beside a gathering, told by "with" and a participle: "with A and B sharing the costs", "with Dr C giving the lessons".
import type { EventType, Role } from "../../../model/codes.ts";
import { readList } from "../../clause/noun.ts";
import { type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import type { Part, Told } from "../candidate.ts";
import { GATHERINGS } from "../gathering.ts";

/** What such a participle has behind it, if anything, and the role that it gives. */
interface Doing {
  readonly verb: RegExp;
  readonly object: RegExp | undefined;
  readonly role: Role;
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
    verb: /^(?:chairing|co-chairing|presiding|moderating|wielding|officiating)$/,
    object: undefined,
    role: "chair",
  },
  {
    verb: /^(?:sharing|taking|occupying|holding|filling|being)$/,
    object: /^(?:chair|chairs|presidency|gavel|chairmanship)$/,
    role: "chair",
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

/** The names of a list that reaches up to the participle; with what they are between commas, the persons: "with Dr A, Dean, and B, Rector of C, sharing". */
function namesBetween({ sentence: { units }, reading }: Told, at: number, doing: number): NounPhrase[] {
  if (units[doing - 1]?.lower === ",")
    return units
      .slice(0, doing)
      .flatMap(({ mention }, index) =>
        index > at && mention?.type === "PERSON" ? [phraseOf(units, index, index + 1)] : [],
      );
  const isEnd = (index: number): boolean => index === doing || reading.isVerb(index);
  const names = readList(units, at + 1, isEnd, undefined, true);
  return names.at(-1)?.end === doing && names.every(({ mention }) => isAgent(mention?.type)) ? names : [];
}

const isApart = (unit: Told["sentence"]["units"][number] | undefined): boolean =>
  unit?.lower === "," || unit?.lower === "–" || unit?.lower === "—";

const isAgent = (type: string | undefined): boolean => /^(?:PERSON|ORGANIZATION|PLACE)$/.test(type ?? "");

/** The role that the participle at a unit gives, with what it needs behind it. */
function roleAt(units: Told["sentence"]["units"], at: number): Role | undefined {
  const behind = units.slice(at + 1, at + 1 + REACH).filter(({ mention }) => !mention);
  const verb = units[at]?.lower ?? "";
  return DOINGS.find(
    (doing) =>
      doing.verb.test(verb) &&
      (doing.object === undefined || behind.some(({ lower }) => doing.object?.test(lower))),
  )?.role;
}
