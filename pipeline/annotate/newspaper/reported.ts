// Papers that print what is reported: "reported this in X", "their paper came out in X", "X carried their paper".
import type { Token } from "../../flow.ts";
import { isLeading } from "../name/left.ts";
import { isCapital, lowerAt } from "../name/token.ts";

/** Whether a word may stand in a paper's title. */
export function isTitleWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.text === "&" || (token.lower === "and" && isCapital(tokens[at - 1]?.text ?? "")))
    return isCapital(tokens[at - 1]?.text ?? "");
  return isCapital(token.text) && isLeading(tokens, at, "sentence");
}

const REPORTING =
  /^(?:published|appeared|appear|appears|printed|reported|reports?|describes?|described|writes?|wrote|paper)$/;

/** "reported this in", "their paper came out in", "published in". */
export function isReport(tokens: readonly Token[], preposition: number): boolean {
  const dated = beforeDay(tokens, preposition - 1);
  if (dated < preposition - 1) return isReport(tokens, dated + 1) && isPaperBefore(tokens, dated);
  const before = lowerAt(tokens, preposition - 1);
  if (/^(?:appears?|printed)$/.test(before)) return isPaperBefore(tokens, preposition - 1);
  if (REPORTING.test(before)) return true;
  if (/^(?:this|it|that|them|so)$/.test(before)) return REPORTING.test(lowerAt(tokens, preposition - 2));
  const out = before === "out" && /^(?:came|comes|come)$/.test(lowerAt(tokens, preposition - 2));
  return (
    out &&
    tokens
      .slice(Math.max(0, preposition - 8), preposition)
      .some(({ lower }) => /^(?:paper|papers|article|study|findings|results|essay)$/.test(lower))
  );
}

/** The word before "on 2 May": "appeared on 2 May in". */
function beforeDay(tokens: readonly Token[], last: number): number {
  for (let at = last; at > last - 4; at--) {
    const { text = "", lower = "" } = tokens[at] ?? {};
    if (lower === "on" && at < last) return at - 1;
    if (!/^\d{1,4}$/.test(text) && !/^\p{Lu}\p{Ll}{2,}$/u.test(text)) return last;
  }
  return last;
}

/** "A paper is to appear in": not the dancer who appears in a ballet. */
const isPaperBefore = (tokens: readonly Token[], verb: number): boolean =>
  tokens
    .slice(Math.max(0, verb - 10), verb)
    .some(
      ({ lower, sentence }) =>
        sentence === tokens[verb]?.sentence &&
        /^(?:papers?|articles?|study|studies|results|findings|letter|essay|measurements|they|it|these|which)$/.test(
          lower,
        ),
    );

/** "Vox Marina carried their paper", "as The Tide Review printed his letter": the name at the head of its clause. */
export function carryingEnd(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1];
  const leads =
    !before || before.sentence !== tokens[from]?.sentence || /^(?:as|and|The|,)$/.test(before.text);
  if (!leads) return from;
  let to = from;
  while (to - from < 4 && isTitleWord(tokens, to)) to++;
  const [verb, whose, what] = [lowerAt(tokens, to), lowerAt(tokens, to + 1), lowerAt(tokens, to + 2)];
  const carried =
    to > from &&
    /^(?:carried|carries|published|printed)$/.test(verb) &&
    /^(?:their|his|her|the|a|an|our)$/.test(whose) &&
    /^(?:paper|article|study|findings|letter|interview|obituary|essay|review)$/.test(what);
  return carried ? to : from;
}

const OF_FINDINGS =
  /^(?:reporting|reports?|reported|describes?|described|shows?|showed|shown|finds?|found|findings|results|study|studies|research|researchers|scientists|paper|writing|writes?|wrote|presents?|presented|identify|identifies|identified|demonstrates?|demonstrated)$/;

/** "Writing in Nature, A", "A and B report the first measurement in Science": a common word that is a journal's title where findings are told. */
export function isReportedThere(tokens: readonly Token[], from: number, to: number): boolean {
  if (
    lowerAt(tokens, from - 1) !== "in" ||
    !/^(?:[,.;:)]|on|of|that|this|last|how)$/.test(lowerAt(tokens, to))
  )
    return false;
  const { sentence } = tokens[from] as Token;
  return tokens
    .slice(Math.max(0, from - 25), from - 1)
    .some((token) => token.sentence === sentence && OF_FINDINGS.test(token.lower));
}
