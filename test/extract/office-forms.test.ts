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
      "The Silver Sail Prize, which is endowed with CHF 20,000 by the Keller Foundation, went to Asha Mwinyi on 3 May.",
      ["Award 2019-05-03 [recipient Asha Mwinyi]"],
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
