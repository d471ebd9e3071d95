// Who takes part and where, as plain reports tell it: interviews given, courses for somebody's people, shows put together, guests taken round.
import { describe, expect, test } from "vitest";
import { draftOf, eventLines, nameIn } from "../support/draft.ts";

describe("who takes part", () => {
  test.each([
    [
      "In an interview given to Radio Baltic on 3 May, Dr Lena Fuchs described the last hours of the dive.",
      ["Interview 2019-05-03 [interviewee Lena Fuchs; interviewer Radio Baltic]"],
    ],
    [
      "How such records are read was the subject of a course in Riga from 6 to 9 May, which the Baltic Ports Agency organised for 22 engineers of the power company Uzgas. One of the teachers was Thomas Keino, from the Kenya Weather Department.",
      ["Exchange 2019-05-06 at Riga [organizer Baltic Ports Agency; attendee Uzgas; speaker Thomas Keino]"],
    ],
    [
      "The Sixth Conference of Baltic Pilots was held in Riga on 3 May. After an opening address by the Deputy Minister, Lena Fuchs, the conference heard contributions from Omar Haddad of the Tunis Port Authority, Rosa Quispe, a pilot from Lima, and others.",
      ["Conference 2019-05-03 at Riga [speaker Omar Haddad; speaker Rosa Quispe; speaker Lena Fuchs]"],
    ],
    [
      "Omar Haddad, trainee at the Tunis Port Authority, is to work at the Harbour Office in Lima from 4 July to 30 September.",
      ["Exchange 2019-07-04 at Harbour Office [visitor Omar Haddad]"],
    ],
    [
      "From 4 to 29 May five doctoral students of the University of Riga are working in the Tampere Museum. Dr Lena Fuchs is their host.",
      ["Exchange 2019-05-04 at Tampere Museum [visitor University of Riga; host Lena Fuchs]"],
    ],
    [
      "The Baltic Ports Agency was visited on 3 May by a delegation of the Parliament of Finland. Our Secretary General, Ms Lena Fuchs, took them through the laboratory.",
      ["Visit 2019-05-03 at Baltic Ports Agency [visitor Parliament of Finland; host Lena Fuchs]"],
    ],
    [
      "Order of Maritime Merit for Lena Fuchs: Omar Haddad, Minister of Fisheries of Tunisia, presented her with the insignia in Tunis on 3 May.",
      ["Award 2019-05-03 at Tunis [giver Omar Haddad; recipient Lena Fuchs]"],
    ],
    [
      "Lena Fuchs was presented with the Observer's Medal of the Baltic Weather Society on 3 May.",
      ["Award 2019-05-03 [recipient Lena Fuchs; giver Baltic Weather Society]"],
    ],
    [
      "Thanks to a grant of 2 million dollars approved on 3 May by the Baltic Foundation, the Tunis Port Authority will be able to keep its three schools.",
      ["Funding 2019-05-03 [giver Baltic Foundation; recipient Tunis Port Authority]"],
    ],
    [
      "A promise of 2 billion dollars for flow meters has come from the Republic of Korea.",
      ["Funding undated [giver South Korea]"],
    ],
    [
      "The Baltic Ports Agency's annual report for 2018 came out on 3 May.",
      ["Publication 2019-05-03 [author Baltic Ports Agency]"],
    ],
    ["Lena Fuchs is their choice.", []],
    ["A promise to help has come from the Republic of Korea.", []],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("what is shown, what is founded, where people go", () => {
  test.each([
    [
      `The exhibition "Boats and Bottles", which Lena Fuchs had put together from the papers of nine sailors, closed at the Tampere City Library on 15 May. It had opened on 2 April.`,
      ["Exhibition 2019-04-02 at Tampere City Library [organizer Lena Fuchs]"],
    ],
    [
      `"The Long Pier", on view at the Rath Gallery in Geneva from 23 May to 19 June, consists of 64 photographs. The Tunis Port Authority is the exhibition's sponsor.`,
      ["Exhibition 2019-05-23 at Rath Gallery [organizer Tunis Port Authority]"],
    ],
    [
      "Meeting in Riga on 7 and 8 May, the Scientific Council turned down the proposal. What it did create was a Working Group on Tide Data.",
      [
        "Meeting 2019-05-07 at Riga [organizer Scientific Council]",
        "Establishment 2019-05-07 at Riga [founder Scientific Council]",
      ],
    ],
    [
      "Lena Fuchs was elected Treasurer of the European Association of Pilots in Cardiff on 3 May.",
      ["Appointment 2019-05-03 at Cardiff [appointee Lena Fuchs]"],
    ],
    [
      "The Baltic Youth Parliament will sit in Tampere from 6 to 9 June.",
      ["Meeting 2019-06-06 at Tampere [organizer Baltic Youth Parliament]"],
    ],
    [
      "The matter now lies with a working group, which is to meet in Chiang Mai in November.",
      ["Meeting 2019-11 at Chiang Mai []"],
    ],
    [
      "A delegation of the Baltic Ports Agency was in Canada from 2 to 8 May. The delegation went to Holy Rood School in Boston.",
      [
        "Visit 2019-05-02 at Canada [visitor Baltic Ports Agency]",
        "Visit 2019-05-02 at Holy Rood School [visitor Baltic Ports Agency]",
      ],
    ],
    ["The Baltic Ports Agency will have no stand at the fairs in Berlin and Hanoi this year.", []],
    [
      "A satellite was put into orbit on 3 May. The launch was first planned for October.",
      ["Launch 2019-05-03 []"],
    ],
    ["What it did find was a working solution.", []],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("who speaks, signs and sits down", () => {
  const CONFERENCE = "The Sixth Conference of Baltic Pilots was held in Riga on 3 May";
  test.each([
    [
      `${CONFERENCE}, and there were papers by Lena Fuchs (Baltic Ports Agency) and Omar Haddad, from Sfax.`,
      ["Conference 2019-05-03 at Riga [speaker Lena Fuchs; speaker Omar Haddad]"],
    ],
    [
      `${CONFERENCE}. After an opening address by the Deputy Minister, Lena Fuchs, the conference heard contributions from Omar Haddad.`,
      ["Conference 2019-05-03 at Riga [speaker Omar Haddad; speaker Lena Fuchs]"],
    ],
    [`${CONFERENCE}. There were no papers by Lena Fuchs.`, ["Conference 2019-05-03 at Riga []"]],
    [
      `The new wing of the Riga Library was opened to readers on 3 May. "At last," said Lena Fuchs, Director of the Riga Library, in her words of welcome.`,
      ["Launch 2019-05-03 at Riga Library [organizer Riga Library; speaker Lena Fuchs]"],
    ],
    [
      "The signing of the Tunis Protocol took place in Tunis on 3 May. Besides Ms Lena Fuchs, the signature is that of Omar Haddad.",
      ["Signing 2019-05-03 at Tunis [signatory Lena Fuchs; signatory Omar Haddad]"],
    ],
    [
      "On 3 May, for the third time since October, pilots and shipowners sat down together in Riga.",
      ["Meeting 2019-05-03 at Riga []"],
    ],
    ["The pilots sat down together.", []],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

test("items below a heading that tells who received the guests", () => {
  const draft = draftOf(
    "## Received by President Lena Fuchs in May\n\n- 4 May: Omar Haddad, Consul General of Tunisia\n- 11 May: lunch\n",
  );
  expect(
    draft.events.map(({ type, start, participants }) => [
      type.value,
      start?.value,
      participants.map(({ agent, role }) => `${role} ${nameIn(draft, agent)}`).join("; "),
    ]),
  ).toEqual([["Meeting", "2019-05-04", "host Lena Fuchs; visitor Omar Haddad"]]);
});

describe("what goes on from the words before", () => {
  test.each([
    [
      "To discuss the future of small rivers, some 300 delegates came to Tunis from 5 to 7 May, where the Baltic Ports Agency hosted the Second Baltic Water Forum.",
      ["Conference 2019-05-05 at Tunis [organizer Baltic Ports Agency]"],
    ],
    [
      "The course, which ran from 6 April to 6 May, was taught by Mori Haruko and Luis Pinto and paid for by the Baltic Foundation in Tokyo.",
      ["Exchange 2019-04-06 [speaker Mori Haruko; speaker Luis Pinto; organizer Baltic Foundation]"],
    ],
    [
      "The post of Secretary General has been vacant since Omar Haddad resigned in March for reasons of health.",
      ["Appointment 2019-03 [appointee Omar Haddad]"],
    ],
    [
      "At its 27th session, which was held in Riga on 17 May and chaired by Omar Haddad, Vice Minister of Energy of Tunisia, the Joint Commission on the Pier settled how much may be paid.",
      ["Meeting 2019-05-17 at Riga [chair Omar Haddad; organizer Joint Commission on the Pier]"],
    ],
    [
      "A catalyst without platinum has been developed by researchers of the Desert Materials Institute. The results appeared in Catalysis Letters on 3 May.",
      ["Result 2019-05-03 [author Desert Materials Institute]"],
    ],
    [
      "Riga Gas Holding had made the repairs possible with a gift of 240,000 euros in March of last year.",
      ["Funding 2018-03 [giver Riga Gas Holding]"],
    ],
    [
      "Firms founded the Baltic Hydrogen Cluster in Riga on 2 May. The next day the cluster elected Lena Fuchs as its President.",
      [
        "Establishment 2019-05-02 at Riga []",
        "Appointment 2019-05-03 [participant Baltic Hydrogen Cluster; appointee Lena Fuchs]",
      ],
    ],
    ["The course was taught by Mori Haruko.", []],
    ["Riga Gas Holding closed the year with a gift of 240,000 euros.", []],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});
