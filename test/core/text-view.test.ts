// The laws of views: what is copied reads the same in the source, and spans never leave what they were made of.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codePointsOf, cut, span } from "../../pipeline/core/span.ts";
import { plainView, ViewBuilder } from "../../pipeline/core/text-view.ts";

/** A random source with cuts, of which each stretch is copied, left out or replaced. */
const built = fc
  .tuple(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
    fc.array(fc.tuple(fc.nat(6), fc.constantFrom("copy", "drop", "replace"), fc.string({ maxLength: 3 })), {
      maxLength: 20,
    }),
  )
  .map(([source, steps]) => {
    const builder = new ViewBuilder(source);
    const copied: { view: number; source: number }[] = [];
    let at = 0;
    for (const [length, action, text] of steps) {
      const end = Math.min(source.length, at + length);
      if (action === "copy") {
        for (let i = at; i < end; i++) copied.push({ view: builder.length + i - at, source: i });
        builder.copy(at, end);
      } else if (action === "replace") builder.replace(at, end, text);
      at = end;
    }
    return { source, view: builder.build(), copied };
  });

describe("a view", () => {
  test("maps every copied character to where it stands", () => {
    fc.assert(
      fc.property(built, ({ source, view, copied }) => {
        for (const { view: at, source: where } of copied) {
          const found = view.toSource(at, at + 1);
          // A character that stands for one of equal length shares its piece with copies and is mapped as well.
          expect(cut(source, found)).toContain(view.text[at]);
          expect(found.start).toBeLessThanOrEqual(where);
          expect(found.end).toBeGreaterThan(where);
        }
      }),
    );
  });

  test("gives spans in order, inside its own stretch of the source", () => {
    fc.assert(
      fc.property(built, fc.nat(), fc.nat(), ({ view }, a, b) => {
        fc.pre(view.text.length > 0);
        const [start, end] = [a % view.text.length, b % view.text.length].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const found = view.toSource(start, end + 1);
        expect(found.start).toBeGreaterThanOrEqual(view.span.start);
        expect(found.end).toBeLessThanOrEqual(view.span.end);
        expect(found.end).toBeGreaterThanOrEqual(found.start);
        const whole = view.toSource(0, view.text.length);
        expect(whole.start).toBeLessThanOrEqual(found.start);
        expect(whole.end).toBeGreaterThanOrEqual(found.end);
      }),
    );
  });

  test("of a plain stretch is the stretch", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), (text) => {
        const view = plainView(text, span(1, text.length));
        expect(view.text).toBe(text.slice(1));
        expect(view.toSource(0, 1)).toEqual(span(1, 2));
      }),
    );
  });

  test("refuses pieces that go back", () => {
    const builder = new ViewBuilder("abcdef").copy(2, 4);
    expect(() => builder.copy(3, 5)).toThrow(RangeError);
    expect(() => builder.replace(1, 5, "x")).toThrow(RangeError);
  });

  test("holds marks, breaks and entities inside a span", () => {
    const source = "the 13<sup>th</sup> Five-\nYear &amp; Plan";
    const builder = new ViewBuilder(source)
      .copy(0, 6)
      .copy(11, 13)
      .copy(19, 25)
      .copy(26, 31)
      .replace(31, 36, "&")
      .copy(36, 41);
    const view = builder.build();
    expect(view.text).toBe("the 13th Five-Year & Plan");
    const start = view.text.indexOf("13th");
    expect(cut(source, view.toSource(start, view.text.length))).toBe(
      "13<sup>th</sup> Five-\nYear &amp; Plan",
    );
    const amp = view.text.indexOf("&");
    expect(cut(source, view.toSource(amp, amp + 1))).toBe("&amp;");
  });
});

describe("code points", () => {
  test("count what is published as the text itself counts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (text, a, b) => {
        const points = [...text];
        const bounds = [0];
        for (const point of points) bounds.push((bounds.at(-1) ?? 0) + point.length);
        const [start, end] = [bounds[a % bounds.length], bounds[b % bounds.length]].sort(
          (x = 0, y = 0) => x - y,
        ) as [number, number];
        const published = codePointsOf(text)(span(start, end));
        expect(points.slice(published.start, published.end).join("")).toBe(text.slice(start, end));
      }),
    );
  });
});
