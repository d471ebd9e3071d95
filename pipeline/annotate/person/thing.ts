// Things that bear people's names or words that look like them: quoted names of prizes and schools, ships, places, start-up parks.
import { isThingHead } from "../../lexicon/not-names.ts";
import type { Word } from "./words.ts";

/** "Start-up": a thing, whatever is called Park behind it. */
export const COMPOUND =
  /^(?:Start|Scale|Spin|Set|Build|Back|Check|Clean|Warm|Follow|Take|Lay|Plug)-(?:[Uu]p|[Oo]ut|[Oo]ff|[Ii]n)s?$/;

/** `the "Ana Ruiz" distinction`, `the "Ana Ruiz" Technical University`, `the University of Film "Ana Ruiz"`: what bears somebody's name. */
export function isQuotedName(words: readonly Word[], from: number, to: number): boolean {
  if (!/^["“„«]$/.test(words[from - 1]?.text ?? "") || !/^["”“»]$/.test(words[to]?.text ?? "")) return false;
  const [owner, noun] = [words[from - 2], words[to + 1]];
  const joint = words[from - 3]?.lower ?? "";
  if (owner?.shape === "title" && (isThingHead(owner.lower) || /^(?:of|and|for)$/.test(joint))) return true;
  for (let at = to + 1; at < to + 4 && words[at]?.shape === "title"; at++)
    if (isThingHead(words[at]?.lower ?? "")) return true;
  return HONOURS.test(noun?.lower ?? "");
}

const HONOURS =
  /^(?:prizes?|awards?|medals?|distinctions?|orders?|decorations?|scholarships?|fellowships?|grants?|cup|trophy|contest|competition|schools?|university|college|institute|museum|theatre|theater|library|hospital|street|square|park|hall|foundation)$/;

/** Craft and machines that bear names: "the research vessel Anna Maria". */
const CRAFT_BEFORE =
  /^(?:ship|vessel|icebreaker|schooner|frigate|tug|tugboat|trawler|ferry|yacht|barge|brig|corvette|destroyer|submarine|submersible|lifeboat|catamaran|cutter|tanker|freighter|liner|steamer|steamship|paddle-steamer|dhow|sloop|ketch|barque|longliner|seiner|dredger|boat|locomotive|train|aircraft|balloon|robot|telescope|gunboat|whaler|houseboat|motorboat|sailboat|hospital-ship|flagship|carrier|supercomputer|computer)$/;

const PLACE_BEFORE =
  /^(?:mv|ss|fv|sv|rrs|hmas|hmcs|ins|bap|ara|mount|lake|port|fort|cape|hotel|universidad|universidade|université|palacio|plaza|calle|avenida|rue|via|san|santa|saint|ms|rv|hms|uss|saint|villa|casa|río|rio|cerro|isla|ile|île)$/;

/** Whether the word before a name makes it a place or a ship: "Mount Victoria", "Lake Eva", "the ferry Eva Maria". */
export function followsPlaceWord(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  if (!before) return false;
  if (before.shape === "lower") return CRAFT_BEFORE.test(before.lower);
  return (before.shape === "title" || before.shape === "caps") && PLACE_BEFORE.test(before.lower);
}
