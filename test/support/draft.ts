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

/** The posts of a text as `person, title of body from day until day`. */
export function postLines(text: string): string[] {
  const draft = draftOf(text);
  return draft.positions.map(({ person, title, organization, from, until }) => {
    const where = organization ? ` of ${nameIn(draft, organization.value)}` : "";
    const begun = from ? ` from ${from.value}` : "";
    return `${nameIn(draft, { mention: person })}, ${title.value}${where}${begun}${until ? ` until ${until.value}` : ""}`;
  });
}

/** The ties of a text as `subject predicate object date`, without what acronyms stand for. */
export function tieLines(text: string): string[] {
  const draft = draftOf(text);
  return draft.relations.flatMap(({ subject, predicate, object, date }) =>
    predicate.value === "acronymOf"
      ? []
      : [`${nameIn(draft, subject)} ${predicate.value} ${nameIn(draft, object)} ${date?.value ?? ""}`.trim()],
  );
}

/** The statements of a text as `speaker verb: words`. */
export function saidLines(text: string): string[] {
  const draft = draftOf(text);
  return draft.statements.map(
    ({ speaker, verb, text: said }) => `${nameIn(draft, speaker)} ${verb.value}: ${said.value}`,
  );
}
