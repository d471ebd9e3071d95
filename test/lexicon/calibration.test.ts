// Calibrated confidences: between 0 and 1, up with what is stated and what was right, down with what was wrong.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Calibration, PRIOR_STRENGTH, type RuleTally } from "../../pipeline/lexicon/calibration.ts";

const stated = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.nat(200);
const tallies = fc.array(
  fc.record({ table: fc.constant("events"), rule: fc.string(), right: count, wrong: count, stated }),
  { maxLength: 5 },
);
const of = (row: Partial<RuleTally>, others: readonly RuleTally[] = []): Calibration =>
  new Calibration([
    { table: "events", rule: "the rule", right: 5, wrong: 5, stated: 0.8, ...row },
    ...others.filter(({ rule }) => rule !== "the rule"),
  ]);
const confidence = (calibration: Calibration, prior: number): number =>
  calibration.confidence("events", ["the rule"], prior);

describe("a calibrated confidence", () => {
  test("lies between 0 and 1 and rises with what is stated", () => {
    fc.assert(
      fc.property(tallies, count, count, stated, stated, (others, right, wrong, a, b) => {
        const calibration = of({ right, wrong }, others);
        const low = confidence(calibration, Math.min(a, b));
        const high = confidence(calibration, Math.max(a, b));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(high).toBeGreaterThanOrEqual(low);
      }),
    );
  });

  test("rises with a right record and falls with a wrong one", () => {
    fc.assert(
      fc.property(tallies, count, count, stated, (others, right, wrong, prior) => {
        const now = confidence(of({ right, wrong }, others), prior);
        expect(confidence(of({ right: right + 1, wrong }, others), prior)).toBeGreaterThanOrEqual(now - 1e-9);
        expect(confidence(of({ right, wrong: wrong + 1 }, others), prior)).toBeLessThanOrEqual(now + 1e-9);
      }),
    );
  });

  test("is what is stated where nothing was observed", () => {
    expect(new Calibration([]).confidence("statements", ["statement-tag"], 0.92)).toBe(0.92);
    expect(of({}).confidence("statements", [], 0.6)).toBe(0.6);
  });

  test("of a rule that was never needed goes by how right its table is", () => {
    const often = of({ right: 99, wrong: 1, stated: 0.8 });
    const seldom = of({ right: 50, wrong: 50, stated: 0.8 });
    expect(often.confidence("events", ["another"], 0.7)).toBeGreaterThan(0.95);
    expect(seldom.confidence("events", ["another"], 0.7)).toBeLessThan(0.4);
  });

  test("weighs what is stated as so many records", () => {
    const level = { table: "events", rule: "level", right: 1e9, wrong: 1e9, stated: 0.5 };
    const calibration = of({ right: PRIOR_STRENGTH, wrong: 0, stated: 0.5 }, [level]);
    expect(confidence(calibration, 0.5)).toBeCloseTo(0.75, 6);
  });

  test("is the surest of several rules'", () => {
    const calibration = of({ right: 9, wrong: 1 }, [
      { table: "events", rule: "bad", right: 1, wrong: 9, stated: 0.8 },
    ]);
    expect(calibration.confidence("events", ["bad", "the rule"], 0.8)).toBe(confidence(calibration, 0.8));
  });
});
