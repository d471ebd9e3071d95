// What stands beside: who a visitor is, who signed, the year of what a lecture is on, plans that came to nothing, what shows and days are called.
import { expect, test } from "vitest";
import { marked, plain } from "../annotate/name-support.ts";
import { draftOf, eventLines, nameIn } from "../support/draft.ts";

const told = (text: string): string[] =>
  draftOf(text).events.map(({ type, start }) => `${type.value} ${start?.value ?? ""}`);

test.each([
  [
    "The visit of Anna Weiss, Director of the Vienna Museum, to Tacna on 2 May was short.",
    "Visit 2019-05-02",
  ],
  ["The day closed with the adoption, by 40 states, of the Lima Protocol on Ice.", "Publication "],
  [
    "Dr Weiss gave a lecture on the earthquake of 2007 to 90 teachers in Pisco on 27 April.",
    "Speech 2019-04-27",
  ],
  ["The lecture on the fire of 1998 was given by Ana Ruiz in Pisco on 27 April.", "Speech 2019-04-27"],
  ["21 to 25 June: Spring School on Quantum Optics, Bled (apply by 1 March)", "Exchange 2019-06-21"],
  ["The Night of Science in Graz drew 5,000 visitors on 3 May.", "Conference 2019-05-03"],
])("%s", (text, event) => expect(told(text)).toEqual([event]));

test.each([
  "The Doha Water Forum, planned for 5 December, will not take place.",
  "The Doha Water Forum, which had been announced for 5 December, will not take place.",
  "The workshop on tides, scheduled for 3 June, is not going ahead.",
  "Harvest Lab 2019, announced for 3 June in Pune, has been cancelled.",
])("nothing happens: %s", (text) => expect(eventLines(text)).toEqual([]));

test("who comes to a meeting of heads is no body", () => {
  const draft = draftOf("The 3rd Meeting of Heads of Space Agencies was held in Quito on 3 May.");
  expect(
    draft.events.flatMap(({ participants }) => participants.map(({ agent }) => nameIn(draft, agent))),
  ).toEqual([]);
});

test.each([
  "The ministry published the {D State of the Forests Report 2018}.",
  "The agency's {D State of the Glaciers 2019} came out.",
  'The guide "{D Ten Steps to Safer Wards}" was issued.',
  'The board issued "{D Ten Steps to Safer Wards}".',
  "In its position paper {D A Coast for All of Us}, the group asks for money.",
  "The {E 33rd National Poultry Show} is held in {P Jinja}.",
  "The {E Bee Health Day} in {P Mityana} has been cancelled.",
  "The {E Long Night of Museums} will be held.",
  "He took part in the {E 9th World Forum of Science Centres} in {P Cape Town}.",
  "The {E 57th Silver Anchor International Film Festival} of {O TVR} took place.",
  "She attended the {E 9th Pacific Meeting of Heads of Space Agencies}.",
  "{E Harbour Gulf 2019}, the fair for pumps, is on.",
  "The competition {E Young Bakers of Europe} was held.",
  "The {E Robots at Sea} challenge was won.",
  "The cabinet approved the {G Roadmap for Through Trains 2020-2025}.",
  "The {G Baltic Quality Mark} was launched.",
  "They saw the Golden Eel 2018, the report says.",
])("%s", (sentence) => expect(marked(plain(sentence))).toBe(sentence));

test("a part played at a meeting and a predecessor's chair are no posts", () => {
  const posts = (text: string): string[] => {
    const draft = draftOf(text);
    return draft.positions.map(
      ({ person, title }) => `${nameIn(draft, { mention: person })}: ${title.value}`,
    );
  };
  expect(posts("Ana Ruiz acted as rapporteur.")).toEqual([]);
  expect(
    posts("The board elected Prof. Jorge Paz (University of Cusco), who succeeds Dr. Rosa Vela."),
  ).toEqual(["Jorge Paz: Professor"]);
});
