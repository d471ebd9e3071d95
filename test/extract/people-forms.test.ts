// Awards, appointments, interviews and stays in the many words by which newsletters tell them: type, and who takes part.
import { expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

/** Each event as its type and its participants by role. */
function eventsOf(text: string): string[] {
  const draft = draftOf(text);
  return draft.events.map(
    ({ type, participants }) =>
      `${type.value}: ${participants.map(({ role, agent }) => `${role} ${nameIn(draft, agent)}`).join(", ")}`,
  );
}

const L = "Leila Haddad";

test.each([
  [
    "The Reef Council, chaired by Omar Said, confirmed it at its meeting on 9 May.",
    "Meeting: organizer Reef Council",
  ],
  // Prizes: who takes one home, who gives it, where it goes.
  [`${L} walked off with first prize in Accra on 4 May.`, `Award: recipient ${L}`],
  ["Ateneo University bagged the silver medal in Cebu on 3 May.", "Award: recipient Ateneo University"],
  [`${L} was the recipient of the Ibn Sina Prize on 2 May.`, `Award: recipient ${L}`],
  [`${L} was invested with the Order of the Nile on 2 May.`, `Award: recipient ${L}`],
  [`${L} was elevated to the rank of Commander of the Order of the Nile on 2 May.`, `Award: recipient ${L}`],
  [`A gold medal was hung around the neck of ${L} on 2 May.`, `Award: recipient ${L}`],
  [`${L} finished second at the Olympiad in Cairo on 2 May.`, `Award: recipient ${L}`],
  [`The presentation of the Nile Medal to ${L} on 2 May drew a crowd.`, `Award: recipient ${L}`],
  [`${L} was declared the winner of the Nile Prize on 2 May.`, `Award: recipient ${L}`],
  // Posts: who comes, who goes, what passes from one to the other.
  ["Ewa Lipska goes into retirement on 30 June.", "Appointment: appointee Ewa Lipska"],
  ["Milan Petrović hung up his robe on 22 March.", "Appointment: appointee Milan Petrović"],
  [`${L} took over the reins of the Geological Survey of Namibia on 1 April.`, `Appointment: appointee ${L}`],
  [
    "Captain Ayşe Tekin passed the baton to Captain Cem Yalçın on 3 May.",
    "Appointment: appointee Ayşe Tekin, participant Cem Yalçın",
  ],
  [
    "Command of the Coast Guard School passed from Captain Ayşe Tekin to Captain Cem Yalçın on 3 May.",
    "Appointment: participant Ayşe Tekin, appointee Cem Yalçın",
  ],
  [
    "The resignation of Milan Petrović from the board on 2 May came as a surprise.",
    "Appointment: appointee Milan Petrović",
  ],
  [`${L} said that since her appointment in March 2017 nothing had changed.`, `Appointment: appointee ${L}`],
])("%s", (text, event) => {
  expect(eventsOf(text)).toEqual([event]);
});

// A post that no lexicon lists, written as posts are; the body that elects, by "it", by its assembly, behind an aside.
test.each([
  [`${L} becomes Keeper of the Nile Seed Bank on 1 May.`, [`Appointment: appointee ${L}`]],
  [`${L} became Principal Conductor of the Accra Philharmonic on 3 May.`, [`Appointment: appointee ${L}`]],
  [`${L} became a keeper of secrets on 3 May.`, []],
  [
    `The 12th General Assembly of the African Ports Union, convened last Saturday in Lagos, re-elected ${L} President.`,
    [
      "Meeting: organizer African Ports Union",
      `Appointment: participant African Ports Union, appointee ${L}`,
    ],
  ],
  [
    `The African Ports Union met in Lagos on 3 May. By 80 votes to 61 it elected ${L} Vice-President.`,
    [
      "Meeting: organizer African Ports Union",
      `Appointment: participant African Ports Union, appointee ${L}`,
    ],
  ],
  [
    `The African Ports Union adopted the Lagos Charter on 3 May and, by 38 votes to 11, elected ${L} President.`,
    [
      "Publication: author African Ports Union",
      `Appointment: participant African Ports Union, appointee ${L}`,
    ],
  ],
])("%s", (text, events) => {
  expect(eventsOf(text)).toEqual(events);
});

test.each([
  "Certificates were handed out at the end.",
  "The board may dismiss the director, but has never felt the need to.",
  "Whoever finds the page will deserve a medal.",
  "The Golden Gavel is given every two years to a clerk.",
])("%s tells no event", (text) => {
  expect(eventsOf(text)).toEqual([]);
});
