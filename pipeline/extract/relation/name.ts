// What a body is part of by its own name: "Institute of Tides of the Polish Academy of Sciences".
import type { AnnotatedBlock, Mention, RelationDraft } from "../../flow.ts";

const PART =
  /^(?:\p{Lu}[\p{L}-]* ){0,3}(?:Institute|Department|Faculty|School|Section|Division|Office|Cent(?:er|re)|Laboratory|Observatory|Bureau|Directorate|Library|Museum|Chair|Branch)\b/u;
/** Bodies of which others are parts, behind "of the": with what stands before their head word and behind it. */
const WHOLE =
  / (?:of|at) the ((?:\p{Lu}[\p{L}.'’-]* ){0,5}(?:Academy|University|Ministry|Agency|Council|Commission|Foundation|Federation|Corporation)(?: (?:of|for|and|the|on|\p{Lu}[\p{L}.'’-]*)){0,12})$/u;

/** The wholes that bodies of a block have in their names. */
export const partsByName = ({ block, mentions }: AnnotatedBlock): RelationDraft[] =>
  block.article === null ? [] : mentions.flatMap((mention) => partByName(mention, block.article));

function partByName(mention: Mention, article: number | null): RelationDraft[] {
  const { id, type, name, span } = mention;
  if (type !== "ORGANIZATION" || !name.includes(" the ") || !PART.test(name)) return [];
  const whole = WHOLE.exec(name)?.[1];
  // "Library of the Academy": the noun alone names no body.
  if (whole === undefined || !whole.includes(" ")) return [];
  const rule = "relation-whole-in-name";
  return [
    {
      subject: { mention: id },
      predicate: { value: "partOf", span, rule },
      object: { implied: { type: "ORGANIZATION", name: whole, span, rule } },
      span,
      article,
      confidence: 0.9,
    },
  ];
}
