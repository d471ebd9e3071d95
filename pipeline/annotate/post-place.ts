// Words by which somebody takes a post over without its title: "takes her place", "filled his job", "stepped into his shoes".
import { spoken, type Word } from "./person-words.ts";

const TAKEN =
  /^(?:takes?|took|taken|fills?|filled) (?:his|her|their) (?:place|post|seat|position|chair|job|role|duties|oath|shoes)$|^(?:steps?|stepped) into (?:his|her)$/;

/** Whether the three words from a verb on tell that a post is taken. */
export const isPlaceTaken = (words: readonly Word[], verb: number): boolean =>
  TAKEN.test(spoken(words, verb, verb + 3));
