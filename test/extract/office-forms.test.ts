// Posts that are entered and left, sums that are pledged, and what a participle or a noun tells beside the main verb.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

const MADE = "Asha Mwinyi has been made Head of Ferries at the Lagos Port Trust.";

describe("posts", () => {
  test.each([
    [`${MADE} She took up the post on 1 May.`, ["Appointment 2019-05-01 [appointee Asha Mwinyi]"]],
    [`${MADE} Her first day was 6 May.`, ["Appointment 2019-05-06 [appointee Asha Mwinyi]"]],
    [`${MADE} Her appointment takes effect on 1 June.`, ["Appointment 2019-06-01 [appointee Asha Mwinyi]"]],
    [`${MADE} The appointment is effective from 1 May.`, ["Appointment 2019-05-01 [appointee Asha Mwinyi]"]],
    [`${MADE} Her term began on 1 May.`, ["Appointment 2019-05-01 [appointee Asha Mwinyi]"]],
    [
      "Since 1 April Asha Mwinyi, who had run a quarry, has been Head of the Lagos Port Trust.",
      ["Appointment 2019-04-01 [appointee Asha Mwinyi]"],
    ],
    [
      "With effect from 1 May the Registrar of the Lagos Port Trust is Asha Mwinyi.",
      ["Appointment 2019-05-01 [appointee Asha Mwinyi]"],
    ],
    ["Since 1 April 2012 Asha Mwinyi has been Head of the Lagos Port Trust.", []],
    [
      "Asha Mwinyi has been promoted to Associate Dean. Omar Said is the new Director, Directorate of Ferries, having taken over from Peter Kamau whose term ended on 31 March.",
      ["Appointment undated [appointee Asha Mwinyi]", "Appointment 2019-03-31 [appointee Peter Kamau]"],
    ],
    ["Peter Kamau left for the private sector in March.", ["Appointment 2019-03 [appointee Peter Kamau]"]],
    [
      "Chosen by the Lagos Port Trust to succeed him as Registrar on 1 January 2020 is Dr Asha Mwinyi.",
      ["Appointment 2020-01-01 [participant Lagos Port Trust; appointee Asha Mwinyi]"],
    ],
    [
      "Asha Mwinyi was elected to succeed Peter Kamau as President on 3 May.",
      ["Appointment 2019-05-03 [appointee Asha Mwinyi; participant Peter Kamau]"],
    ],
    [
      "Asha Mwinyi has been appointed Head of the Lagos Port Trust from 1 June.",
      ["Appointment 2019-06-01 [appointee Asha Mwinyi]"],
    ],
  ])("%s", (text, lines) => expect(eventLines(text)).toEqual(lines));
});

describe("sums", () => {
  test.each([
    [
      "On 3 May Norway undertook to provide USD 50,000 for the running costs of the Lagos Port Trust.",
      ["Funding 2019-05-03 [giver Norway; recipient Lagos Port Trust]"],
    ],
    ["Norway has not agreed to pay USD 50,000 to the Lagos Port Trust.", []],
    [
      "The Silver Sail Prize, which is endowed with CHF 20,000 by the Brandtner Foundation, went to Asha Mwinyi on 3 May.",
      ["Award 2019-05-03 [recipient Asha Mwinyi; giver Brandtner Foundation]"],
    ],
    [
      "The Ferries Panel met in Lagos on 3 May. It chose six sites, assigning the largest sum, EUR 40,000, to the Rufiji Trust.",
      [
        "Meeting 2019-05-03 at Lagos [organizer Ferries Panel]",
        "Funding 2019-05-03 at Lagos [giver Ferries Panel; recipient Rufiji Trust]",
      ],
    ],
  ])("%s", (text, lines) => expect(eventLines(text)).toEqual(lines));
});

describe("findings", () => {
  test.each([
    [
      "Reefs near Tanga have regained 61 per cent of their cover. The finding, which rests on photographs, was made public on 12 May by Dr Asha Mwinyi.",
      ["Result 2019-05-12 at Tanga [author Asha Mwinyi]"],
    ],
    [
      "The tusks turn out to be those of a hippopotamus. That is what Dr Asha Mwinyi and Peter Kamau of the University of Lagos report in a paper of 5 May.",
      ["Result 2019-05-05 [author Asha Mwinyi; author Peter Kamau]"],
    ],
    [
      "The bones turned out to be those of a whale, Dr Asha Mwinyi of the University of Lagos announced on 12 May.",
      ["Result 2019-05-12 [author Asha Mwinyi]"],
    ],
    [
      "A group led by Asha Mwinyi has run a turbine at 27 per cent for a summer, the institute announced on 8 May.",
      ["Result 2019-05-08 [author Asha Mwinyi]"],
    ],
    [
      "Nets treated with salt catch fewer fish, according to trials run on 42 boats by Dr Asha Mwinyi and presented on 2 May.",
      ["Result 2019-05-02 [author Asha Mwinyi]"],
    ],
    [
      "Malaria has fallen by 48% in Kisumu. This was reported on 6 May by Dr Asha Mwinyi.",
      ["Result 2019-05-06 at Kisumu [author Asha Mwinyi]"],
    ],
    ["A new wing will be built. This was announced on 6 May by Dr Asha Mwinyi.", []],
    ["Enrolment has grown by 12 per cent, the University of Lagos announced on 14 May.", []],
    ["The bridge is closed, as Peter Kamau of the Lagos Port Trust announced on 14 May.", []],
  ])("%s", (text, lines) => expect(eventLines(text)).toEqual(lines));
});

test("two participles that go on a main verb", () => {
  expect(
    eventLines(
      "On 3 May the Ferries Council met in Lagos, electing Asha Mwinyi President and adopting a Charter on Ferries.",
    ),
  ).toEqual([
    "Meeting 2019-05-03 at Lagos [organizer Ferries Council]",
    "Appointment 2019-05-03 at Lagos [participant Ferries Council; appointee Asha Mwinyi]",
    "Publication 2019-05-03 at Lagos [author Ferries Council]",
  ]);
});

test("what a session brought about, told by nouns behind the verb", () => {
  expect(
    eventLines(
      "The 5th Session of the Ferries Council took place in Lagos from 7 to 9 May. After two days of debate came the adoption by consensus of the Strategic Plan 2020-2030 and the creation of a Working Group on Ferries.",
    ),
  ).toEqual([
    "Meeting 2019-05-07 at Lagos [organizer (Ferries Council)]",
    "Publication 2019-05-07 at Lagos [author (Ferries Council)]",
    "Establishment 2019-05-07 at Lagos [founder (Ferries Council)]",
  ]);
});
