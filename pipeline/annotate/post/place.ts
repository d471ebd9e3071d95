// Words by which somebody takes a post over, without its title or up to it: "takes her place", "filled his job", "stepped into his shoes".
import { spoken, type Word } from "../person/words.ts";

const TAKEN =
  /^(?:takes?|took|taken|fills?|filled) (?:his|her|their) (?:place|post|seat|position|chair|job|role|duties|oath|shoes)$|^(?:steps?|stepped) into (?:his|her)$/;

/** Whether the three words from a verb on tell that a post is taken. */
export const isPlaceTaken = (words: readonly Word[], verb: number): boolean =>
  TAKEN.test(spoken(words, verb, verb + 3));

/** "moves up to Director", "steps into the post of Director": the word behind "to"; 0 elsewhere. */
export function risingTo(words: readonly Word[], lead: number): number {
  const found = RISING.exec(spoken(words, lead, lead + RISING_WORDS));
  return found ? lead + found[0].trim().split(" ").length : 0;
}

const RISING =
  /^(?:moves?|moved|rises?|rose|risen|steps?|stepped|advances?|advanced|climbs|climbed|slips|slipped|graduates|goes on|went on) (?:up )?(?:to|into) (?:(?:the|become|be) )?(?:(?:post|position|role|office|job|rank|place) of )?/;
const RISING_WORDS = 7;
