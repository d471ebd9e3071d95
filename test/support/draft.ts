// One article of a newsletter made from a few sentences, drafted; and names for what it refers to.
import type { Draft, Reference } from "../../pipeline/flow.ts";
import { draft } from "../../pipeline/run.ts";

/** The draft of an issue of 20 May 2019 with one article that holds the text. */
export function draftOf(text: string, masthead = "# Example News", title = "About this and that"): Draft {
  const source = {
    document: "case.md",
    mediaType: "text/markdown",
    text: `${masthead}\n\nNo. 5, 20 May 2019\n\n## ${title}\n\n${text}\n`,
    sha256: "0".repeat(64),
    metadata: {},
  };
  return draft(source, () => {});
}

/** The name at the end of a reference's chain of antecedents; what is only implied stands in brackets. */
export function nameIn({ mentions }: Draft, reference: Reference | undefined): string {
  if (!reference) return "";
  if ("implied" in reference) return `(${reference.implied.name})`;
  let mention = mentions[reference.mention];
  for (let steps = 0; mention?.antecedent !== undefined && steps < 9; steps++)
    mention = mentions[mention.antecedent];
  return mention?.name ?? "?";
}

/** The bodies that the articles of a text name, as written. */
export const bodiesIn = (text: string): string[] =>
  draftOf(text)
    .mentions.filter(({ type, article }) => type === "ORGANIZATION" && article !== null)
    .map(({ text: words }) => words);

/** The events of a text as `Type start at place [role name; ...]`. */
export function eventLines(text: string): string[] {
  const draft = draftOf(text);
  return draft.events.map((event) => {
    const where = event.place ? ` at ${nameIn(draft, event.place.value)}` : "";
    const who = event.participants.map(({ agent, role }) => `${role} ${nameIn(draft, agent)}`).join("; ");
    return `${event.type.value} ${event.start?.value ?? "undated"}${where} [${who}]`;
  });
}
