// The judge on a text of one sentence: what is right, what is wrong, what is missed.
import { expect, test } from "vitest";
import { paper, resolved } from "../resolve/paper.ts";
import type { Annotation } from "./gold.ts";
import { type Judged, judge } from "./judge.ts";

const SENTENCE = "Kofi Mensah of the Port of Tema opened the Harbour School.";
const { tables, sources } = resolved([
  paper("tema.txt")
    .article("News")
    .say(SENTENCE)
    .person("Kofi Mensah")
    .body("Tema")
    .event("Launch", "Harbour School", { parts: { "Kofi Mensah": "participant", Tema: "organizer" } }),
]);
const text = sources[0]?.text ?? "";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const annotation: Annotation = {
  mentions: [
    { type: "PERSON", ...at("Kofi Mensah") },
    { type: "ORGANIZATION", ...at("Port of Tema") },
  ],
  events: [
    {
      type: "Launch",
      name: "Harbour School",
      sentence: SENTENCE,
      participants: [
        { name: "Kofi Mensah", role: "participant" },
        { name: "Port of Tema", role: "organizer" },
      ],
    },
    { type: "Visit", name: "Tour", participants: [{ name: "Kofi Mensah", role: "visitor" }] },
  ],
};

const counted = (what: Judged, of: Annotation = annotation): string => {
  const verdicts = judge(text, of, tables).filter((one) => one.what === what);
  const published = verdicts.filter(({ id }) => id !== undefined);
  const right = published.filter((one) => one.right).length;
  return `${right} right, ${published.length - right} wrong, ${verdicts.length - published.length} missed`;
};

test.each<[Judged, string]>([
  ["mentions", "1 right, 1 wrong, 1 missed"],
  ["events", "1 right, 0 wrong, 1 missed"],
  ["participations", "1 right, 1 wrong, 2 missed"],
  ["positions", "0 right, 0 wrong, 0 missed"],
])("%s: %s", (what, expected) => {
  expect(counted(what)).toBe(expected);
});

test("what takes part in a wrong event is wrong", () => {
  expect(counted("participations", { ...annotation, events: [] })).toBe("0 right, 2 wrong, 0 missed");
});
