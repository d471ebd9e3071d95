// Names of events: by head word, by a session's ordinal in small letters, by the noun behind them, in quotation marks.

import { groupBy } from "../core/group.ts";
import { anchors } from "../core/word.ts";
import { wordSet } from "../core/word-set.ts";
import type { Token } from "../flow.ts";
import { headsOf } from "../lexicon/heads.ts";
import { isWord } from "../lexicon/name-words.ts";
import { readCommitteeCode } from "./acronym/code.ts";
import type { Annotator, Proposal } from "./annotator.ts";
import { proposeWithYear } from "./event/year.ts";
import { proposeExplained } from "./name/apposition.ts";
import { proposeBeforeNouns } from "./name/before-noun.ts";
import { proposeEquated } from "./name/equated.ts";
import { propose, proposeNames } from "./name/proposal.ts";
import { proposeQuoted } from "./name/quoted.ts";
import { spreadNames } from "./name/spread.ts";
import { isAcronym, isCapital, isNumber, isOrdinal } from "./name/token.ts";
import { type Name, namesOf } from "./name.ts";
import { proposeCalled } from "./programme/called.ts";
import { placesOf, type Text, type TextBlock } from "./text.ts";

const SESSIONS = wordSet("session meeting summit conference assembly congress plenary round");

const SESSION = anchors.ask((_, text) => SESSIONS.has(text));

/** Proposes names of events. */
export const events: Annotator = {
  propose: (text) => [
    ...proposeNames(text, "EVENT"),
    ...proposeExplained(text, "EVENT"),
    ...proposeEquated(text, "EVENT"),
    ...proposeCalled(text, "EVENT"),
    ...proposeSessions(text),
    ...proposeWithYear(text),
    ...proposeBeforeNouns(text, "EVENT"),
    ...proposeQuoted(text, "EVENT"),
  ],
  spread: (text, found) => spreadNames(text, found, "EVENT"),
};

/** "14 session of the Joint Working Group", "Ninth meeting of the Council": an ordinal, a small noun and the body's name. */
function proposeSessions(text: Text): Proposal[] {
  const names = groupBy(namesOf(text), ({ block }) => block);
  return text.blocks.flatMap((block) => {
    const byStart = new Map((names.get(block.index) ?? []).map((name) => [name.from, name]));
    return sessionsIn(block, byStart);
  });
}

function sessionsIn(block: TextBlock, byStart: ReadonlyMap<number, Name>): Proposal[] {
  const { tokens } = block;
  const proposals: Proposal[] = [];
  for (const at of placesOf(block, SESSION, 1)) {
    if (at + 3 >= tokens.length) break;
    const from = firstOf(tokens, at);
    if (from < 0 || tokens[at + 1]?.lower !== "of") continue;
    const start = tokens[at + 2]?.lower === "the" ? at + 3 : at + 2;
    const to = overParents(tokens, endOfBody(tokens, start, byStart.get(start)), byStart);
    if (to === start) continue;
    proposals.push(
      propose(
        block,
        { from, to },
        { type: "EVENT", rule: "event-session-of-body", confidence: 0.92, subtype: "meeting" },
      ),
    );
  }
  return proposals;
}

/** "of the Legal Subcommittee of the UN Committee on Space": the body that a body belongs to. */
function overParents(tokens: readonly Token[], to: number, byStart: ReadonlyMap<number, Name>): number {
  const below = headsOf(tokens[to - 1]?.lower ?? "").some(({ subtype }) => PARTS.has(subtype));
  if (!below || tokens[to]?.lower !== "of" || tokens[to + 1]?.lower !== "the") return to;
  const parent = byStart.get(to + 2);
  if (parent) return parent.type === "ORGANIZATION" ? parent.to : to;
  return isAcronym(tokens[to + 2]?.text ?? "") && !isCapital(tokens[to + 3]?.text ?? "") ? to + 3 : to;
}
const PARTS = new Set(["committee", "council", "board", "commission", "parliament"]);

/** Where the body behind a session ends: a name, a committee's code or an acronym. */
function endOfBody(tokens: readonly Token[], start: number, name: Name | undefined): number {
  if (name) return name.type === "ORGANIZATION" || name.type === "EVENT" ? name.to : start;
  const code = readCommitteeCode(tokens, start);
  if (code > start) return code;
  let to = start;
  while (isCapital(tokens[to]?.text ?? "") && isWord("general", tokens[to]?.lower ?? "")) to++;
  if (to > start && headsOf(tokens[to]?.lower ?? "").some(({ subtype }) => PARTS.has(subtype))) return to + 1;
  return isAcronym(tokens[start]?.text ?? "") && !isCapital(tokens[start + 1]?.text ?? "")
    ? start + 1
    : start;
}

/** Where the ordinal before a session stands, over words like "annual" and "plenary"; -1 without one. */
function firstOf(tokens: readonly Token[], session: number): number {
  for (let at = session - 1; at >= 0 && at >= session - 3; at--) {
    const token = tokens[at] as Token;
    if (isOrdinal(token) && !/^(?:first|second|third)$/.test(token.text)) return at;
    if (isOrdinal(token)) return tokens[at - 1]?.lower === "the" || tokens[at - 1]?.lower === "its" ? at : -1;
    if (isNumber(token) && at === session - 1 && tokens[at - 1]?.lower === "the") return at;
    if (
      !/^(?:annual|plenary|regular|ordinary|extraordinary|special|ministerial|biennial|general|joint)$/.test(
        token.lower,
      )
    )
      return -1;
  }
  return -1;
}
