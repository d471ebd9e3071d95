// Posts that pass on: "She replaces X, who resigned in May", "Her place will be taken on 6 May by Y".

import type { Edtf, Mention, PostPhrase, Told } from "../../flow.ts";
import { presidencies } from "../../lexicon/posts.ts";
import { spoken } from "../person/words.ts";
import { bound } from "./bind.ts";
import { followingOf } from "./follow.ts";
import { houseOf } from "./owner.ts";
import type { Phrase } from "./phrase.ts";
import { endOf, honorificStart, leadIn, mentionAt, type Scene, sentenceAround } from "./scene.ts";
import { dateAt, LEAVING, leavingDate, type Tenure, tenureBehind } from "./tenure.ts";

/**
 * The post of a predecessor or successor: that of the person told of just before.
 * @param behind where the words behind the name and its own posts go on
 * @param left the post that a successor comes into: the last one, unless its holder had left another for it
 */
export function passedOn(
  scene: Scene,
  person: Mention,
  last: PostPhrase | undefined,
  behind: number,
  left: PostPhrase | undefined,
): PostPhrase | undefined {
  const handed = handedOver(scene, person);
  if (handed) return handed;
  if (!last || !left || last.person === person.id || last.rule === "post-professor") return undefined;
  const { words } = scene;
  const first = honorificStart(scene, scene.firstWord.get(person.id) ?? 0);
  const end = endOf(scene, person);
  if (isPredecessor(scene, first, last)) {
    const until = leftBefore(scene, last, first, end);
    return again(scene, person, last, "past", until ? { until } : {});
  }
  if ((words[first - 1]?.lower === "by" && isSuccession(scene, first)) || isSuccessor(scene, first))
    return again(scene, person, left, "present", takenOn(scene, first, end));
  const following = followingOf(scene, first, end, last);
  if (following)
    return again(scene, person, following.tense === "past" ? last : left, following.tense, following.tenure);
  return (
    followsOn(scene, person, left, end) ??
    (behind > end ? followsOn(scene, person, left, behind) : undefined) ??
    havingLeft(scene, person, last, end) ??
    whomReplaced(scene, person, last, end) ??
    leftVacant(scene, person, last, first, end) ??
    heldThePost(scene, person, last, end) ??
    leftThePost(scene, person, last, end)
  );
}

/** When a predecessor went: "replaces A, who left in May", "since the retirement of A in May", or when the successor came. */
function leftBefore(scene: Scene, last: PostPhrase, first: number, end: number): Told<Edtf> | undefined {
  const { words } = scene;
  const who = words[end]?.text === "," ? end + 1 : end;
  const told = leavingDate(scene, beyondHave(scene, words[who]?.lower === "who" ? who + 1 : who));
  return told ?? goneIn(scene, end, words[first - 1]?.lower ?? "") ?? startOf(last);
}

/** "replaces A", "in succession to A", "in place of A", "took over as Chairman from A". */
function isPredecessor(scene: Scene, first: number, last: PostPhrase): boolean {
  const lead = leadIn(scene, first);
  // "A, Dean of X, was elected to succeed B": what A was before is no post of B's.
  if (last.rule === "post-in-apposition" && /\bto (?:succeed|replace)$/.test(lead)) return false;
  if (isOnlyNow(scene, last)) return false;
  const found = PREDECESSOR.exec(lead)?.[0];
  if (TAKEN_OVER.test(lead)) return last.tense === "present";
  return (
    found !== undefined &&
    (!/(?:from|of|vice)$/.test(found) ||
      /^post-(?:taken-up|elected)$/.test(last.rule) ||
      found.endsWith("place of"))
  );
}

/** "A, currently Dean of Arts, starts in May. She succeeds B": what is left for it was not B's. */
const isOnlyNow = ({ words }: Scene, { start, rule }: PostPhrase): boolean => {
  if (!rule.includes("apposition")) return false;
  const at = words.findIndex((word) => word.start >= start);
  return /^(?:currently|presently|now|formerly|previously)$/.test(words[at - 1]?.lower ?? "");
};

/** "She took over from A", "she took up the post on 1 May, following A". */
const TAKEN_OVER =
  /^(?:(?:she|he|who|and) (?:has |had |is |will )?(?:takes?|took|taken|taking) over from|(?:[^.;]* )?(?:takes?|took|taken|taking) (?:up|over|on) (?:the|this|her|his) (?:post|position|office|role|job|duties|new post)\b[^.;]{0,40}, (?:following|after|succeeding|replacing))$/;

