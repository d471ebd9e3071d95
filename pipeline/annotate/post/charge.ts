// What a head is in charge of in small letters, which goes with the title: "head of acquisitions at X", "head of the Asia desk of Y".
import { type Draft, skipDeterminer } from "./draft.ts";
import { mentionAt, type Scene } from "./scene.ts";
import type { Title } from "./title.ts";

const IN_CHARGE =
  /^(?:head|chief|director|manager|coordinator|co-ordinator|leader|supervisor|superintendent|officer|secretary)$/;
/** Parts of a house that a head of them has no body of its own by. */
const PARTS =
  /^(?:desk|team|office|section|unit|group|branch|bureau|wing|division|department|programme|program|service|studio|workshop|cell|pillar|stream|choir|squad|crew|archive|collection|farm|nursery|garden|kitchen)$/;
/** Endings of what people work at, and of several things. */
const WORK =
  /..(?:ings?|ies|tions?|sions?|ments?|ics|ology|ances?|ences?|graphy|metry|ture|rity|ship|care)$|^\p{L}{3,}[^aious]s$/u;
const LONGEST = 4;

/** Takes the small words behind "of" into the title, where a body follows them; false where there are none. */
export function chargedWith(scene: Scene, title: Title, draft: Draft): boolean {
  const { words } = scene;
  if (title.class !== "officer" || draft.titleTo !== draft.to || draft.organization !== undefined)
    return false;
  if (!IN_CHARGE.test(words[draft.to - 1]?.lower ?? "")) return false;
  const from = skipDeterminer(scene, draft.to + 1);
  const article = from > draft.to + 1;
  let end = from;
  while (end < from + LONGEST && isPlain(scene, end)) end++;
  const last = words[end - 1];
  if (end === from || last?.shape !== "lower") return false;
  const part = article && end > from + 1 && PARTS.test(last.lower);
  const work = !article && WORK.test(last.lower) && !PARTS.test(last.lower);
  if (!(part || work) || !hasBody(scene, end)) return false;
  draft.to = end;
  draft.titleTo = end;
  return true;
}

/** A word that no body's name holds: small, or the name of a land before a small one. */
function isPlain(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  const type = scene.mentionOf[at]?.type;
  if (!word || (type && type !== "PLACE")) return false;
  if (/^(?:at|of|in|for|with|who|which|that|from|on|to|the|a|an)$/.test(word.lower)) return false;
  return word.shape === "lower" || word.shape === "title";
}

/** "at the Harbour Fund" behind it. */
const hasBody = (scene: Scene, at: number): boolean =>
  /^(?:at|of|in|for|with)$/.test(scene.words[at]?.lower ?? "") &&
  mentionAt(scene, skipDeterminer(scene, at + 1))?.type === "ORGANIZATION";
