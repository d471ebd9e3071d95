// How often each rule was right on the annotated documents (calibration.tsv), and what a record's confidence is by that.
import { loadTable } from "./table.ts";

/** A rule's records of one table: how many were right and wrong, and the mean of what the rule stated for them. */
export interface RuleTally {
  readonly table: string;
  readonly rule: string;
  readonly right: number;
  readonly wrong: number;
  readonly stated: number;
}

/** How many records observed weigh as much as what the rule states. Chosen by the log loss on documents left out. */
export const PRIOR_STRENGTH = 4;

interface Total {
  readonly right: number;
  readonly wrong: number;
  /** Records that would be wrong if the rules were as often wrong as they state. */
  readonly expected: number;
}

const share = (right: number, wrong: number): number => right / (right + wrong);

/**
 * Turns stated confidences into calibrated ones.
 *
 * 1. Rules state how often they are right. How often the records of a table are wrong, against how often their rules
 *    expect it, gives one factor for the table by which every stated share of errors is multiplied: it keeps the order
 *    of the rules and sets their level, also for rules that the annotated documents never needed.
 * 2. The stated share so corrected is a beta prior as strong as PRIOR_STRENGTH records; the right and wrong records
 *    that the rule made on the annotated documents update it: (strength * prior + right) / (strength + right + wrong).
 * 3. Of several rules that made one record the surest counts.
 *
 * The result lies in [0, 1], rises with what is stated and with each right record, and falls with each wrong one.
 * A table without annotation keeps what is stated.
 */
export class Calibration {
  readonly #tallies = new Map<string, RuleTally>();
  readonly #totals = new Map<string, Total>();

  constructor(tallies: readonly RuleTally[]) {
    for (const tally of tallies) {
      const { table, rule, right, wrong, stated } = tally;
      this.#tallies.set(`${table}\t${rule}`, tally);
      const before = this.#totals.get(table) ?? { right: 0, wrong: 0, expected: 0 };
      this.#totals.set(table, {
        right: before.right + right,
        wrong: before.wrong + wrong,
        expected: before.expected + (1 - stated) * (right + wrong),
      });
    }
  }

  /** The confidence of a record of a table that these rules made and stated so much for. */
  confidence(table: string, rules: readonly string[], stated: number): number {
    const prior = this.#corrected(table, stated);
    const shares = rules.map((rule) => {
      const { right = 0, wrong = 0 } = this.#tallies.get(`${table}\t${rule}`) ?? {};
      return share(PRIOR_STRENGTH * prior + right, PRIOR_STRENGTH * (1 - prior) + wrong);
    });
    return shares.length > 0 ? Math.max(...shares) : prior;
  }

  #corrected(table: string, stated: number): number {
    const total = this.#totals.get(table);
    if (!total || total.expected === 0) return stated;
    // Half a record more on each side, so that no table is without errors for ever.
    const wrong = 1 - share(total.right + 0.5, total.wrong + 0.5);
    const factor = (wrong * (total.right + total.wrong)) / total.expected;
    return Math.max(0, 1 - (1 - stated) * factor);
  }
}

/** The rows of calibration.tsv. */
export const calibrationRows = (): RuleTally[] =>
  loadTable("calibration").map(({ table = "", rule = "", right, wrong, stated }) => ({
    table,
    rule,
    right: Number(right),
    wrong: Number(wrong),
    stated: Number(stated),
  }));

/** By the annotated documents that come with the program. */
export const calibration = new Calibration(calibrationRows());