const PREDECESSOR =
  /(?:\b(?:replaces?|replaced|replacing|succeeds?|succeeded|succeeding|relieves|relieved|relieving|(?:she|he|who|and) follow(?:s|ed))|\bsuccession to|\bsuccessor to|\bplace of|\b(?:takes|took|taken|taking) over [^.;]*\bfrom|\b(?:predecessor|predecessor ,|predecessor was)|\b(?:following|after|upon|on|since) the (?:retirement|resignation|departure|death|retiral|passing|dismissal) of|, vice)$/;

/** "Elected to succeed him was A", "Her successor is A". */
const isSuccessor = (scene: Scene, first: number): boolean =>
  /(?:\b(?:elected|appointed|chosen|named) (?:to (?:succeed|replace)|as successor) .*\b(?:was|is)|\bsuccessor(?: ,| :| is| was| will be))$/.test(
    leadIn(scene, first),
  );

/** "A succeeded him on 2 May", "elected A to succeed her", "A follows him": the post of whom the words before told. */
function followsOn(scene: Scene, person: Mention, last: PostPhrase, end: number): PostPhrase | undefined {
  const { words } = scene;
  let at = end;
  while (at < end + 3 && /^(?:to|will|has|,|who)$/.test(words[at]?.lower ?? "")) at++;
  if (
    !/^(?:succeeds?|succeeded|replaces?|replaced|follows?|followed|relieves?|relieved)$/.test(
      words[at]?.lower ?? "",
    )
  )
    return undefined;
  if (!/^(?:him|her|them)$/.test(words[at + 1]?.lower ?? "")) return undefined;
  return again(scene, person, last, "present", tenureBehind(scene, at + 2, true));
}

/** "A, who had held the post since 2017, left in February", "A will take over the office on 1 May". */
function heldThePost(scene: Scene, person: Mention, last: PostPhrase, end: number): PostPhrase | undefined {
  const { words } = scene;
  let at = end;
  while (at < end + 4 && /^(?:,|who|had|has|will)$/.test(words[at]?.lower ?? "")) at++;
  const verb = words[at]?.lower ?? "";
  const inside = verb === "been" && words[at + 1]?.lower === "in";
  if (inside) at++;
  const held = inside || /^(?:held|holds|hold|occupied|filled|fills)$/.test(verb);
  const taken = /^(?:take|takes|took|taken)$/.test(verb) && words[at + 1]?.lower === "over";
  if (!held && !taken) return undefined;
  if (taken) at++;
  const noun = /^(?:the|this|that|his|her)$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const named = /^(?:post|position|office|role|job|reins|helm|chair|saddle)$/.test(words[noun]?.lower ?? "");
  if (!named && !(taken && dateAt(scene, at + 1))) return undefined;
  const behind = named ? noun + 1 : at + 1;
  const tenure = tenureBehind(scene, behind, taken);
  const date = dateAt(scene, behind);
  const left = date
    ? leavingDate(scene, endOf(scene, date) + 1)
    : /^before (?:her|him|that|them) ,$/.test(spoken(scene.words, behind, behind + 3))
      ? leavingDate(scene, behind + 3)
      : undefined;
  const until = tenure.until ?? left;
  return again(scene, person, last, held && verb !== "holds" ? "past" : "present", {
    ...tenure,
    ...(until ? { until } : {}),
  });
}

/** "the retirement of A in May": when a predecessor went. */
function goneIn(scene: Scene, end: number, lead: string): Told<Edtf> | undefined {
  const date = lead === "of" ? dateAt(scene, end) : undefined;
  return date?.date ? { value: date.date.edtf, span: date.span, rule: "post-left" } : undefined;
}

/** "A having retired in September". */
function havingLeft(scene: Scene, person: Mention, last: PostPhrase, end: number): PostPhrase | undefined {
  if (scene.words[end]?.lower !== "having") return undefined;
  const until = leavingDate(scene, end + 1);
  if (!until && !LEAVING.test(scene.words[end + 1]?.lower ?? "")) return undefined;
  return again(scene, person, last, "past", until ? { until } : {});
}

/** "A, whom she replaces, left in January": the post of whom the words before told. */
function whomReplaced(scene: Scene, person: Mention, last: PostPhrase, end: number): PostPhrase | undefined {
  const said = spoken(scene.words, end, end + 4);
  if (!/^, whom (?:she|he|they) (?:replaces|replaced|succeeds|succeeded|follows|followed)$/.test(said))
    return undefined;
  const until = leavingDate(scene, scene.words[end + 4]?.text === "," ? end + 5 : end + 4) ?? startOf(last);
  return again(scene, person, last, "past", until ? { until } : {});
}

const startOf = ({ from }: PostPhrase): Told<Edtf> | undefined => from && { ...from, rule: "post-passed-on" };

