// Bodies that bear a programme's or meeting's name, or no telling one: what they do and who serves them tells.
import { anchors } from "../../core/word.ts";
import type { Mention, Token } from "../../flow.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isGivenName, nameKey } from "../../lexicon/person-names.ts";
import type { Proposal } from "../annotator.ts";
import { ACTS, behindMeeting, isActing } from "../name/acting.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, countryAt, isAcronym, isCapital, isFieldWord } from "../name/token.ts";
import { namesOf } from "../name.ts";
import { isServedProgramme } from "../programme/body.ts";
import { placesOf, type Text, type TextBlock } from "../text.ts";

/** Names of programmes and forums that elect, grant or sign, or have a president: bodies. */
export function proposeActing(text: Text): Proposal[] {
  return [...actingNames(text), ...text.blocks.flatMap(proposeAssemblies)];
}

function actingNames(text: Text): Proposal[] {
  return namesOf(text).flatMap((name) => {
    const block = text.blocks[name.block] as TextBlock;
    if (!isActing(block, name) && !isServedProgramme(text, name)) return [];
    const event = name.type === "EVENT";
    const rest = {
      rule: "organization-acting",
      confidence: 0.95,
      subtype: event ? "association" : "organisation",
    };
    return [propose(block, name, { type: "ORGANIZATION", ...rest })];
  });
}

/** "KTS International", "FHI International": what letters name, in its branch abroad. */
export function proposeBranches(block: TextBlock): Proposal[] {
  const { tokens } = block;
  if (caseOf(block) !== "sentence") return [];
  return placesOf(block, SERVING, 1).flatMap((at) => {
    if (!BRANCH.test(tokens[at]?.text ?? "")) return [];
    const [owner, next] = [tokens[at - 1], tokens[at + 1]];
    const whole =
      owner !== undefined && isAcronym(owner.text) && owner.text.length > 2 && !countryAt(tokens, at - 1);
    if (!whole || isCapital(next?.text ?? "") || isCapital(tokens[at - 2]?.text ?? "a")) return [];
    const rest = { type: "ORGANIZATION", rule: "organization-branch", confidence: 0.9 } as const;
    return [propose(block, { from: at - 1, to: at + 1 }, rest)];
  });
}

/** "the PAHO General Assembly elected": whose assembly it is stands before it, and no number. */
function proposeAssemblies(block: TextBlock): Proposal[] {
  const { tokens } = block;
  if (caseOf(block) !== "sentence") return [];
  return placesOf(block, SERVING).flatMap((at) => {
    const owner = tokens[at - 2];
    const general = tokens[at]?.text === "Assembly" && tokens[at - 1]?.text === "General";
    const led = general && isAcronym(owner?.text ?? "");
    const verb = tokens[behindMeeting(tokens, at + 1)]?.lower ?? "";
    if (!led || !(ACTS.has(verb) || /^(?:adopted|adopts|approved)$/.test(verb))) return [];
    const rest = { rule: "organization-acting", confidence: 0.95, subtype: "association" };
    return [propose(block, { from: at - 2, to: at + 1 }, { type: "ORGANIZATION", ...rest })];
  });
}

const LEADERS =
  /^(?:founder|co-founder|ceo|cto|coo|cfo|owner|co-owner|engineers?|scientist|economist|geologist|architect|executive|employees|staff|rector|vice-rector|vice-chancellor|intendant|dramaturge|concertmaster|prompter)$/;
const MANAGERS = /^(?:managing|general)$/;
const DEEDS =
  /^(?:published|acquired|bought|manufactured|operated|owned|sponsored|supplied|distributed|produced|insured|marketed)$/;
const BRANCH = /^(?:International|Global|Worldwide|Europe|Asia|Africa|Americas)$/;
const SERVING = anchors.ask(
  (lower, text) =>
    BRANCH.test(text) ||
    LEADERS.test(lower) ||
    /^(?:director|manager|assembly|conductor|soloist|(?:vice-)?president)$/.test(lower) ||
    DEEDS.test(lower),
);

/** Second round: a name that nothing else explains behind "founder of", "Chief Engineer of", "published by". */
export function spreadServed(text: Text, found: readonly Mention[]): Proposal[] {
  const byBlock = text.blocks.map((): Mention[] => []);
  for (const mention of found) byBlock[mention.block]?.push(mention);
  return text.blocks.flatMap((block) =>
    caseOf(block) === "sentence" ? servedIn(block, byBlock[block.index] ?? [], found) : [],
  );
}

