// What an annotator is: it proposes mentions with a score and a rule name, and knows no other annotator.
import type { CountryCode, DateValue, Mention, PersonName, QuantityValue } from "../flow.ts";
import type { MentionType } from "../model/codes.ts";
import type { Text } from "./text.ts";

/** A mention that an annotator would make. The arbiter decides between those that overlap. */
export interface Proposal {
  readonly type: MentionType;
  /** Index of the block. */
  readonly block: number;
  /** In the block's view, UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Name of the rule, as it stands in the evidence: `person-after-honorific`. */
  readonly rule: string;
  /** How often the rule is right, 0 to 1: published as the mention's confidence, and what overlaps are decided by. */
  readonly confidence: number;
  /** Canonical spelling, where it is not the text itself. */
  readonly name?: string;
  /** Another mention of the same thing: a settled one by its id, as found in the first round. */
  readonly antecedent?: number;
  readonly date?: DateValue;
  readonly quantity?: QuantityValue;
  readonly person?: PersonName;
  readonly acronym?: string;
  readonly country?: CountryCode;
  readonly subtype?: string;
}

export interface Annotator {
  /** First round: what strong evidence tells by itself. */
  readonly propose: (text: Text) => Proposal[];
  /**
   * Second round: weak mentions that the strong ones of the first round explain (a surname alone, an acronym alone,
   * a name in a heading). `found` are the settled mentions of the first round, in reading order, ids as indices.
   */
  readonly spread?: (text: Text, found: readonly Mention[]) => Proposal[];
}
