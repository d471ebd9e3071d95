// Bodies that own a post by words between them and it: "X (ABC), whose Director A", "the Fund's new Africa Director", "Director of the Chilean institute".
import { fold } from "../../core/keys.ts";
import type { Mention } from "../../flow.ts";
import { countryByAdjective } from "../../lexicon/countries.ts";
import { isPostWord } from "../../lexicon/posts.ts";
import type { Phrase } from "./phrase.ts";
import { leadBefore, mentionBefore, type Scene, sentenceAround } from "./scene.ts";

/** "X (ABC), whose", "Committee of the Parliament, whose": the body before the word, over its letters and over the one it is a part of. */
export function bodyBeforeWhose(scene: Scene, whose: number): Mention | undefined {
  const { words, firstWord } = scene;
  const mark = words[whose - 1]?.text === "," ? whose - 1 : whose;
  const close = words[mark - 1]?.text === ")" ? mark - 1 : mark;
  const body = mentionBefore(scene, close);
  if (body?.type !== "ORGANIZATION") return undefined;
  const first = firstWord.get(body.id) ?? 0;
  const of = leadBefore(scene, first);
  const part = words[of]?.lower === "of" ? mentionBefore(scene, of) : undefined;
  return part?.type === "ORGANIZATION" ? part : body;
}

/** What may stand between a body's "'s" and the title that it owns. */
const BETWEEN =
  /^(?:new|newly|appointed|elected|own|first|current|present|long-serving|long-standing|outgoing|incoming|young|female|scientific|regional|local)$/;

/** The "'s" of "the Fund's newly appointed Africa Director"; -1 without one. */
export function ownerMark({ words, mentionOf }: Scene, title: number): number {
  for (let at = title - 1; at > title - 5; at--) {
    if (/^['’]s$/.test(words[at]?.text ?? "")) return at;
    if (mentionOf[at]?.type !== "PLACE" && !BETWEEN.test(words[at]?.lower ?? "")) return -1;
  }
  return -1;
}

/** "said Foundation chair A": the body, told before, whose name holds the capital noun before the title; the house needs none. */
export function bodyByShort(
  { words, mentionOf, mentions, earlier, publisher }: Scene,
  { from }: Phrase,
): Mention | undefined {
  const noun = words[from - 1];
  if (!noun || mentionOf[from - 1] || noun.shape === "lower" || !isPostWord("body", noun.lower))
    return undefined;
  const holds = (name: string): boolean => ` ${fold(name)} `.includes(` ${noun.lower} `);
  if (publisher && holds(publisher.told)) return undefined;
  const isIt = ({ type, text }: Mention): boolean => type === "ORGANIZATION" && holds(text);
  return mentions.findLast((body) => body.start < noun.start && isIt(body)) ?? earlier.findLast(isIt);
}

/** "The Patent Office and the Office of Seeds hold a course. A, head of the Office": of those that one sentence before names, the first. */
export function subjectLike(scene: Scene, bodies: readonly Mention[], { from }: Phrase): Mention | undefined {
  const last = bodies.at(-1);
  const at = last && scene.firstWord.get(last.id);
  if (!last || at === undefined) return last;
  const own = sentenceAround(scene, from).from;
  const { from: first } = sentenceAround(scene, at);
  if (own <= at) return last;
  return bodies.find(({ id }) => (scene.firstWord.get(id) ?? -1) >= first) ?? last;
}

/** "Director of the Chilean institute", "Head of the Malaysian agency": the body named before by that noun, of that nation. */
export function bodyOfNation(scene: Scene, phrase: Phrase): Mention | undefined {
  const { words, mentions } = scene;
  const noun = words[phrase.to - 1];
  const adjective = words[phrase.to - 2];
  if (!noun || !adjective || noun.shape !== "lower" || words[phrase.to - 3]?.lower !== "the")
    return undefined;
  const nation = countryByAdjective(adjective.text);
  if (!nation) return undefined;
  const before = (mention: Mention): boolean =>
    mention.type === "ORGANIZATION" &&
    mention.start < noun.start &&
    ` ${fold(mention.text)} `.includes(` ${noun.lower} `);
  return [...scene.earlier, ...mentions].findLast(
    (mention) => before(mention) && isOfNation(scene, mention, nation.code, adjective.text),
  );
}

/** By its name, by what is known of it, or by the country behind it ("Antarctic Institute, Chile"). */
function isOfNation(scene: Scene, body: Mention, code: string, adjective: string): boolean {
  if (body.country === code || body.text.includes(adjective)) return true;
  return scene.mentions.some(
    ({ type, start, country }) =>
      type === "PLACE" && country === code && start > body.start && start < body.end + 24,
  );
}
