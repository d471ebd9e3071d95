// Who comes or went in somebody's place, told by the place: "A takes her place", "In his place came B", "C, his predecessor, left".

import type { PostPhrase } from "../../flow.ts";
import { behindTime } from "../person/time.ts";
import { isPlaceTaken } from "./place.ts";
import { leadIn, mentionAt, type Scene, sentenceAround } from "./scene.ts";
import { leavingDate, type Tenure, tenureBehind } from "./tenure.ts";

/** Whether a person takes over the post told before or had it, with the time of it. */
export interface Following {
  readonly tense: PostPhrase["tense"];
  readonly tenure: Tenure;
}

/**
 * What the words around a name tell of a post told before.
 * @param first the first word of the honorifics before the name
 * @param end the word behind the name
 */
export function followingOf(
  scene: Scene,
  first: number,
  end: number,
  last: PostPhrase,
): Following | undefined {
  return (
    takesPlace(scene, end) ??
    (isLedIn(scene, first, last) ? cameInPlace(scene, first, end) : undefined) ??
    kinOfOffice(scene, end)
  );
}

/** "A, at present with the Fund, takes her place on 6 January", "A stepped into his shoes". */
function takesPlace(scene: Scene, end: number): Following | undefined {
  const { words } = scene;
  let at = behindAside(scene, end);
  while (at < end + 24 && /^(?:who|will|has|then|now|,)$/.test(words[at]?.lower ?? "")) at++;
  if (!isPlaceTaken(words, at)) return undefined;
  return { tense: "present", tenure: tenureBehind(scene, at + 3, true) };
}

/** Behind ", at present with the Fund," and ", of the Academy,". */
function behindAside(scene: Scene, end: number): number {
  const { words } = scene;
  if (words[end]?.text !== ",") return end;
  const time = behindTime(words, end + 1);
  if (time === end + 1 && !/^(?:of|from)$/.test(words[time]?.lower ?? "")) return end;
  for (let at = time; at < end + 16 && words[at] && words[at]?.text !== "."; at++)
    if (words[at]?.text === ",") return at + 1;
  return end;
}

const cameInPlace = (scene: Scene, first: number, end: number): Following => ({
  tense: "present",
  tenure: dateInLead(scene, first) ?? tenureBehind(scene, end, true),
});

/** "In his place came, on 10 June, B", "Taking her place is B", "As his successor the council chose B". */
function isLedIn(scene: Scene, first: number, last: PostPhrase): boolean {
  const lead = leadIn(scene, first);
  if (LED_IN.test(lead)) return true;
  // "handed the keys to B" is of a house: unless who had the post hands them.
  const { from } = sentenceAround(scene, first);
  const own = last.block === scene.block.index && last.start >= (scene.words[from]?.start ?? 0);
  return HANDED.test(lead) && (own || /^(?:he|she)\b/.test(lead));
}

const ASIDE = "(?: ,[^.;:]{1,40},| [^.;:,]{1,40})?";
const LED_IN = new RegExp(
  [
    `\\bin (?:his|her|their) (?:place|stead) (?:came|comes|steps|stepped|is|will be|arrived|we welcome)${ASIDE}$`,
    `\\btaking (?:his|her|their) (?:place|seat|post)${ASIDE} (?:is|was|will be)$`,
    `\\b(?:his|her|their) (?:place|post|job|seat) (?:goes|went|passes|passed|falls|fell)${ASIDE} to$`,
    `\\b(?:she|he|who|and) (?:is|was|will be|has been) (?:followed|relieved)${ASIDE} by$`,
    "\\bas (?:his|her|their) successor[^.;:]{1,60}\\b(?:chose|elected|appointed|named|chosen|picked|designated|was|is)(?: ,[^.;:,]{1,30},)?$",
  ].join("|"),
);
const HANDED = new RegExp(
  `(?<!\\b(?:was|were|been|be|is)) (?:hands?|handed|passes|passed|gives|gave|makes|made)(?: on)? (?:the )?(?:books|reins|baton|gavel|torch|over|way|helm|keys|seals|office|post|job|command)${ASIDE} (?:to|for)$`,
);

/** The date told between the words of succession and the name. */
function dateInLead(scene: Scene, first: number): Tenure | undefined {
  for (let at = first - 1; at > first - 8 && at >= 0; at--) {
    if (
      /^(?:[.;:]|came|comes|followed|relieved|over|office|post|books|keys|to)$/.test(
        scene.words[at]?.text ?? "",
      )
    )
      return undefined;
    if (mentionAt(scene, at)?.type === "DATE") return tenureBehind(scene, at, true);
  }
  return undefined;
}

/** "B, his predecessor, left in December", "C, her successor since May". */
function kinOfOffice(scene: Scene, end: number): Following | undefined {
  const { words } = scene;
  if (words[end]?.text !== "," || !/^(?:his|her|their|whose)$/.test(words[end + 1]?.lower ?? ""))
    return undefined;
  const noun = words[end + 2]?.lower ?? "";
  if (noun === "successor") return { tense: "present", tenure: tenureBehind(scene, end + 3, true) };
  if (noun !== "predecessor") return undefined;
  const behind = words[end + 3]?.text === "," ? end + 4 : end + 3;
  const until = leavingDate(scene, behindHave(scene, behind));
  return { tense: "past", tenure: until ? { until } : {} };
}

const behindHave = (scene: Scene, at: number): number =>
  /^(?:had|has|who)$/.test(scene.words[at]?.lower ?? "") ? at + 1 : at;
