// Ties that two names next to each other tell by the words between them: "the Academy's Institute", "X, a member of Y".

import { join } from "../../core/span.ts";
import { wordSet } from "../../core/word-set.ts";
import type { AnnotatedBlock, Mention, RelationDraft } from "../../flow.ts";
import type { Predicate } from "../../model/codes.ts";
import { isAtHouse, isHouse, isOfOtherTown, isTold } from "./house.ts";

/** Most characters that may stand between two names that are tied. */
const LONGEST = 60;
/** Characters beside the two that a rule may look at. */
const BESIDE = 40;

/** Two names next to each other, and the words around them. */
interface Pair {
  readonly left: Mention;
  readonly right: Mention;
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/** A tie that two mentions next to each other tell by the words between them. */
interface Rule {
  readonly predicate: Predicate;
  readonly rule: string;
  readonly confidence: number;
  readonly between: RegExp;
  readonly holds: (pair: Pair) => boolean;
  /** True where the right one is the subject. */
  readonly turned?: boolean;
}

const UNITS =
  /^(?:institute|department|faculty|school|section|division|office|cent(?:er|re)|laboratory|observatory|bureau|directorate|library|museum)\b|\b(?:branch|chapter|campus|section|department|faculty|laboratory|division|unit|desk|wing|service|directorate)$/i;
/** Only "of the" tells that such a one is a part: "Port Museum of the Academy". */
const UNIT_LAST =
  /(?:Institute|School|Cent(?:er|re)|Library|Museum|Observatory|Bureau|Office|Clinic|Hospital|College|Chapter|Branch|Section|Archives?|Press)$/;
const WHOLES = wordSet(
  "academy university ministry embassy agency council foundation commission company government",
);
const TOWNS = new Set(["city", "venue", "building", "street", "district"]);
const WIDE = new Set(["province", "region", "country"]);
/** "a member", "the regional branch", "its tenth member": what somebody is of a body, told beside the name. */
const IS_ITS = String.raw`^(?:,? ?\(|, | – |,? which (?:is|are) |,? who is )(?:an? |the |its )?(?:(?!not |no |former |past |parent |mother |is |are |was |were |has |have |once |formerly |previously |until )[\w-]+ ){0,2}`;
const isBody = ({ type }: Mention): boolean => type === "ORGANIZATION";
const isCity = ({ type, subtype }: Mention): boolean => type === "PLACE" && subtype === "city";
/** A town, or a place of which the words tell no more than that it is one. */
const isTown = ({ type, subtype }: Mention): boolean =>
  type === "PLACE" && (subtype === "city" || subtype === undefined);
const agree = (left: Mention, right: Mention): boolean =>
  left.country === undefined || right.country === undefined || left.country === right.country;
const isAcronym = (text: string): boolean =>
  /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}][\p{L}\p{N}&-]{1,11}$/u.test(text);

