// Posts that pass on: "She replaces X, who resigned in May", "Her place will be taken on 6 May by Y".
import type { Mention, PostPhrase } from "../flow.ts";
import { endOf, mentionAt, type Scene, sentenceAround } from "./post-scene.ts";
import { leavingDate, type Tenure, tenureBehind } from "./post-tenure.ts";

/** The post of a predecessor or successor: that of the person told of just before. */
export function passedOn(
  scene: Scene,
  person: Mention,
  last: PostPhrase | undefined,
): PostPhrase | undefined {
  if (!last || last.person === person.id) return undefined;
  const { words } = scene;
  const first = scene.firstWord.get(person.id) ?? 0;
  const end = endOf(scene, person);
  const verb = words[first - 1]?.lower ?? "";
  if (/^(?:replaces|replaced|replacing|succeeds|succeeded|succeeding)$/.test(verb)) {
    const who = words[end]?.text === "," ? end + 1 : end;
    const until = /^who$/.test(words[who]?.lower ?? "")
      ? leavingDate(scene, beyondHave(scene, who + 1))
      : undefined;
    return again(scene, person, last, "past", until ? { until } : {});
  }
  if (verb === "by" && isSuccession(scene, first))
    return again(scene, person, last, "present", takenOn(scene, first, end));
  return leftThePost(scene, person, last, end);
}

const beyondHave = (scene: Scene, at: number): number =>
  /^(?:had|has)$/.test(scene.words[at]?.lower ?? "") ? at + 1 : at;

/** "Her place will be taken by", "She is succeeded by". */
function isSuccession(scene: Scene, first: number): boolean {
  const { from } = sentenceAround(scene, first);
  const words = scene.words
    .slice(from, first)
    .map(({ lower }) => lower)
    .join(" ");
  return /\b(?:place|post|position) (?:will be|is|was|has been) (?:taken|filled)|\b(?:is|was|will be|be) (?:succeeded|replaced)\b/.test(
    words,
  );
}

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
  const told = scene.words
    .slice(verb, verb + 6)
    .some(({ lower }) => /^(?:post|position|office|role)$/.test(lower));
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