/** "The post has been vacant since A resigned in May". */
function leftVacant(
  scene: Scene,
  person: Mention,
  last: PostPhrase,
  first: number,
  end: number,
): PostPhrase | undefined {
  if (
    !/(?:^it|\b(?:post|position|office|seat|chair)) [^.;]{0,20}\b(?:vacant|empty|unfilled) (?:since|after|when)(?: [^.;]{1,24} when)?$/.test(
      leadIn(scene, first),
    )
  )
    return undefined;
  const verb = beyondHave(scene, end);
  const until =
    leavingDate(scene, verb) ??
    (LEAVING.test(scene.words[verb]?.lower ?? "") ? goneBefore(scene, first) : undefined);
  return until && again(scene, person, last, "past", { until });
}

/** "vacant since March, when A retired". */
function goneBefore(scene: Scene, first: number): Told<Edtf> | undefined {
  for (let at = first - 1; at > first - 6; at--) {
    const date = mentionAt(scene, at);
    if (date?.date) return { value: date.date.edtf.split("/")[0] ?? "", span: date.span, rule: "post-left" };
  }
  return undefined;
}

/** "hands over the directorship on 1 June to A": the post that the noun tells, at the house where no body is named. */
function handedOver(scene: Scene, person: Mention): PostPhrase | undefined {
  const { words } = scene;
  const first = honorificStart(scene, scene.firstWord.get(person.id) ?? 0);
  if (words[first - 1]?.lower !== "to") return undefined;
  for (let at = first - 2; at > first - 12 && at > 1; at--) {
    const title = presidencies.get(words[at]?.lower ?? "");
    if (!title || !HANDING.test(leadIn(scene, at))) continue;
    const body = words[at + 1]?.lower === "of" ? mentionAt(scene, behindArticle(scene, at + 2)) : undefined;
    const date = words
      .slice(at, first)
      .findIndex((_, index) => mentionAt(scene, at + index)?.type === "DATE");
    const phrase: Phrase = {
      ...{ from: at, to: at + 1, titleFrom: at, titleTo: at + 1, title, direct: false },
      ...{ class: "officer" as const, tense: "present" as const },
      ...(body?.type === "ORGANIZATION" ? { organization: body.id } : {}),
    };
    const post = bound(
      scene,
      phrase,
      person,
      "post-taken-up",
      date < 0 ? tenureBehind(scene, endOf(scene, person), true) : tenureBehind(scene, at + date, true),
    );
    return body ? post : { ...post, ...houseOf(scene, phrase) };
  }
  return undefined;
}

const HANDING =
  /\b(?:hands?|handed|handing|passes|passed|passing|transfers?|transferred|yields?|yielded|gives up|gave up)\b[^.;]{0,12}\b(?:the|his|her|its)$/;

const behindArticle = (scene: Scene, at: number): number => (scene.words[at]?.lower === "the" ? at + 1 : at);

const beyondHave = (scene: Scene, at: number): number =>
  /^(?:had|has)$/.test(scene.words[at]?.lower ?? "") ? at + 1 : at;

/** "Her place will be taken by", "She is succeeded by". */
const isSuccession = (scene: Scene, first: number): boolean =>
  /\b(?:place|post|position|seat|role) (?:as [^.;]{1,60})?(?:will be|is|was|has been|is to be) (?:taken|filled)|\b(?:is|was|will be|be) (?:succeeded|replaced)\b/.test(
    leadIn(scene, first),
  );

function takenOn(scene: Scene, first: number, end: number): Tenure {
  const { from } = sentenceAround(scene, first);
  for (let at = first - 2; at > from; at--) {
    const date = mentionAt(scene, at);
    if (date?.type === "DATE") return tenureBehind(scene, at, true);
  }
  return tenureBehind(scene, end, true);
}

/** "X had resigned from the post in March". */
function leftThePost(scene: Scene, person: Mention, last: PostPhrase, end: number): PostPhrase | undefined {
  const verb = beyondHave(scene, end);
  const until = leavingDate(scene, verb);
  if (!until) return undefined;
  const behind = scene.words.slice(verb, verb + 6).map(({ lower }) => lower);
  // "left the office for a post at X": no post that was told before.
  const told = /\b(?:(?:the|this|that|his|her) (?:post|position|role)|(?<!the |our |this )office)\b/.test(
    behind.join(" "),
  );
  return told ? again(scene, person, last, "past", { until }) : undefined;
}

function again(
  scene: Scene,
  person: Mention,
  last: PostPhrase,
  tense: PostPhrase["tense"],
  tenure: Tenure,
): PostPhrase {
  const { from: _from, until: _until, ...post } = last;
  return {
    ...post,
    block: scene.block.index,
    start: person.start,
    end: person.end,
    span: person.span,
    person: person.id,
    tense,
    ...tenure,
    rule: "post-passed-on",
  };
}
