// Clauses that leave their verb out tell events of their own, each with its own time, place and people.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("a verb left out", () => {
  test.each([
    [
      "On 12 May Lucía Paredes was elected Chair of the Board and Tomasz Wilk Treasurer.",
      ["Appointment 2019-05-12 [appointee Lucía Paredes]", "Appointment 2019-05-12 [appointee Tomasz Wilk]"],
    ],
    [
      "On 4 May Ana Ruiz was appointed Director of the Hydrographic Institute and Omar Idrissi Deputy Director.",
      ["Appointment 2019-05-04 [appointee Ana Ruiz]", "Appointment 2019-05-04 [appointee Omar Idrissi]"],
    ],
    [
      "The Harbour Museum received EUR 12,000 from the Rotary Club of Gozo on 4 May for oars and, a week later, USD 40,000 from the Salt Museum.",
      [
        "Funding 2019-05-04 [recipient Harbour Museum; giver Rotary Club of Gozo]",
        "Funding 2019-05-11 [recipient Harbour Museum; giver Salt Museum]",
      ],
    ],
    [
      "The first workshop was held in Lima on 3 May 2019, the second in Quito on 7 May 2019.",
      ["Conference 2019-05-03 at Lima []", "Conference 2019-05-07 at Quito []"],
    ],
    [
      "A workshop was held in Oslo on 3 May, another in Bergen on 9 May.",
      ["Conference 2019-05-03 at Oslo []", "Conference 2019-05-09 at Bergen []"],
    ],
    [
      "Two agreements were signed: the first in Accra on 3 May with the University of Ghana, the second in Dakar on 6 May with Cheikh Anta Diop University.",
      [
        "Signing 2019-05-03 at Accra [signatory University of Ghana]",
        "Signing 2019-05-06 at Dakar [signatory Cheikh Anta Diop University]",
      ],
    ],
    [
      "Ana Ruiz lectured on tides in Cádiz on 3 May, Omar Idrissi on dunes in Agadir on 6 May.",
      ["Speech 2019-05-03 at Cádiz [speaker Ana Ruiz]", "Speech 2019-05-06 at Agadir [speaker Omar Idrissi]"],
    ],
    [
      "Peru will host the next session in March 2020 and Chile in June 2022.",
      ["Meeting 2020-03 at Peru [organizer Peru]", "Meeting 2022-06 at Chile [organizer Chile]"],
    ],
    [
      "The Salt Bank granted EUR 5 million to Ecuador on 3 May and EUR 3 million to Bolivia on 9 May.",
      [
        "Funding 2019-05-03 [giver Salt Bank; recipient Ecuador]",
        "Funding 2019-05-09 [giver Salt Bank; recipient Bolivia]",
      ],
    ],
  ])("%s", (text, events) => {
    expect(eventLines(text)).toEqual(events);
  });

  test.each([
    [
      "The Institute of Tides was founded by Ana Ruiz, Rector of the University of Cádiz, and Omar Idrissi in 1999.",
      1,
    ],
    ["Ana Ruiz met Omar Idrissi in Cádiz and Jan de Wit in the presence of Eva Tamm on 3 May.", 1],
    ["The Forum was held in Riga on 3 May, with Eva Tamm in the chair and Mika Laine as speaker.", 1],
  ])("none where a list goes on: %s", (text, count) => {
    expect(eventLines(text)).toHaveLength(count);
  });
});
