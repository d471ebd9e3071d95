// Posts in apposition behind a name: ", A of X, B of Y and C", "(Director, X)", ", until June Head of Z".
import type { Mention, PostPhrase } from "../../flow.ts";
import { isPostWord } from "../../lexicon/posts.ts";
import { ORDERS } from "../person/candidate.ts";
import { isNationWord } from "../person/context.ts";
import { behindTime, isTimeBefore } from "../person/time.ts";
import { bound, isPost, isTitled, personAt } from "./bind.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import { endOf, isCellEnd, mentionAt, type Scene } from "./scene.ts";
import { dateAt, leavingDate, type Tenure, tenureBehind } from "./tenure.ts";
import { titleAt } from "./title.ts";

const LEAD =
  /^(?:the|its|a|an|their|our|his|her|whose|now|currently|also|both|as|who|is|at|present|and|was|country|first|woman|female|honourable|hon['’]ble)$/;

/** Posts in apposition, and where the words behind them go on. */
export interface Apposed {
  readonly posts: readonly PostPhrase[];
  readonly end: number;
}

/** Posts behind a name: ", A of X, B of Y and C", "(Director, X)"; lists of posts stay with the person. */
export function postsAfter(scene: Scene, person: Mention): Apposed {
  const { words } = scene;
  const behind = behindHonours(scene, endOf(scene, person));
  const led = behindBody(scene, person, behind);
  if (led) return led;
  const cell = isCellEnd(scene, behind);
  if (!(cell ? isPostCell(scene, behind) : /^[,(–—]$/.test(words[behind]?.text ?? "")))
    return { posts: [], end: behind };
  if (isAnother(scene, behind + 1)) return { posts: [], end: behind };
  const posts: PostPhrase[] = [];
  const joined: boolean[] = [];
  let end = behind;
  const lead = behindTime(words, behind + 1);
  const over = isTimeBefore(words, behind + 1, lead);
  let at = firstPhrase(scene, lead);
  const before = at < 0 ? {} : tenureBefore(scene, behind + 1, at);
  while (at >= 0) {
    const phrase = phraseAt(scene, at);
    if (!phrase || !isPost(phrase) || isOfNext(scene, phrase, person)) break;
    const tenure = { ...(posts.length === 0 ? before : {}), ...tenureBehind(scene, phrase.to, false) };
    end = behindTenure(scene, phrase.to, tenure);
    const until = tenure.until ?? leavingDate(scene, leftAt(scene, end));
    posts.push(
      bound(scene, over ? { ...phrase, tense: "past" } : phrase, person, "post-in-apposition", {
        ...tenure,
        ...(until ? { until } : {}),
      }),
    );
    const next = /^(?:,|and|&)$/.test(words[phrase.to]?.lower ?? "") ? phrase.to : end;
    at = nextPhrase(scene, next);
    joined.push(words[phrase.to]?.lower === "and");
  }
  return {
    posts: posts.map((post, index) => withSharedBody(post, joined[index] ? posts[index + 1] : undefined)),
    end,
  };
}

/** "A (Ministry of Trade, Director)", "| A | Seed Trust | Treasurer |": the body stands before the post. */
function behindBody(scene: Scene, person: Mention, opener: number): Apposed | undefined {
  const { words } = scene;
  const cell = isCellEnd(scene, opener);
  if (!cell && words[opener]?.text !== "(") return undefined;
  const body = mentionAt(scene, opener + 1);
  if (body?.type !== "ORGANIZATION") return undefined;
  const seam = endOf(scene, body);
  if (cell ? !isCellEnd(scene, seam) : !/^[,;:]$/.test(words[seam]?.text ?? "")) return undefined;
  const phrase = phraseAt(scene, seam + 1);
  const bare = phrase && phrase.organization === undefined && !phrase.implied && !phrase.country;
  if (!bare || !/^[);,]?$/.test(words[phrase.to]?.text ?? "")) return undefined;
  const post = bound(scene, { ...phrase, organization: body.id }, person, "post-in-apposition");
  return { posts: [post], end: phrase.to };
}

/** "| A | Director | X |": the cell behind the name begins with a post, which ends at a mark or body. */
function isPostCell(scene: Scene, bar: number): boolean {
  const phrase = phraseAt(scene, bar + 1);
  return phrase?.from === bar + 1 && /^[;,]?$/.test(scene.words[phrase.to]?.text ?? "");
}

/** "the Minister, A, and the Mayor of X opened": somebody else comes behind the comma. */
const isAnother = ({ words }: Scene, at: number): boolean =>
  words[at]?.lower === "and" && /^(?:the|its|their|a|an)$/.test(words[at + 1]?.lower ?? "");

/** "Peter Banda, MP, OBE, Minister of Water": behind the letters of orders and seats. */
function behindHonours(scene: Scene, from: number): number {
  const { words } = scene;
  let at = from;
  while (words[at]?.text === "," && isHonour(scene, at + 1) && words[at + 2]?.text === ",") at += 2;
  return at;
}

/** Letters of an order that is known, or that name no body. */
const isHonour = ({ words, mentionOf }: Scene, at: number): boolean =>
  ORDERS.test(words[at]?.text ?? "") || (/^\p{Lu}{3,5}$/u.test(words[at]?.text ?? "") && !mentionOf[at]);

/** Where a verb of leaving would stand: ", retires", ", who left". */
function leftAt({ words }: Scene, end: number): number {
  const at = words[end]?.text === "," ? end + 1 : end;
  return words[at]?.lower === "who" ? at + 1 : at;
}

/** "until June Economic Attaché": the time before the title. */
function tenureBefore(scene: Scene, from: number, to: number): Tenure {
  for (let at = from; at < to; at++)
    if (/^(?:until|since)$/.test(scene.words[at]?.lower ?? "")) return tenureBehind(scene, at, false);
  return {};
}

/** "Founder and Chairman of X": the body is that of both. */
function withSharedBody(post: PostPhrase, next: PostPhrase | undefined): PostPhrase {
  const bare = post.organization === undefined && !post.impliedOrganization && post.country === undefined;
  if (!bare || next?.organization === undefined || post.title.includes(" of ")) return post;
  return { ...post, organization: next.organization };
}

function behindTenure(scene: Scene, at: number, tenure: Tenure): number {
  if (!tenure.from && !tenure.until) return at;
  if (/^[,;.)]$/.test(scene.words[at]?.text ?? "")) return at;
  const date = mentionAt(scene, at) ?? mentionAt(scene, at + 1);
  return date ? endOf(scene, date) : at;
}

/** Whether the phrase belongs to the person behind it: "Li Na, Vice Minister Lu Meiling and ...", "Minister Li Na, the Dean, Wu Fei,". */
function isOfNext(scene: Scene, phrase: Phrase, person: Mention): boolean {
  if (personAt(scene, phrase.to)) return true;
  const lead = scene.words[phrase.from - 1]?.lower ?? "";
  if (scene.words[phrase.to]?.text !== "," || !/^(?:our|its|their|the)$/.test(lead)) return false;
  const joined = scene.words[phrase.from - 2]?.lower === "and";
  return (joined || isTitled(scene, person)) && personAt(scene, phrase.to + 1) !== undefined;
}

/** The word where a post begins behind a comma: over articles, adjectives and bodies. */
export function firstPhrase(scene: Scene, from: number): number {
  const { words } = scene;
  for (let at = from; at < words.length && at < from + 14; at++) {
    const word = words[at];
    if (!word) return -1;
    if (titleAt(words, at) && phraseAt(scene, at)) return at;
    const mention = scene.mentionOf[at];
    const within = mention?.type === "ORGANIZATION" || mention?.type === "PLACE" || mention?.type === "DATE";
    const owner = isPostWord("body", word.lower) && /^['’]s$/.test(words[at + 1]?.text ?? "");
    if (
      !within &&
      !owner &&
      !LEAD.test(word.lower) &&
      !(/^(?:until|since)$/.test(word.lower) && dateAt(scene, at)) &&
      !isNationWord(word.lower) &&
      word.text !== "'s" &&
      word.text !== "’s"
    )
      return -1;
  }
  return -1;
}

/** The next post of a list: ", B of Y", "and C", ", and C". */
function nextPhrase(scene: Scene, from: number): number {
  const { words } = scene;
  let at = from;
  if (words[at]?.text === ",") at++;
  if (words[at]?.lower === "and" || words[at]?.text === "&") at++;
  // "elected A, until 2013 Dean of X, as its President": the post to which the verb leads.
  if (words[at]?.lower === "as" && words[at + 1]?.lower !== "well") return -1;
  if (/^(?:was|is)$/.test(words[at]?.lower ?? "")) return -1;
  return at > from ? firstPhrase(scene, at) : -1;
}
