// Deeds of a list whose heading says what was done: "Signed in spring" above "3 May, Lima: Protocol of A with B; for A Dr C, for B Dr D".

import { wordSet } from "../../../core/word-set.ts";
import type { Mention } from "../../../flow.ts";
import type { EventType, Role } from "../../../model/codes.ts";
import { noVerbIn } from "../../clause/head.ts";
import { nameOnly } from "../../clause/name.ts";
import { readList, readPhrase } from "../../clause/noun.ts";
import { type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import { type Candidate, type Part, type Told, toldBy } from "../candidate.ts";
import { isTitled } from "../sentence/listed.ts";

interface Deed {
  readonly type: EventType;
  /** What its lines name, by the type of a name or the class of a noun. */
  readonly of: ReadonlySet<string>;
  /** Who is told behind "by". */
  readonly by: Role;
}

const LAUNCH: Deed = {
  type: "Launch",
  of: wordSet("ORGANIZATION PROGRAMME body venue programme works"),
  by: "participant",
};
const DEEDS = new Map<string, Deed>([
  ["signed", { type: "Signing", of: wordSet("DOCUMENT document deed"), by: "signatory" }],
  ["concluded", { type: "Signing", of: wordSet("DOCUMENT document deed"), by: "signatory" }],
  ["opened", LAUNCH],
  ["inaugurated", LAUNCH],
  ["published", { type: "Publication", of: wordSet("DOCUMENT document"), by: "author" }],
]);
/** What such a heading is of, before its participle: no "Letters signed", "Roads opened". */
const NOUNS =
  /^(?:agreements?|treat(?:y|ies)|accords?|documents?|memoranda|memorandums|protocols?|pacts?|newly|recently|just|reports?|houses?|centres?|centers?|laboratories|museums?)$/;
/** What tells when, behind it: "Signed since the last number", "Opened in May". */
const SINCE = wordSet("since in during this last between from lately recently abroad here");
/** Words of a heading at most. */
const LONGEST = 8;

/** The deed that a line below such a heading tells with its day and no verb; none elsewhere. */
export function deedUnder([heading]: readonly Told[], told: Told): Candidate[] {
  const deed = heading && deedOf(heading);
  const lead = deed && told.reading.clauses.length === 0 ? leadOf(told) : undefined;
  if (!deed || !lead) return [];
  const { units } = told.sentence;
  // A line without a verb: "Protocol" is a noun.
  const theme = readPhrase(units, lead.behind, noVerbIn(units));
  if (!theme || !isOf(theme, deed)) return [];
  return [
    {
      ...toldBy(told, theme),
      type: deed.type,
      theme,
      parts: partsOf(deed, units, theme),
      places: lead.place ? [nameOnly(lead.place)] : [],
      day: lead.day,
      rule: "event-listed-deed",
      confidence: 0.82,
    },
  ];
}

/** "Signed", "Agreements signed since May": the participle that a heading is, with what it is of and when. */
function deedOf({ sentence: { units } }: Told): Deed | undefined {
  if (units.length > LONGEST) return undefined;
  const at = NOUNS.test(units[0]?.lower ?? "") ? 1 : 0;
  const deed = DEEDS.get(units[at]?.lower ?? "");
  const next = units[at + 1];
  const isAll = !next || next.mention?.type === "DATE" || SINCE.has(next.lower);
  return isAll ? deed : undefined;
}

interface Lead {
  readonly day: Mention;
  readonly place: Mention | undefined;
  /** The unit behind it. */
  readonly behind: number;
}

/** "3 May, Lima:", "3 May, Lima.": the day that opens the block, and a town; what comes next is told of then and there. */
function leadOf({ block, sentence: { units, start } }: Told): Lead | undefined {
  const [day, next] = block.mentions;
  const { text } = block.block.view;
  if (day?.type !== "DATE" || text.slice(0, day.start).trim() !== "") return undefined;
  const isPlace = next?.type === "PLACE" && /^(?:, | \(| in | at )$/.test(text.slice(day.end, next.start));
  const end = isPlace ? next.end : day.end;
  const [mark] = MARK.exec(text.slice(end, end + 6)) ?? [];
  const behind = units.findIndex((unit) => unit.start >= end + (mark?.length ?? 0));
  // The sentence right behind it, be it one with its day or one of its own.
  if (mark === undefined || behind < 0 || start > end + mark.length) return undefined;
  return { day, place: isPlace ? next : undefined, behind };
}

const MARK = /^(?:\)?[.:,]|\)? [–—-])\s+/;

const isOf = ({ mention, classes }: NounPhrase, { of }: Deed): boolean =>
  mention ? of.has(mention.type) : [...of].some((name) => classes.has(name));

function partsOf({ type, by }: Deed, units: readonly Unit[], theme: NounPhrase): Part[] {
  const told = type === "Signing" ? [...sidesOf(units, theme), ...signersFor(units, theme)] : [];
  return [...told.map((phrase): Part => ({ role: "signatory", phrase })), ...doersOf(units, theme, by)];
}

/** "of A with B", "between A and B", right behind what is signed: bodies and lands. */
function sidesOf(units: readonly Unit[], { headEnd }: NounPhrase): NounPhrase[] {
  const sides: NounPhrase[] = [];
  for (let at = headEnd; SIDES.has(units[at]?.lower ?? ""); ) {
    const list = readList(units, at + 1, noVerbIn(units), undefined, true);
    sides.push(...list.filter(isParty));
    if (list.length === 0) break;
    at = list.at(-1)?.headEnd ?? units.length;
  }
  return sides;
}

const SIDES = wordSet("of with between");

const isParty = ({ mention }: NounPhrase): boolean =>
  mention?.type === "ORGANIZATION" || mention?.subtype === "country";

/** Units from "for" to who signed for whom, at most: "for the Republic of Peru its Ambassador Dr A". */
const REACH = 7;

/** "; for A Dr B, for C Minister D": the first person behind each "for" and whom it is for. */
function signersFor(units: readonly Unit[], { end }: NounPhrase): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let at = end; at < units.length; at++) {
    if (units[at]?.lower !== "for" || !/^(?:[;,.(]|and)$/.test(units[at - 1]?.lower ?? "")) continue;
    const who = units.findIndex(({ mention }, index) => index > at && mention?.type === "PERSON");
    const stop = units.findIndex(({ lower }, index) => index > at && /^[;.]$/.test(lower));
    const whom = units.slice(at + 1, Math.max(at + 1, who)).some(({ mention }) => isSide(mention));
    if (who > 0 && who <= at + REACH && (stop < 0 || who < stop) && whom)
      found.push(phraseOf(units, who, who + 1));
  }
  return found;
}

const isSide = (mention: Mention | undefined): boolean =>
  mention?.type === "ORGANIZATION" || mention?.type === "PLACE";

/** "by Minister A", "by the Reef Trust": who did it. */
function doersOf(units: readonly Unit[], { end }: NounPhrase, role: Role): Part[] {
  const by = units.findIndex(({ lower }, at) => at >= end - 1 && lower === "by");
  const at = by < 0 ? -1 : units.findIndex(({ mention }, index) => index > by && mention !== undefined);
  const type = units[at]?.mention?.type;
  const isDoer =
    type === "ORGANIZATION"
      ? at <= by + 2
      : type === "PERSON" && at <= by + REACH && isTitled(units, by + 1, at);
  return isDoer ? [{ role, phrase: phraseOf(units, at, at + 1) }] : [];
}
