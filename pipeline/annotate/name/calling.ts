// People by their calling, whose order or chamber a body is: "Order of Pharmacists of Togo", no "Order of the Green Leaf".
import { isAgentNoun } from "../../lexicon/agent-nouns.ts";

const CALLINGS =
  /^(?:architects|surgeons|judges|nurses|midwives|chemists|chartered|certified|notaries|attorneys|physicians|pharmacists|psychologists|advocates)$/;

/** Whether a word names people by what they do: "Engineers", "Midwives". */
export const isCalling = (lower: string): boolean => CALLINGS.test(lower) || isAgentNoun(lower);
