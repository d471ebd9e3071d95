// What somebody is who did something gladly, or was able to, and what it was to him: behind it an infinitive or a word in -ing tells what was done.
import { wordSet } from "../core/word-set.ts";

/** "was pleased to welcome", "were able to visit" */
export const GLAD: ReadonlySet<string> = wordSet(
  "pleased delighted honoured honored proud happy glad privileged fortunate lucky able thrilled overjoyed",
);

/** "had the honour to receive", "took great pleasure in hosting" */
export const PLEASURES: ReadonlySet<string> = wordSet(
  "pleasure honour honor privilege opportunity chance joy satisfaction luck distinction delight pride",
);
