// Programmes beside nouns: coined words, lists, calls, titles that end in a year or a small word; and what looks like them.
import { expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";
import { marked, plain } from "./name-support.ts";

test.each([
  "The consortium of the {G AQUALOOP} project met.",
  "The council launched its {G FORSK2030} programme.",
  "The council launched its {G SmartQuay} programme.",
  "The {G Juniper} satellite was launched.",
  "Twenty were chosen under the {G Talente für Morgen} scheme.",
  "The foundation runs two programmes, {G Little Boats} and {G Big Nets}.",
  "Its three programmes - {G Little Boats}, {G Big Nets} and {G Far Coasts} - reach children.",
  "The projects {G SolarisNet} and {G VentoSul} were launched.",
  "The next {G Seed Vouchers} call opens.",
  "The call of {G Bright Minds} opens on 16 January.",
  "**{G Clean Roofs}** (up to 70 % of the costs): the call opened.",
  "**{G Export Mentors}**: no call this year.",
  "The guild has pledged help for {G Tools Down}, the union's literacy programme.",
  "{G Horizon Teal 2030}, a programme for towns, was started.",
  "The foundation's campaign {G A Cup for Every Child} began.",
  "With its programme {G Roots and Wings} the council brings poets.",
  "The scheme {G Jóvenes por el Mar} was launched.",
  "{G HarvestBot} is a project of two firms.",
  "# {G GREENFERRY} sets off\n\n{G GREENFERRY}, a research project on shore power, was started.",
  "The chamber's mentoring programme, {G Elder Sister}, was launched.",
  // No programmes: lands, bodies, people, what opens a sentence.
  "Both projects, {P Ghana} and {P Togo} agreed, will go on.",
  "The projects Maria Lopez and John Smith run end soon.",
  "The next Joint Committee call was held.",
  "The call of Pope Francis opened the day.",
  "The European satellite was launched.",
  "Within Copernicus, the agency runs services.",
  "Since {E Expo 2010}, the programme has grown.",
])("%s", (sentence) => expect(marked(plain(sentence))).toBe(sentence));

test("a programme's noun behind its name is no verb", () => {
  expect(eventLines("The council launched the Horizon Teal programme on 5 May.")).toEqual(
    eventLines("The council launched the Horizon Teal project on 5 May."),
  );
});
