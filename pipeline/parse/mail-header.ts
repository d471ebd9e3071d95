// The header of a mail above its text: who sent it, when, and under which subject.

const LABEL =
  /^(from|to|cc|bcc|date|sent|subject|reply-to|sender|von|an|betreff|datum|de|para|asunto|fecha|objet):\s*(?:(?:re|fwd?|aw|wg):\s*)?/i;
const SUBJECTS = new Set(["subject", "betreff", "asunto", "objet"]);
const SENDERS = new Set(["from", "sender", "von", "de"]);

export interface MailLine {
  readonly kind: "subject" | "sender" | "other";
  /** What is told behind the label. */
  readonly from: number;
}

/** What a line of a mail's header tells; undefined for other lines. */
export function mailLine(text: string): MailLine | undefined {
  const found = LABEL.exec(text);
  const label = found?.[1]?.toLowerCase();
  if (!found || label === undefined) return undefined;
  const kind = SUBJECTS.has(label) ? "subject" : SENDERS.has(label) ? "sender" : "other";
  return { kind, from: found[0].length };
}

/** The name in a sender's line, without quotes and address. */
export function senderName(text: string, from: number): { start: number; end: number } {
  const at = text.indexOf("@", from);
  let [start, end] = [from, at < 0 ? text.length : at];
  while (at >= 0 && end > start && !/[\s<>"]/.test(text.charAt(end - 1))) end--;
  while (start < end && /[\s"'<([]/.test(text.charAt(start))) start++;
  while (end > start && /[\s"'<>([]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
