// Who takes part, told outside the clause of the event: after a semicolon, by a participle and its "by" far apart, in the sentence
// behind, out of a group, by what somebody did there.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

const COURSE = "Nine clerks took a course on seals in Lahti from 3 to 7 May.";
const OPENED = "The Lake Museum was opened in Lahti on 3 May.";
const FOUNDED = "The Lake School of Weaving was founded in Lahti on 3 May.";
const CAME = "Minister Mette Holm visited the Lahti Archive on 3 May";

describe("beside the clause", () => {
  test.each([
    [
      "The Salmon Board met in Bergen on 3 May; presiding over it was its Vice-President, Ms Kari Dahl.",
      ["Meeting 2019-05-03 at Bergen [organizer Salmon Board; chair Kari Dahl]"],
    ],
    [
      "A course in knots, taught in Lahti from 3 to 7 May by Ms Ingrid Fjell, was completed by officers of the Lahti Fire Brigade.",
      ["Exchange 2019-05-03 at Lahti [attendee Lahti Fire Brigade; speaker Ingrid Fjell]"],
    ],
    [
      `${COURSE} The sessions were conducted by Dr Kofi Mensah. Board and lodging were paid by the Nordic Fund.`,
      ["Exchange 2019-05-03 at Lahti [speaker Kofi Mensah; organizer Nordic Fund]"],
    ],
    [
      `${COURSE} Instruction lay in the hands of Dr Kofi Mensah and Ms Solveig Dahl.`,
      ["Exchange 2019-05-03 at Lahti [speaker Kofi Mensah; speaker Solveig Dahl]"],
    ],
    [
      `${FOUNDED} Behind it are the University of Lahti and the Lake Fund.`,
      ["Establishment 2019-05-03 at Lahti [founder University of Lahti; founder Lake Fund]"],
    ],
    [
      `${FOUNDED} It was brought into being by the companies Tamarin Freight and Eldvik Rail.`,
      ["Establishment 2019-05-03 at Lahti [founder Tamarin Freight; founder Eldvik Rail]"],
    ],
    [
      `${OPENED} "Old nets catch nothing," Dr Kofi Mensah said at the ceremony.`,
      ["Launch 2019-05-03 at Lake Museum [speaker Kofi Mensah]"],
    ],
    [
      `${OPENED} In her welcome address its head, Dr Esi Quaye, recalled the flood.`,
      ["Launch 2019-05-03 at Lake Museum [speaker Esi Quaye]"],
    ],
    [
      "Dr Ole Berg gave an interview to the Lahti Times on 3 May. He explained to its editor, Ms Rosa Mello, why it rains.",
      ["Interview 2019-05-03 [interviewee Ole Berg; interviewer Lahti Times; interviewer Rosa Mello]"],
    ],
    [
      `${CAME}; the Director, Dr Elsa Ranta, showed her round the stacks.`,
      ["Visit 2019-05-03 at Lahti Archive [visitor Mette Holm; host Elsa Ranta]"],
    ],
    [
      "Six young chemists are working in Lahti from 4 April to 17 June. One of them is Dr Anahit Petrosyan.",
      ["Exchange 2019-04-04 at Lahti [visitor Anahit Petrosyan]"],
    ],
    [
      "A Protocol on Eels was signed in Lahti on 3 May as well, by Dr Ana Ruiz and Mr Ole Ayala.",
      ["Signing 2019-05-03 at Lahti [signatory Ana Ruiz; signatory Ole Ayala]"],
    ],
    [
      "The Water Bank granted a loan of USD 45 million on 3 May. The borrower is the Northern Canal Agency.",
      ["Funding 2019-05-03 [giver Water Bank; recipient Northern Canal Agency]"],
    ],
    [
      "By decision of the Ministry of Science, Dr Ana Ruiz became Director of the Coast Institute on 3 May.",
      ["Appointment 2019-05-03 [appointee Ana Ruiz; participant Ministry of Science]"],
    ],
    [
      `${OPENED} It is run by the Lake Fund and the River Bank. The latter had given EUR 5 million in 2017.`,
      [
        "Launch 2019-05-03 at Lake Museum [organizer Lake Fund; organizer River Bank]",
        "Funding 2017 [giver River Bank]",
      ],
    ],
    [
      "Dr Ana Ruiz became Director of the Coast Institute on 3 May. The post had been vacant since the retirement of Dr Ole Berg.",
      [
        "Appointment 2019-05-03 [appointee Ana Ruiz; participant Ole Berg]",
        "Appointment undated [appointee Ole Berg]",
      ],
    ],
  ])("%s", (text, events) => {
    expect(eventLines(text)).toEqual(events);
  });

  test.each([
    // Whoever teaches or opens elsewhere, and guests of what was long ago.
    [`${COURSE} The nets were in the hands of Dr Kofi Mensah.`, ["Exchange 2019-05-03 at Lahti []"]],
    [`${OPENED} Dr Kofi Mensah said at the weekend that it rained.`, ["Launch 2019-05-03 at Lake Museum []"]],
    [`${OPENED} Behind it are the River Museum and the Lake Hotel.`, ["Launch 2019-05-03 at Lake Museum []"]],
    [
      "Minister Mette Holm came to Chad on 3 May. At the Lahti Archive, where Dr Elsa Ranta showed the school round, it rained.",
      ["Visit 2019-05-03 at Chad [visitor Mette Holm]"],
    ],
  ])("nobody: %s", (text, events) => {
    expect(eventLines(text)).toEqual(events);
  });
});
