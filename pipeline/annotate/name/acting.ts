// Whether a name of a meeting or programme is a body's: bodies act, are founded and served, run things and are parties.
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import type { Name } from "../name.ts";
import type { TextBlock } from "../text.ts";
import { isOrdinal, isYear } from "./token.ts";

export const ACTS = wordSet(
  "elected elects appointed appoints granted grants awarded pledged pledges lent hired employs signed signs said says announced donated financed complained complains sued owns operates publishes",
);
/** Meetings that stand as bodies too: "the Pacific Nurses Forum". */
const STANDING = new Set(["forum", "congress", "assembly", "dialogue", "general assembly", "convention"]);
const OFFICERS = wordSet(
  "chairman chairwoman chairperson president vice-president secretary-general treasurer secretariat spokesperson spokesman spokeswoman member members",
);

/** "the Nordic Bakers Forum elected", "organised by the Nordic Bakers Forum". */
export function isActing({ tokens }: TextBlock, name: Name): boolean {
  const event = name.type === "EVENT";
  if (!(name.type === "PROGRAMME" || (event && STANDING.has(name.head.word)))) return false;
  if (isYear(tokens[name.to - 1]?.text ?? "") || isNumbered(tokens[name.from])) return false;
  if (ACTS.has(tokens[behindMeeting(tokens, name.to)]?.lower ?? "")) return true;
  if (!event) return isParty(tokens, name.from);
  return (
    isFounded(tokens, name.to) ||
    isSetUp(tokens, name.from) ||
    isServed(tokens, name.from) ||
    isJoined(tokens, name) ||
    hasOfficers(tokens, name) ||
    isRunBy(tokens, name.from)
  );
}

/** "27th", "Second": what has a number is one meeting of many. */
const isNumbered = (first: Token | undefined): boolean =>
  first !== undefined && (/^\d/.test(first.text) || isOrdinal(first));

/** Behind ", meeting in Incheon on 30 March,". */
export function behindMeeting(tokens: readonly Token[], to: number): number {
  if (
    tokens[to]?.text !== "," ||
    !/^(?:meeting|sitting|convening|gathered|assembled)$/.test(tokens[to + 1]?.lower ?? "")
  )
    return to;
  for (let at = to + 2; at < to + 14; at++) if (tokens[at]?.text === ",") return at + 1;
  return to;
}

/** "was founded", ", in which five chambers sit, was founded", "whose members": no meeting is. */
function isFounded(tokens: readonly Token[], to: number): boolean {
  if (/^(?:was|is|were)$/.test(tokens[to]?.lower ?? "")) return FOUNDED.test(tokens[to + 1]?.lower ?? "");
  if (tokens[to]?.text !== ",") return false;
  if (tokens[to + 1]?.lower === "whose")
    return /^(?:members?|president|chair|secretariat|statutes)$/.test(tokens[to + 2]?.lower ?? "");
  if (!/^(?:which|in|to|of)$/.test(tokens[to + 1]?.lower ?? "")) return false;
  for (let at = to + 2; at < to + 20 && tokens[at]?.text !== "."; at++)
    if (tokens[at]?.text === ",")
      return /^(?:was|is)$/.test(tokens[at + 1]?.lower ?? "") && FOUNDED.test(tokens[at + 2]?.lower ?? "");
  return false;
}
const FOUNDED = /^(?:founded|registered|chartered|constituted|incorporated|dissolved|wound)$/;

/** "have founded a Baltic Forum for Tyre Safety", "set up the Hill Farmers Assembly": no meeting is. */
function isSetUp(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:a|an|the|their|its)$/.test(tokens[from - 1]?.lower ?? "")) return false;
  const verb = tokens[from - 2]?.lower ?? "";
  return SETTING_UP.test(verb) || (verb === "up" && /^set(?:ting)?$/.test(tokens[from - 3]?.lower ?? ""));
}
const SETTING_UP =
  /^(?:found(?:ed|s|ing)?|establish(?:ed|es|ing)?|form(?:ed|s|ing)?|co-founded|constituted)$/;

/** "joined the Nordic Bakers Forum in 2015 as its tenth member": no meeting has members. */
function isJoined(tokens: readonly Token[], { from, to }: Name): boolean {
  const verb = tokens[from - 2]?.lower ?? "";
  if (tokens[from - 1]?.lower !== "the" || !/^(?:joined|joining|to)$/.test(verb)) return false;
  if (verb === "to") return /^(?:belongs?|belonged|acceded|admitted)$/.test(tokens[from - 3]?.lower ?? "");
  const behind = tokens.slice(to, to + 9).map(({ lower }) => lower);
  return behind.includes("member") && behind.includes("as");
}

const BONDS = /^(?:mous?|agreements?|memorandum|contract|accord|protocol|arrangement|partnership|pact|deal)$/;

/** "An MoU with the" before a name: a party, whatever it is called. */
export function isParty(tokens: readonly Token[], from: number): boolean {
  const before = /^(?:the|its|our)$/.test(tokens[from - 1]?.lower ?? "") ? from - 2 : from - 1;
  return tokens[before]?.lower === "with" && BONDS.test(tokens[before - 1]?.lower ?? "");
}

/** "the Anglers' Forum went ...; the Forum's President": a meeting has no officers. */
const hasOfficers = (tokens: readonly Token[], { to, head }: Name): boolean =>
  tokens.some(
    ({ lower }, at) =>
      at > to &&
      lower === head.word &&
      tokens[at - 1]?.lower === "the" &&
      /^['’]s$/.test(tokens[at + 1]?.text ?? "") &&
      OFFICERS.has(tokens[at + 2]?.lower ?? ""),
  );

/** "organised by the", "funded by the" before a name: no meeting holds another one or pays for it. */
const isRunBy = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === "the" &&
  tokens[from - 2]?.lower === "by" &&
  /^(?:organi[sz]ed|hosted|funded|financed|paid|sponsored|issued|published|convened|co-organi[sz]ed|run|commissioned|employed|represented|founded)$/.test(
    tokens[from - 3]?.lower ?? "",
  );

/** "President of the", "General Secretary of the" before a name. */
const isServed = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === "the" &&
  tokens[from - 2]?.lower === "of" &&
  (OFFICERS.has(tokens[from - 3]?.lower ?? "") ||
    (/^(?:secretary|director|general)$/.test(tokens[from - 3]?.lower ?? "") &&
      /^(?:general|executive|secretary|director|managing)$/.test(tokens[from - 4]?.lower ?? "")));
