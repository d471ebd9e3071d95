// A draft as text that people read and diffs show: the source with its mentions marked, then what was extracted.
import { describe, type Problem } from "../../pipeline/core/problem.ts";
import { cut } from "../../pipeline/core/span.ts";
import type { Draft, Mention, Reference, Told } from "../../pipeline/flow.ts";

/** All that a document gave, one thing a line. */
export function render(draft: Draft, problems: readonly Problem[]): string {
  const sections: [string, string[]][] = [
    ["masthead", Object.entries(draft.masthead).map(([key, given]) => `${key}: ${given?.value}`)],
    ["articles", draft.articles.map(articleLine)],
    ["text", [marked(draft)]],
    ["events", draft.events.flatMap((event, index) => eventLines(draft, event, index))],
    ["positions", draft.positions.map((position) => positionLine(draft, position))],
    ["quantities", draft.mentions.filter((mention) => mention.quantity).map(quantityLine)],
    [
      "relations",
      draft.relations.map((r) => `${name(draft, r.subject)} ${r.predicate.value} ${name(draft, r.object)}`),
    ],
    [
      "statements",
      draft.statements.map((s) => `${name(draft, s.speaker)} ${s.verb.value}: ${flat(s.text.value)}`),
    ],
    ["problems", problems.map((problem) => describe(problem, draft.source.text))],
  ];
  const full = sections.filter(([, lines]) => lines.length > 0);
  return full.map(([title, lines]) => `== ${title}\n${lines.join("\n")}\n`).join("\n");
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
const told = <T>(value: Told<T> | undefined): string => (value === undefined ? "" : String(value.value));

/** The name at the end of a reference's chain of antecedents. */
function name(draft: Draft, reference: Reference): string {
  if ("implied" in reference) return `(${reference.implied.name})`;
  let mention = draft.mentions[reference.mention];
  for (let steps = 0; mention?.antecedent !== undefined && steps < 9; steps++)
    mention = draft.mentions[mention.antecedent];
  return mention ? flat(mention.name) : "?";
}

function articleLine(article: Draft["articles"][number], index: number): string {
  const source =
    article.sourceName || article.sourceDate
      ? ` (${told(article.sourceName)}, ${told(article.sourceDate)})`
      : "";
  const section = article.section ? `${article.section.value} > ` : "";
  return `${index + 1}. ${section}${article.title.value}${source}`;
}

/** The source with each mention in brackets: ⟦TYPE value|words⟧. */
function marked({ source, mentions }: Draft): string {
  let text = "";
  let at = 0;
  for (const mention of mentions) {
    if (mention.span.start < at) continue;
    text += source.text.slice(at, mention.span.start);
    text += `⟦${mention.type}${valueText(mention)}|${cut(source.text, mention.span)}⟧`;
    at = mention.span.end;
  }
  return text + source.text.slice(at);
}

function valueText(mention: Mention): string {
  if (mention.date) return ` ${mention.date.edtf}`;
  if (mention.quantity) return ` ${mention.quantity.value}`;
  return mention.country ? ` ${mention.country}` : "";
}

function eventLines(draft: Draft, event: Draft["events"][number], index: number): string[] {
  const date = [told(event.start), told(event.end)].filter(Boolean).join("..");
  const place = event.place ? ` at ${name(draft, event.place.value)}` : "";
  const kind = `${event.type.value}${event.core ? "" : ", not core"}, ${event.status.value}`;
  const who = event.participants.map((part) => `    ${part.role}: ${name(draft, part.agent)}`);
  return [`${index + 1}. ${date || "undated"} ${flat(event.name.value)}${place} [${kind}]`, ...who];
}

function positionLine(draft: Draft, position: Draft["positions"][number]): string {
  const body = position.organization ? `, ${name(draft, position.organization.value)}` : "";
  const country = position.country ? ` [${position.country.value}]` : "";
  const when = [
    told(position.date),
    position.from && `from ${told(position.from)}`,
    position.until && `until ${told(position.until)}`,
  ];
  return `${name(draft, { mention: position.person })}: ${flat(position.title.value)}${body}${country} ${when.filter(Boolean).join(" ")}`.trim();
}

function quantityLine({ text, quantity }: Mention): string {
  if (!quantity) return "";
  const upper = quantity.valueMax === undefined ? "" : `..${quantity.valueMax}`;
  return `${flat(text)}: ${quantity.qualifier} ${quantity.value}${upper} ${quantity.unitCode ?? quantity.unit}`;
}