const RULES: readonly Rule[] = [
  {
    predicate: "acronymOf",
    rule: "relation-acronym-in-brackets",
    confidence: 0.96,
    between: /^ ?\($/,
    turned: true,
    holds: ({ left, right, after }) =>
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
    holds: ({ left, right, after }) =>
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
    holds: ({ left, right, after }) =>
      left.type === "PLACE" &&
      right.type === "PLACE" &&
      TOWNS.has(left.subtype ?? "") &&
      WIDE.has(right.subtype ?? "") &&
      left.country === right.country &&
      left.name !== right.name &&
      (right.subtype === "country" ||
        !/^(?:,| and| or)/.test(after.trimEnd() === "," ? "" : after.slice(0, 5))),
  },
  {
    predicate: "locatedIn",
    rule: "relation-in-place",
    confidence: 0.88,
    between: /^ (?:in (?:(?:north|south|east|west|centr)[a-z]{0,8} )?|\()$/,
    holds: ({ left, right, between, after }) =>
      right.type === "PLACE" &&
      left.country !== undefined &&
      left.country === right.country &&
      left.name !== right.name &&
      (between !== " (" || after.startsWith(")")) &&
      ((left.subtype === "city" && WIDE.has(right.subtype ?? "")) ||
        (left.type === "PLACE" && TOWNS.has(left.subtype ?? "") && left.subtype !== "city") ||
        (left.type === "ORGANIZATION" && UNITS.test(left.text) && right.subtype === "city")),
  },
  {
    predicate: "locatedIn",
    rule: "relation-town-of-house",
    confidence: 0.88,
    between: /^(?:['’]s|['’]) (?:own |new |old )?$/,
    turned: true,
    holds: ({ left, right }) => isCity(left) && isHouse(right) && agree(left, right),
  },
  {
    predicate: "locatedIn",
    rule: "relation-house-in-town",
    confidence: 0.88,
    between: /^(?: (?:in|at)|, in)(?: the (?:heart|centre|center|old town|city|port|village|suburbs) of)? $/,
    holds: ({ left, right, before, between, after }) =>
      isHouse(left) &&
      (!between.startsWith(",") || after.startsWith(",")) &&
      (isTown(right) || right.subtype === "country") &&
      agree(left, right) &&
      isTold(left, { before, after }) &&
      !isOfOtherTown(left, right),
  },
  {
    predicate: "locatedIn",
    rule: "relation-house-of-town",
    confidence: 0.86,
    between: /^ of $/,
    holds: ({ left, right }) =>
      isCity(right) && agree(left, right) && (isHouse(left) || (isBody(left) && UNIT_LAST.test(left.text))),
  },
  {
    predicate: "locatedIn",
    rule: "relation-house-comma-town",
    confidence: 0.88,
    between: /^, $/,
    holds: ({ left, right, after }) =>
      isHouse(left) &&
      isCity(right) &&
      agree(left, right) &&
      /^(?:[:.;)]|$|, (?:has|have|is|are|was|will)\b|, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?[,.])/u.test(after),
  },
  {
    predicate: "locatedIn",
    rule: "relation-house-with-land-in-brackets",
    confidence: 0.88,
    between: /^(?:, | \()$/,
    holds: ({ left, right, before, between, after }) =>
      isHouse(left) &&
      right.subtype === "country" &&
      agree(left, right) &&
      after.startsWith(")") &&
      (between === " (" || before.endsWith("(")),
  },
  {
    predicate: "locatedIn",
    rule: "relation-based-in",
    confidence: 0.9,
    between:
      /^,? ?(?:\(|which (?:is|has its (?:seat|headquarters)) |whose (?:seat|headquarters) is )?(?:(?:now )?(?:based|headquartered|located|situated|seated) )?(?:in|at|near|on) (?:the )?$/,
    holds: ({ left, right, between }) =>
      isBody(left) &&
      right.type === "PLACE" &&
      agree(left, right) &&
      /based|headq|locat|situat|seat/.test(between),
  },
  {
    predicate: "locatedIn",
    rule: "relation-place-based",
    confidence: 0.9,
    between: /^[- ]?(?:based|headquartered) $/,
    turned: true,
    holds: ({ left, right }) => left.type === "PLACE" && isBody(right),
  },
  {
    predicate: "locatedIn",
    rule: "relation-town-in-brackets",
    confidence: 0.88,
    between: /^ \($/,
    holds: ({ left, right, after }) =>
      isBody(left) &&
      left.subtype !== "government" &&
      isCity(right) &&
      agree(left, right) &&
      /^(?:\)|, \p{Lu})/u.test(after),
  },
  {
    predicate: "partOf",
    rule: "relation-part-of-the",
    confidence: 0.9,
    between: /^ (?:of|at|within|under) (?:the )?$/,
    holds: ({ left, right, before, between }) =>
      isBody(left) &&
      isBody(right) &&
      (UNITS.test(left.text) ||
        (/^ (?:of|within) the $/.test(between) && UNIT_LAST.test(left.text)) ||
        (between.startsWith(" at ") &&
          UNIT_LAST.test(left.text) &&
          right.subtype === "university" &&
          isAtHouse(before))),
  },
  {
    predicate: "partOf",
    rule: "relation-owner-of-part",
    confidence: 0.88,
    between: /^(?:['’]s|['’]| (?:and|through|with) its) (?:own |new )?$/,
    turned: true,
    holds: ({ left, right }) =>
      isBody(left) && isBody(right) && (UNITS.test(right.text) || UNIT_LAST.test(right.text)),
  },
  {
    predicate: "partOf",
    rule: "relation-part-comma-whole",
    confidence: 0.88,
    between: /^, (?:the )?$/,
    holds: ({ left, right, after }) =>
      isBody(left) &&
      isBody(right) &&
      UNITS.test(left.text) &&
      WHOLES.has(right.subtype ?? "") &&
      !/^(?:,? and |, )/.test(after),
  },
  {
    predicate: "partOf",
    rule: "relation-told-as-part",
    confidence: 0.9,
    between: new RegExp(
      `${IS_ITS}(?:part|unit|division|department|section|branch|subsidiary|affiliate|arm|body|institute|laboratory|faculty|programme) of (?:the )?$`,
    ),
    holds: ({ left, right }) => isBody(left) && isBody(right),
  },
  {
    predicate: "foundedBy",
    rule: "relation-founder-of",
    confidence: 0.88,
    between:
      /^,? ?(?:\(|who is )?(?:an? |the )?(?:[Cc]o-?)?[Ff]ounder(?: and (?:[\w-]+ ){1,3}|, (?:[\w-]+ ){0,2}| )of (?:the )?(?:\p{Ll}[\p{Ll}-]+ )?$/u,
    turned: true,
    holds: ({ left, right }) => left.type === "PERSON" && isBody(right),
  },
  {
    predicate: "foundedBy",
    rule: "relation-its-founder",
    confidence: 0.88,
    between: /^(?:['’]s|['’])? (?:late )?(?:co-?)?founder,? (?:[\p{Lu}][\p{L}]{0,8}\.? ){0,2}$/u,
    holds: ({ left, right }) => isBody(left) && right.type === "PERSON",
  },
];

/** The ties of a block between each mention and the one before it. */
export function neighbours({ block, mentions }: AnnotatedBlock): RelationDraft[] {
  const { text } = block.view;
  return mentions.slice(1).flatMap((right, index) => {
    const left = mentions[index] as Mention;
    if (right.start - left.end >= LONGEST) return [];
    const between = text.slice(left.end, right.start);
    const after = text.slice(right.end, right.end + BESIDE);
    const before = text.slice(Math.max(0, left.start - BESIDE), left.start);
    const pair = { left, right, before, between, after };
    const rule = RULES.find((row) => row.between.test(between) && row.holds(pair));
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
