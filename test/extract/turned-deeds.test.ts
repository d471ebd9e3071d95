// Deeds told by other words than their own: a meal to which somebody is had, a guide that is out, hands into which a body comes,
// the venue of what is to come, a sum that is somebody's contribution, somebody who finds herself elected.
import { expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

test.each([
  // Meals and cups.
  [
    "On 8 May Mayor Pedro Salas had Ms Anna Berg to tea at the Town Hall.",
    ["Meeting 2019-05-08 at Town Hall [host Pedro Salas; visitor Anna Berg]"],
  ],
  [
    "On 8 May Anna Berg had lunch with Pedro Salas.",
    ["Meeting 2019-05-08 [attendee Anna Berg; attendee Pedro Salas]"],
  ],
  ["On 8 May Pedro Salas had three eggs for dinner.", []],
  // What is out since a day.
  [
    "The Reef Institute has had its new atlas out, in five languages, since 8 May.",
    ["Publication 2019-05-08 [author Reef Institute]"],
  ],
  ["The town has its water out since 8 May.", []],
  // Into whose hands a body comes.
  [
    "Since 1 May the Reef Institute is under the care of Dr. Anna Berg.",
    ["Appointment 2019-05-01 [appointee Anna Berg]"],
  ],
  ["The Reef Institute is in the hands of Anna Berg.", []],
  // Venue and host of what is to come.
  [
    "Venue of the 9th Whale Congress will be Turku (21-25 November); the Reef Institute shall organise.",
    ["Conference 2019-11-21 at Turku [organizer Reef Institute]"],
  ],
  [
    "Host of the 9th Whale Congress will be the Reef Institute, in June 2020.",
    ["Conference 2020-06 [organizer Reef Institute]"],
  ],
  // What is given to farmers, and trainees by their turn.
  [
    "A new rice variety was released to farmers on 8 May by the Reef Institute.",
    ["Launch 2019-05-08 [organizer Reef Institute]"],
  ],
  ["The next batch is to be trained at Turku in February 2020.", ["Exchange 2020-02 at Turku []"]],
  ["A batch of vaccines arrived in Turku on 8 May.", []],
  // Sums.
  [
    "This is the amount which the Pacific Fund awarded to Fiji and Tonga on 8 May.",
    ["Funding 2019-05-08 [giver Pacific Fund; recipient Fiji; recipient Tonga]"],
  ],
  [
    "Not to forget is the contribution of Norway, 40,000 euros, made already in March.",
    ["Funding 2019-03 [giver Norway]"],
  ],
  ["Not to forget is the contribution of books, 40 volumes, made already in March.", []],
  // A reflexive for a passive.
  [
    "On 8 May Anna Berg found herself elected Foreign Fellow of the Fiji Academy of Arts.",
    ["Appointment 2019-05-08 [appointee Anna Berg; participant Fiji Academy of Arts]"],
  ],
  // Who speaks in it, or brings a word to it.
  [
    "There followed on 8 May a talk in which Anna Berg showed how whales age.",
    ["Speech 2019-05-08 [speaker Anna Berg]"],
  ],
  [
    "That whales matter was the message carried by Anna Berg to the 6th Whale Congress (Turku, 7–8 May).",
    ["Conference 2019-05-07 at Turku [speaker Anna Berg]"],
  ],
  // Who borrows for a show, holds it.
  [
    'On view from 1 April to 30 June: "Rope Tales", for which the Whale Museum has borrowed 120 objects from the National Museum of Fiji.',
    ["Exhibition 2019-04-01 [organizer Whale Museum; participant National Museum of Fiji]"],
  ],
  ["The Whale Museum borrowed 300 books from the National Museum of Fiji on 8 May.", []],
  // "they" in the same sentence; "to this effect" behind its noun.
  [
    "Ms. Anna Berg and Mr. Pedro Salas are working at the Reef Institute, where they stay from 1 April to 30 September.",
    ["Exchange 2019-04-01 at Reef Institute [visitor Anna Berg; visitor Pedro Salas]"],
  ],
  [
    "The MoU to this effect, which bears the signatures of Anna Berg and Pedro Salas, was concluded online on 2 May.",
    ["Signing 2019-05-02 [signatory Anna Berg; signatory Pedro Salas]"],
  ],
  [
    "A team of the Reef Institute, comprising of Dr. Anna Berg, Head of Reefs, and Mr. Pedro Salas, visited the Whale Museum on 6 May.",
    ["Visit 2019-05-06 at Whale Museum [visitor Reef Institute; visitor Anna Berg; visitor Pedro Salas]"],
  ],
  // Who won, in the sentence before; who speaks, in the list below a label.
  [
    "Winner: Pedro Salas, for a life with ropes. The prize was given away by the Reef Institute at Suva on 8 May.",
    ["Award 2019-05-08 at Suva [giver Reef Institute; recipient Pedro Salas]"],
  ],
  [
    "Winner: Pedro Salas. The Reef Institute gave the prize to Anna Berg on 8 May.",
    ["Award 2019-05-08 [giver Reef Institute; recipient Anna Berg]"],
  ],
  [
    "A workshop on reefs was held in Lima on 8 May.\n\nResource persons:\n\n- Anna Berg\n- Dr. Rosa Linares, Peru",
    ["Conference 2019-05-08 at Lima [speaker Anna Berg; speaker Rosa Linares]"],
  ],
  [
    "A workshop on reefs was held in Lima on 8 May.\n\nContacts:\n\n- Anna Berg\n- Dr. Rosa Linares, Peru",
    ["Conference 2019-05-08 at Lima []"],
  ],
])("%s", (text, events) => {
  expect(eventLines(text)).toEqual(events);
});
