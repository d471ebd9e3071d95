// Who took part, as later sentences tell it: in which capacity, beside whom, in whose stead, by which link.
import { describe, expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

/** The participants of the first event of a text, as `role name`. */
function companyOf(text: string): string[] {
  const draft = draftOf(`${text}\n\nMore about it will follow.`);
  return (draft.events[0]?.participants ?? []).map(({ agent, role }) => `${role} ${nameIn(draft, agent)}`);
}

const MEETING = "The Standing Committee on Ports met in Lagos on 3 May.";
const SIGNING = "The Protocol on Port Fees was signed in Lagos on 3 May.";
const VISIT = "A delegation of the Harbour Board drove to Aarhus on 3 May.";

describe("who took part", () => {
  test.each([
    ["Ade Bello and Ingrid Holm shared the chair.", ["chair Ade Bello", "chair Ingrid Holm"]],
    ["Ade Bello and Ingrid Holm took turns in the chair.", ["chair Ade Bello", "chair Ingrid Holm"]],
    ["The chair was shared by Ade Bello and Ingrid Holm.", ["chair Ade Bello", "chair Ingrid Holm"]],
    ["Ade Bello wielded the gavel.", ["chair Ade Bello"]],
    ["Spain and Japan came as observers.", ["attendee Spain", "attendee Japan"]],
    ["Nigeria followed the debate by video link.", ["attendee Nigeria"]],
    ["Ade Bello of the Harbour Board sat in.", ["attendee Ade Bello"]],
    ["Ade Bello joined by video link, as did Ingrid Holm.", ["attendee Ade Bello", "attendee Ingrid Holm"]],
    ["Ade Bello brought greetings from Aarhus.", ["speaker Ade Bello"]],
  ])("a meeting: %s", (sentence, expected) => {
    expect(companyOf(`${MEETING} ${sentence}`)).toEqual([
      "organizer Standing Committee on Ports",
      ...expected,
    ]);
  });

  test.each([
    ["Ade Bello and Ingrid Holm acted as witnesses.", ["attendee Ade Bello", "attendee Ingrid Holm"]],
    [
      "Ade Bello, Minister of Ports, and the Danish Ambassador, Ingrid Holm, stood by as witnesses.",
      ["attendee Ade Bello", "attendee Ingrid Holm"],
    ],
    [
      "Among those who signed were Ade Bello and Ingrid Holm.",
      ["signatory Ade Bello", "signatory Ingrid Holm"],
    ],
  ])("a signing: %s", (sentence, expected) => {
    expect(companyOf(`${SIGNING} ${sentence}`)).toEqual(expected);
  });

  test.each([
    [
      "Ade Bello, its Director, led it; Tunde Alli and Ngozi Eze came with him.",
      ["visitor Ade Bello", "visitor Tunde Alli", "visitor Ngozi Eze"],
    ],
    ["The Mayor, Ingrid Holm, received them under a tree.", ["host Ingrid Holm"]],
  ])("a visit: %s", (sentence, expected) => {
    expect(companyOf(`${VISIT} ${sentence}`)).toEqual(["visitor Harbour Board", ...expected]);
  });
});
