// When a post began and ended, as the words around it tell: "since 2009", "from 2011 to 2018", "steps down next month".

import type { Edtf, Mention, Told } from "../../flow.ts";
import { spoken } from "../person/words.ts";
import { endOf, honorificStart, mentionAt, type Scene, sentenceAround } from "./scene.ts";

export interface Tenure {
  readonly from?: Told<Edtf>;
  readonly until?: Told<Edtf>;
}

const told = (value: Edtf, mention: Mention, rule: string): Told<Edtf> => ({
  value,
  span: mention.span,
  rule,
});

/** The DATE at a word, or behind a preposition there. */
export function dateAt(scene: Scene, at: number): Mention | undefined {
  const mention = mentionAt(scene, at);
  if (mention?.type === "DATE") return mention;
  const word = scene.words[at]?.lower ?? "";
  if (!/^(?:in|on|since|from|until|till|by|last|this|of|the|as|for|effective|with|ever)$/.test(word))
    return undefined;
  const next = mentionAt(scene, at + 1) ?? mentionAt(scene, at + leadLength(scene, at));
  return next?.type === "DATE" ? next : undefined;
}

/** "as of", "ever since", "with effect from", "for the term": words before a date. */
function leadLength({ words }: Scene, at: number): number {
  const lead = spoken(words, at, at + 3);
  if (/^(?:with effect from|as from the|for the (?:term|period|years))$/.test(lead)) return 3;
  return /^(?:as of|as from|ever since|effective from|effective as)\b/.test(lead) ? 2 : 1;
}

/** "became [from 1 April] director", "became [, as of May,] dean": behind the day between a verb and its post; the place itself elsewhere. */
export function behindDay(scene: Scene, at: number): number {
  if (scene.words[at]?.lower === "for") return behindTerm(scene, at);
  const comma = scene.words[at]?.text === "," || scene.words[at - 1]?.text.endsWith(",");
  const from = scene.words[at]?.text === "," ? at + 1 : at;
  const day = /^(?:from|as|since|on|in|with|effective)$/.test(scene.words[from]?.lower ?? "")
    ? dateAt(scene, from)
    : undefined;
  const end = day ? endOf(scene, day) : at;
  return day && comma && scene.words[end]?.text === "," ? end + 1 : end;
}

/** The post that a day before it tells of, where no other time stands behind it. */
export const sinceDay = <Post extends Tenure>(scene: Scene, day: number, post: Post): Post =>
  post.from || post.until
    ? post
    : { ...post, ...tenureBehind(scene, scene.words[day]?.text === "," ? day + 1 : day, true) };

/** "re-elected [for a second term] as President", "elected [for four years] as Chair" */
function behindTerm({ words }: Scene, at: number): number {
  const as = words.findIndex(({ lower }, index) => index > at && index <= at + TERM_WITHIN && lower === "as");
  const term = spoken(words, at, Math.max(at, as));
  return /\b(?:terms?|years?|mandate|period)$/.test(term.trim()) &&
    !/,|\b(?:her|his|their|many|long)\b/.test(term)
    ? as
    : at;
}
const TERM_WITHIN = 9;

/** "On 1 May A", "Since 1 June the Mint": the day with which the sentence begins, right before its subject; from which on something is. */
export function dayAhead(scene: Scene, subject: Mention): Tenure {
  const { words } = scene;
  const name = honorificStart(scene, scene.firstWord.get(subject.id) ?? 0);
  const first = words[name - 1]?.lower === "the" ? name - 1 : name;
  const end = words[first - 1]?.text === "," ? first - 1 : first;
  const { from } = sentenceAround(scene, Math.max(0, end - 1));
  const date = end > from ? dateAt(scene, from) : undefined;
  return date && endOf(scene, date) === end ? tenureBehind(scene, from, true) : {};
}

const startOf = (edtf: Edtf): Edtf => edtf.split("/")[0] ?? edtf;
const lastOf = (edtf: Edtf): Edtf => edtf.split("/").at(-1) ?? edtf;

/** What the words right behind a post tell of its time. `begins`: a date there is the day on which it was taken up. */
export function tenureBehind(scene: Scene, at: number, begins: boolean): Tenure {
  const { words } = scene;
  const preposition = words[at]?.lower ?? "";
  const mention = dateAt(scene, at);
  const edtf = mention?.date?.edtf;
  if (mention && edtf) {
    if (preposition === "since" || preposition === "ever")
      return { from: told(startOf(edtf), mention, "post-since") };
    if (preposition === "until" || preposition === "till")
      return { until: told(lastOf(edtf), mention, "post-until") };
    if (
      preposition === "from" ||
      (preposition === "for" && edtf.includes("/")) ||
      (edtf.includes("/") && !edtf.includes("..") && !begins)
    )
      return span(scene, mention, edtf);
    if (begins && !edtf.startsWith("../")) return { from: told(startOf(edtf), mention, "post-taken-up") };
  }
  return {};
}

/** "from 2011 to 2018" as one date, or as two. */
function span(scene: Scene, mention: Mention, edtf: Edtf): Tenure {
  if (edtf.includes("/") && !edtf.includes("..")) {
    return {
      from: told(startOf(edtf), mention, "post-from-to"),
      until: told(lastOf(edtf), mention, "post-from-to"),
    };
  }
  const end = endOf(scene, mention);
  const last = /^(?:to|until|till|through)$/.test(scene.words[end]?.lower ?? "")
    ? mentionAt(scene, end + 1)
    : undefined;
  const begin = told(startOf(edtf), mention, "post-from-to");
  return last?.date
    ? { from: begin, until: told(lastOf(last.date.edtf), last, "post-from-to") }
    : { from: begin };
}

export const LEAVING =
  /^(?:resigns|resigned|retires|retired|left|leaves|quit|steps|stepped|stands|stood|departs|departed|died|dies|leave|retire|resign|step)$/;

/** "went into retirement", "had given up the post", "laid it down": words that tell that somebody leaves. */
const isLeaving = ({ words }: Scene, at: number): boolean =>
  LEAVING.test(words[at]?.lower ?? "") || LEAVING_PHRASE.test(spoken(words, at, at + 3));

const LEAVING_PHRASE =
  /^(?:(?:went|goes|go|gone) (?:into|on) retirement|(?:gave|given|gives) (?:up|it)\b|(?:laid|lays) (?:down|it)\b|(?:bowed|bows) out|(?:vacated|relinquished|quit) (?:the|her|his|it)\b)/;

/** The date on which somebody leaves, told by a verb of leaving from `at` on, within a few words. */
export function leavingDate(scene: Scene, at: number): Told<Edtf> | undefined {
  const { words } = scene;
  if (!isLeaving(scene, at)) return undefined;
  for (let index = at + 1; index < at + 8; index++) {
    const word = words[index];
    if (!word || /^[.;]$/.test(word.text)) return undefined;
    const mention = mentionAt(scene, index);
    if (mention?.type === "DATE" && mention.date)
      return told(lastOf(mention.date.edtf), mention, "post-left");
    if (mention && mention.type !== "ORGANIZATION" && mention.type !== "PLACE") return undefined;
  }
  return undefined;
}