/** A bare head word, a field, a time, a country: what one leads or is published by, and no body's name. */
const isNoBody = (tokens: readonly Token[], from: number, to: number): boolean =>
  (to === from + 1 && headsOf((tokens[from] as Token).lower).length > 0) ||
  isFieldWord((tokens[to - 1] as Token).lower) ||
  /^(?:year|month|week|decade|century)$/.test((tokens[from] as Token).lower) ||
  countryAt(tokens, from)?.length === to - from;

function servedIn(block: TextBlock, covered: readonly Mention[], found: readonly Mention[]): Proposal[] {
  const { tokens } = block;
  const proposals: Proposal[] = [];
  for (const serving of placesOf(block, SERVING)) {
    const at = serving + 1;
    if (at + 1 >= tokens.length) break;
    if (!isBehindLeader(tokens, at) && !isBehindDeed(tokens, at) && !isStage(tokens, at)) continue;
    const name = nameBehind(tokens, at);
    if (!name) continue;
    const proposal = propose(block, name, {
      type: "ORGANIZATION",
      rule: "organization-served",
      confidence: 0.82,
    });
    const overlaps = covered.filter(({ start, end }) => start < proposal.end && proposal.start < end);
    const length = proposal.end - proposal.start;
    if (!overlaps.every(({ type }) => type === "PLACE")) continue;
    const words = block.text.slice(proposal.start, proposal.end);
    const university = isAcademic(tokens, at - 1) ? universityOf(found, words) : undefined;
    if (university)
      proposals.push({ ...proposal, confidence: 0.95, antecedent: university.id, subtype: "university" });
    else if (overlaps.every(({ start, end }) => end - start < length || STAGES.test(firstWord(words))))
      proposals.push(overlaps.length > 0 ? { ...proposal, confidence: 0.9 } : proposal);
  }
  return proposals;
}

/** The words of a name behind "of the"; none where they name no body. */
function nameBehind(tokens: readonly Token[], at: number): { from: number; to: number } | undefined {
  const from = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  let to = from;
  while (to < tokens.length && to - from < 6 && isNameWord(tokens[to])) to++;
  // "Executive Vice President of Acme Jane Doe": whose post it is stands behind the firm.
  if (to - from > 2 && isGivenName(nameKey(tokens[to - 2]?.text ?? ""))) to -= 2;
  // "co-founder of Akwa Data": a firm's name may end in a field, and nobody founds one.
  const isFirm = to > from + 1 && /^(?:founder|co-founder|owner|co-owner)$/.test(tokens[at - 1]?.lower ?? "");
  return to === from || (!isFirm && isNoBody(tokens, from, to)) ? undefined : { from, to };
}

const isAcademic = (tokens: readonly Token[], at: number): boolean =>
  /^(?:(?:vice-)?(?:rector|chancellor|president|provost)|dean|professor)$/.test(tokens[at]?.lower ?? "");

/** "Leiden" behind "Rector of", where the text has the university with its whole name. */
const universityOf = (found: readonly Mention[], words: string): Mention | undefined =>
  found.find(
    ({ subtype, text }) =>
      subtype === "university" && text.length > words.length && ` ${text} `.includes(` ${words} `),
  );

const isBehindLeader = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "of" && isLeader(tokens, at - 1);

/** "Director of the Teatro Sol": a house that plays is a body to those who serve it. */
function isStage(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== "of" || !/^(?:director|conductor|soloist)$/.test(tokens[at - 1]?.lower ?? ""))
    return false;
  return STAGES.test(tokens[tokens[at + 1]?.lower === "the" ? at + 2 : at + 1]?.lower ?? "");
}
const firstWord = (words: string): string => words.toLowerCase().split(" ", 1)[0] ?? "";
const STAGES =
  /^(?:teatro|teatru|théâtre|theater|théatre|teatr|teater|teatri|teatar|oper|opéra|ópera|operaen)$/;

/** "published by", "acquired by": what firms do. */
const isBehindDeed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "by" && DEEDS.test(tokens[at - 1]?.lower ?? "");

function isLeader(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  return (
    LEADERS.test(lower) ||
    (/^(?:director|manager)$/.test(lower) && MANAGERS.test(tokens[at - 1]?.lower ?? "")) ||
    (/^(?:vice-)?president$/.test(lower) && isOfFirm(tokens, at))
  );
}

/** "Senior Vice President", "Executive Vice-President": firms have them, and no land. */
const isOfFirm = (tokens: readonly Token[], at: number): boolean =>
  /^(?:senior|executive|corporate|group)$/.test(
    tokens[tokens[at - 1]?.lower === "vice" ? at - 2 : at - 1]?.lower ?? "",
  );

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCapital(token.text) &&
  !isWord("stop", token.lower) &&
  !isWord("post", token.lower);
