// Lasting ties between what an article names: acronym of, part of, located in, founded by, member of. Only sure ones.
import { join } from "../core/span.ts";
import type { Annotated, AnnotatedBlock, Mention, RelationDraft } from "../flow.ts";
import type { Predicate } from "../model/codes.ts";
import { foundings } from "./relation-founding.ts";

/** The relations of a document in reading order, each once an article. */
export function extractRelations(annotated: Annotated): RelationDraft[] {
  const seen = new Set<string>();
  return annotated.blocks.flatMap((block) =>
    [...neighbours(block), ...foundings(block)].filter((draft) => {
      const key = [
        draft.article,
        draft.predicate.value,
        nameOf(annotated, draft.subject),
        nameOf(annotated, draft.object),
      ].join("\t");
      const first = !seen.has(key);
      seen.add(key);
      return first;
    }),
  );
}

const nameOf = ({ mentions }: Annotated, reference: RelationDraft["subject"]): string =>
  "mention" in reference ? (mentions[reference.mention]?.name ?? "") : reference.implied.name;

/** A tie that two mentions next to each other tell by the words between them. */
interface Rule {
  readonly predicate: Predicate;
  readonly rule: string;
  readonly confidence: number;
  readonly between: RegExp;
  readonly holds: (left: Mention, right: Mention, after: string) => boolean;
  /** True where the right one is the subject. */
  readonly turned?: boolean;
}

const UNITS =
  /^(?:institute|department|faculty|school|section|division|office|cent(?:er|re)|laboratory|observatory|bureau|directorate|library|museum)\b/i;
const WHOLES = new Set([
  "academy",
  "university",
  "ministry",
  "embassy",
  "agency",
  "council",
  "foundation",
  "commission",
]);
const TOWNS = new Set(["city", "venue", "building", "street", "district"]);
const WIDE = new Set(["province", "region", "country"]);
const isAcronym = (text: string): boolean =>
  /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}][\p{L}\p{N}&-]{1,11}$/u.test(text);

const RULES: readonly Rule[] = [
  {
    predicate: "acronymOf",
    rule: "relation-acronym-in-brackets",
    confidence: 0.96,
    between: /^ ?\($/,
    turned: true,
    holds: (left, right, after) =>
      left.type === right.type &&
      isAcronym(right.text) &&
      !isAcronym(left.text) &&
      right.antecedent === left.id &&
      after.startsWith(")"),
  },
  {
    predicate: "acronymOf",
    rule: "relation-acronym-before-brackets",
    confidence: 0.93,
    between: /^ \((?:the )?$/,
    holds: (left, right, after) =>
      left.type === right.type &&
      isAcronym(left.text) &&
      !isAcronym(right.text) &&
      after.startsWith(")") &&
      left.antecedent === right.id,
  },
  {
    predicate: "locatedIn",
    rule: "relation-place-comma-place",
    confidence: 0.9,
    between: /^, $/,
    holds: (left, right, after) =>
      left.type === "PLACE" &&
      right.type === "PLACE" &&
      TOWNS.has(left.subtype ?? "") &&
      WIDE.has(right.subtype ?? "") &&
      left.country === right.country &&
      left.name !== right.name &&
      !/^(?:,| and| or)/.test(after.trimEnd() === "," ? "" : after.slice(0, 5)),
  },
  {
    predicate: "locatedIn",
    rule: "relation-in-place",
    confidence: 0.88,
    between: /^ in $/,
    holds: (left, right) =>
      right.type === "PLACE" &&
      left.country !== undefined &&
      left.country === right.country &&
      left.name !== right.name &&
      ((left.type === "PLACE" && TOWNS.has(left.subtype ?? "") && left.subtype !== "city") ||
        (left.type === "ORGANIZATION" && UNITS.test(left.text) && right.subtype === "city")),
  },
  {
    predicate: "partOf",
    rule: "relation-part-of-the",
    confidence: 0.9,
    between: /^ of (?:the )?$/,
    holds: (left, right) =>
      left.type === "ORGANIZATION" && right.type === "ORGANIZATION" && UNITS.test(left.text),
  },
  {
    predicate: "partOf",
    rule: "relation-part-comma-whole",
    confidence: 0.88,
    between: /^, (?:the )?$/,
    holds: (left, right, after) =>
      left.type === "ORGANIZATION" &&
      right.type === "ORGANIZATION" &&
      UNITS.test(left.text) &&
      WHOLES.has(right.subtype ?? "") &&
      !/^(?:,? and |, )/.test(after),
  },
  {
    predicate: "memberOf",
    rule: "relation-member-of",
    confidence: 0.88,
    between: /^, (?:a |the )?members? of (?:the )?$/,
    holds: (left, right) =>
      (left.type === "PERSON" || left.type === "ORGANIZATION") && right.type === "ORGANIZATION",
  },
];

function neighbours({ block, mentions }: AnnotatedBlock): RelationDraft[] {
  const { text } = block.view;
  return mentions.slice(1).flatMap((right, index) => {
    const left = mentions[index] as Mention;
    const between = text.slice(left.end, right.start);
    const after = text.slice(right.end, right.end + 12);
    const rule =
      between.length < 40
        ? RULES.find((row) => row.between.test(between) && row.holds(left, right, after))
        : undefined;
    if (!rule) return [];
    const span = join(left.span, right.span);
    const [subject, object] = rule.turned ? [right, left] : [left, right];
    return [
      {
        subject: { mention: subject.id },
        predicate: { value: rule.predicate, span, rule: rule.rule },
        object: { mention: object.id },
        span,
        article: block.article,
        confidence: rule.confidence,
      },
    ];
  });
}
