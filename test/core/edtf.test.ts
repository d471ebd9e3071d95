// EDTF: what is read is written again, only real days pass, and reckoning never invents a day, month or year.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  compareEdtf,
  covers,
  dayNumber,
  dayOfNumber,
  type EdtfValue,
  firstDay,
  formatEdtf,
  interval,
  isEdtf,
  lastDay,
  marked,
  parseEdtf,
  precisionOf,
  weekday,
} from "../../pipeline/core/edtf.ts";
import { kinds } from "../../pipeline/model/kinds.ts";

/** The edtf package brings no types. */
const edtf: (text: string) => unknown = (await import("edtf" as string)).default;

const good = [
  "2016-06-05",
  "2014-11",
  "2009",
  "199X",
  "2015-23",
  "2016-33",
  "2016-41",
  "2016-03~",
  "2016?",
  "2016-06-05%",
  "2016/2020",
  "2016-10-09/2016-10-15",
  "../2020",
  "2002/..",
  "2010~/..",
  "2016-02-29",
  "-0044-03-15",
  "0999",
];
const bad = [
  "2016-02-30",
  "2015-02-29",
  "2016-13",
  "2016-00",
  "2016-06-31",
  "16-06-05",
  "2016-6-5",
  "../..",
  "2016/2015",
  "2016-23-05",
  "199X-05",
  "",
  "2016-06-05/",
  "/2016",
  "2016-42",
  "2016-25",
  "5 June 2016",
  "2016-06-05T10:00",
  "2016//2017",
];
const days = fc.record({
  year: fc.integer({ min: -2000, max: 4000 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const moments: fc.Arbitrary<EdtfValue> = days.chain(({ year, month, day }) =>
  fc.constantFrom<EdtfValue>({ year }, { year, month }, { year, month, day }),
);

/** Reads what has to be EDTF. */
const value = (text: string): EdtfValue => parseEdtf(text) ?? { year: Number.NaN };

describe("edtf", () => {
  it.each(good)("%s is read and written again, and has the published form", (text) => {
    expect(formatEdtf(value(text))).toBe(text);
    expect(kinds.date.schema.safeParse(text).success).toBe(true);
  });

  it.each(bad)("%j is no date", (text) => {
    expect(isEdtf(text)).toBe(false);
  });

  it("agrees with the edtf package on what is a date", () => {
    for (const text of good.filter((each) => !each.endsWith("/.."))) expect(() => edtf(text)).not.toThrow();
    for (const text of ["2016-13", "2016-02-30", "2016-00", "2016-06-31"]) expect(() => edtf(text)).toThrow();
  });

  it("agrees with the edtf package on the first and last day of months, years and decades", () => {
    const iso = (day: ReturnType<typeof firstDay>): string => (day ? formatEdtf(day) : "");
    const told = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
    for (const text of [
      "2016",
      "2016-02",
      "2015-02",
      "2016-06-05",
      "199X",
      "2016-10-09/2016-10-15",
      "2011/2018",
    ]) {
      const theirs = edtf(text) as { min: number; max: number };
      expect([iso(firstDay(value(text))), iso(lastDay(value(text)))]).toEqual([
        told(theirs.min),
        told(theirs.max),
      ]);
    }
  });

  it("reads back every moment that it writes, with the same precision", () => {
    fc.assert(
      fc.property(moments, (moment) => {
        expect(parseEdtf(formatEdtf(moment))).toEqual(moment);
      }),
    );
  });

  it("counts days without gap, as the platform's calendar does", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (number) => {
        const day = dayOfNumber(number);
        expect(dayNumber(day)).toBe(number);
        const date = new Date(number * 86_400_000);
        expect([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([
          day.year,
          day.month,
          day.day,
        ]);
        expect(weekday(day)).toBe(date.getUTCDay() || 7);
      }),
    );
  });

  it("adds days and months and takes them away again", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toEqual(day);
        expect(addMonths(addMonths(day, count), -count)).toEqual({ year: day.year, month: day.month });
      }),
    );
  });

  it("makes no interval that ends before it starts, and joins equal ends", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const made = interval(a, b);
        if (dayNumber(a) > dayNumber(b)) expect(made).toBeUndefined();
        else expect(made && firstDay(made)).toEqual(a);
      }),
    );
    expect(interval({ year: 2016 }, { year: 2016 })).toEqual({ year: 2016 });
    expect(interval("open", "open")).toBeUndefined();
  });

  it("orders and covers", () => {
    const sorted = ["../2020", "2015", "2016", "2016-06", "2016-06-05", "2016/..", "2017"].map(value);
    const shuffled = [...sorted].reverse().sort(compareEdtf).map(formatEdtf);
    expect(shuffled).toEqual(["../2020", "2015", "2016", "2016/..", "2016-06", "2016-06-05", "2017"]);
    expect(covers(value("2016"), value("2016-06-05"))).toBe(true);
    expect(covers(value("2016-06"), value("2016"))).toBe(false);
    expect(covers(value("2002/.."), value("2030"))).toBe(true);
    expect(covers(value("../2018"), value("2019-01-01"))).toBe(false);
  });

  it("marks both ends, and keeps the precision", () => {
    expect(formatEdtf(marked(value("2016/2018"), "~"))).toBe("2016~/2018~");
    expect(formatEdtf(marked(value("../2018"), "?"))).toBe("../2018?");
    const precisions = ["199X", "2016", "2016-23", "2016-06", "2016-06-05"].map((text) => {
      const read = value(text);
      return "start" in read ? "" : precisionOf(read);
    });
    expect(precisions).toEqual(["decade", "year", "division", "month", "day"]);
  });
});
