// Papers and stations that nobody knows, by the interview that they are told to have had.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("who asked", () => {
  test.each([
    "In an interview with Zaryana on 3 May, Mr Laine ruled out higher fees.",
    "Mr Laine gave an interview to Zaryana on 3 May.",
    "Mr Laine was interviewed by Zaryana on 3 May.",
    "Mr Laine came to look at our boats and told Zaryana, in an interview on 3 May, that he had met worse.",
    '"We never will," Dr. Laine said in an interview with Grace FM on 3 May.',
  ])("%s", (text) => {
    const interview = eventLines(text).find((line) => line.startsWith("Interview"));
    expect(interview).toMatch(/^Interview 2019-05-03.*interviewer (?:Zaryana|Grace FM)/);
  });
});

describe("who is no paper", () => {
  test.each([
    "An interview with Zaryana can be read on page 5.",
    "In an interview with Zaryana Petrova of Radio Lima on 3 May, Mr Laine ruled out higher fees.",
    "In an interview with Rosa on 3 May, Mr Laine ruled out higher fees.",
  ])("%s", (text) => {
    expect(eventLines(text).join()).not.toMatch(/interviewer (?:Zaryana|Rosa)/);
  });
});
