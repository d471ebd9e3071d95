// What the sentences behind an event tell of it: who spoke, signed, paid, showed round; the day; the same happening again; and what is none of it.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

const FORUM = "The Alpine Forum on Lichens was held in Chur on 7 May.";
const HELD = "Conference 2019-05-07 at Chur";
const SIGNED = "On 7 May 2019 the Moss Society and Chur University signed a memorandum of understanding.";
const PACT = "Signing 2019-05-07";
const PARTIES = "signatory Moss Society; signatory Chur University";
const CAME = "A delegation of the Moss Society visited Chur University on 7 May.";
const VISIT = "Visit 2019-05-07 at Chur University [visitor Moss Society";

describe("what later sentences tell of an event", () => {
  test.each([
    [
      `${FORUM} In her address, the Minister of the Environment, Anna Caduff, called for data.`,
      [`${HELD} [speaker Anna Caduff]`],
    ],
    [
      `${FORUM} In a welcoming statement, Rector Reto Lanz recalled the flood.`,
      [`${HELD} [speaker Reto Lanz]`],
    ],
    [
      `${FORUM} Minister Anna Caduff, in her opening address, stressed the need for maps.`,
      [`${HELD} [speaker Anna Caduff]`],
    ],
    [`${FORUM} Concluding the forum, Rector Reto Lanz thanked the hosts.`, [`${HELD} [speaker Reto Lanz]`]],
    [
      `${FORUM} A panel discussion with Anna Caduff and Reto Lanz followed.`,
      [`${HELD} [speaker Anna Caduff; speaker Reto Lanz]`],
    ],
    [
      `${FORUM} The first panel, moderated by Ida Caflisch, brought together Anna Caduff and Reto Lanz.`,
      [`${HELD} [chair Ida Caflisch; speaker Anna Caduff; speaker Reto Lanz]`],
    ],
    [
      `${FORUM} Bringing greetings from the Canton, Rector Reto Lanz praised the hosts.`,
      [`${HELD} [speaker Reto Lanz]`],
    ],
    [`${FORUM} The Moss Society was in charge of the organisation.`, [`${HELD} [organizer Moss Society]`]],
    [
      "In Chur, the Moss Society and the Lichen Fund held a seminar on 6 May.",
      ["Conference 2019-05-06 at Chur [organizer Moss Society; organizer Lichen Fund]"],
    ],
    [
      `${FORUM} The programme included lectures by Anna Caduff and Reto Lanz.`,
      [`${HELD} [speaker Anna Caduff; speaker Reto Lanz]`],
    ],
    [
      `${FORUM} The event was attended by, among others, Minister Anna Caduff and Rector Reto Lanz.`,
      [`${HELD} [attendee Anna Caduff; attendee Reto Lanz]`],
    ],
    [`${FORUM} Representatives of the Moss Society were also present.`, [`${HELD} [attendee Moss Society]`]],
    [
      `${FORUM} The forum was made possible by a grant from the Lichen Fund.`,
      [`${HELD} [organizer Lichen Fund]`],
    ],
    [`${FORUM} Funding was provided by the Lichen Fund.`, [`${HELD} [organizer Lichen Fund]`]],
    [`${FORUM} Dr Reto Lanz, Chur University, took the floor.`, [`${HELD} [speaker Reto Lanz]`]],
    [
      `${SIGNED} The memorandum was signed by Anna Caduff and Reto Lanz.`,
      [`${PACT} [${PARTIES}; signatory Anna Caduff; signatory Reto Lanz]`],
    ],
    [
      `${SIGNED} Director Anna Caduff and Rector Reto Lanz signed the document on behalf of their institutions.`,
      [`${PACT} [${PARTIES}; signatory Anna Caduff; signatory Reto Lanz]`],
    ],
    [
      `${SIGNED} The Society was represented by Director Anna Caduff.`,
      [`${PACT} [${PARTIES}; signatory Anna Caduff]`],
    ],
    [`${CAME} The tour was conducted by Dr Reto Lanz.`, [`${VISIT}; host Reto Lanz]`]],
    [`${CAME} The guests were given a tour of the herbarium by Dr Reto Lanz.`, [`${VISIT}; host Reto Lanz]`]],
    [`${CAME} The visit was led by President Anna Caduff.`, [`${VISIT}; visitor Anna Caduff]`]],
    [
      "The Moss Society held its annual meeting in Chur. The meeting took place on 14 May.",
      ["Meeting 2019-05-14 at Chur [organizer Moss Society]"],
    ],
    [
      "The Moss Society has opened a field station in Chur. The station was inaugurated on 2 May by Mayor Anna Caduff.",
      ["Launch 2019-05-02 at Chur [organizer Moss Society; participant Anna Caduff]"],
    ],
    [
      "A course on lichens was held in Chur from 6 to 10 May. Rector Reto Lanz handed out the certificates.",
      ["Exchange 2019-05-06 at Chur [participant Reto Lanz]"],
    ],
    [
      "The Lichen Medal was awarded to Anna Caduff on 2 May in Chur. Previous laureates include Dr Reto Lanz.",
      ["Award 2019-05-02 at Chur [recipient Anna Caduff]"],
    ],
    [
      "The Moss Society received a grant of 2 million euros from the Lichen Fund on 9 May. The grant was handed over by Ambassador Anna Caduff.",
      ["Funding 2019-05-09 [recipient Moss Society; giver Lichen Fund; giver Anna Caduff]"],
    ],
    [
      `${FORUM} Closing the forum, Rector Reto Lanz announced that the next one would be held in Bern in 2021.`,
      [`${HELD} [speaker Reto Lanz]`, "Conference 2021 at Bern []"],
    ],
  ])("%s", (text, events) => {
    expect(eventLines(text)).toEqual(events);
  });

  test.each([
    ["Dr Anna Caduff has spoken at many conferences.", []],
    ["The Rector, Reto Lanz, welcomed the guests.", []],
    ["The Moss Society announced on 13 May that it will open a branch in Chur.", []],
  ])("no event: %s", (text, events) => {
    expect(eventLines(text)).toEqual(events);
  });
});
