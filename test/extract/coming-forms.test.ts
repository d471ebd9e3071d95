// Who came together, went to see, dined, learnt and was asked: forms of gatherings, visits, stays, interviews and shows of publishers nobody has read.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

/** The events that a text tells, each as its type, days and place. */
const daysOf = (text: string): string[] => eventLines(text).map((line) => line.replace(/ \[.*$/, ""));

const RECEIVED = "The Harbour Agency received a delegation of the Hue Port Council on 4 May 2016.";
const WORKSHOP = "The 5th Dune Workshop was held in Agadir from 4 to 6 May 2016.";
const TRAINEES = "Forty officers have completed a course in levelling at the Loja Machinery Centre.";

describe("who meets", () => {
  test.each([
    [
      "On 14 March 2016 the Rector, Pilar Montoya, gave a dinner in Lima for Jonas Petersen.",
      ["Meeting 2016-03-14 at Lima [host Pilar Montoya; visitor Jonas Petersen]"],
    ],
    [
      "Pilar Montoya gave a reception in honour of Jonas Petersen in Lima on 14 March 2016.",
      ["Meeting 2016-03-14 at Lima [host Pilar Montoya; visitor Jonas Petersen]"],
    ],
    ["On 14 March 2016 Pilar Montoya gave a dinner for charity in Lima.", []],
    [
      "Pilar Montoya and Jonas Petersen talked over a shared harbour in Lima on 14 March 2016.",
      ["Meeting 2016-03-14 at Lima [attendee Pilar Montoya; attendee Jonas Petersen]"],
    ],
    [
      "Pilar Montoya and Jonas Petersen talked about eels on 14 March 2016.",
      ["Meeting 2016-03-14 [attendee Pilar Montoya; attendee Jonas Petersen]"],
    ],
    [
      "On 14 March 2016 Pilar Montoya told sixty pupils in Lima about eels.",
      ["Speech 2016-03-14 at Lima [speaker Pilar Montoya]"],
    ],
    [
      "Sixty geologists from nine countries met in Agadir on 4 May 2016.",
      ["Meeting 2016-05-04 at Agadir []"],
    ],
    [
      "On 4 May 2016 the drivers were given a lecture on batteries by Pilar Montoya.",
      ["Speech 2016-05-04 [speaker Pilar Montoya]"],
    ],
    ["The students were treated to a dinner by Pilar Montoya on 4 May 2016.", []],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("who goes to see", () => {
  test.each([
    [
      `${RECEIVED} The next day the guests inspected the antenna field at Chosica.`,
      "Visit 2016-05-05 at Chosica",
    ],
    [
      `${RECEIVED} On 6 May 2016 Ana Rojas, manager of the Laser Centre, showed the guests around.`,
      "Visit 2016-05-06 at Laser Centre",
    ],
    [`${RECEIVED} The following day took them to the Ice Museum in Lund.`, "Visit 2016-05-05 at Ice Museum"],
    ["Omar Haddad had been to Gabès on 11 May 2016 to see the damage.", "Visit 2016-05-11 at Gabès"],
    ["Omar Haddad had been to see the mill at Thiès in March 2016.", "Visit 2016-03 at Thiès"],
    [
      "Omar Haddad, who was in Peru from 2 to 6 May 2016, was also taken round the ruins at Sipán by Rosa Quispe.",
      "Visit 2016-05-02 at Sipán",
    ],
    [
      "Omar Haddad was taken through the ponds of Nampula University on 4 May 2016.",
      "Visit 2016-05-04 at Nampula University",
    ],
    [
      "The vaults of the Bank of Ghana were shown to Omar Haddad on 4 May 2016.",
      "Visit 2016-05-04 at Bank of Ghana",
    ],
  ])("%s", (text, event) => expect(daysOf(text)).toContain(event));

  test("one visit of those who travelled on to what they saw there", () =>
    expect(
      daysOf(
        "The delegation of Ghana Railways travelled on to Cusco, where it saw the Ice Museum on 5 May 2016.",
      ),
    ).toEqual(["Visit 2016-05-05 at Ice Museum"]));

  test("a firm that is taken over is no visit", () =>
    expect(daysOf("The company was taken over by Nyanza Rail on 14 March 2016.")).not.toContain(
      "Visit 2016-03-14",
    ));
});

describe("gatherings, held, set right and called off", () => {
  test.each([
    [
      "Sand dunes drew 60 geologists to Agadir on 4 May 2016. The workshop was run by the Dune Society.",
      ["Conference 2016-05-04 at Agadir [organizer Dune Society]"],
    ],
    [
      "Nets brought 54 fishermen together in Suva on 4 May 2016. Behind the seminar stood the Net Fund.",
      ["Conference 2016-05-04 at Suva []"],
    ],
    ["Cheap fares drew 400 tourists to Suva on 4 May 2016. They liked it.", []],
    ["The workshop on water meters set for 18 June 2016 has been cancelled.", []],
    [
      "The Dune Congress, which was to open in Tunis on 28 June 2016, is deferred and will now be held there on 15 July 2016.",
      ["Conference 2016-07-15 at Tunis []"],
    ],
    [
      "Forty members attended a seminar on labour law that the Chamber of Lund held on 16 May 2016.",
      ["Conference 2016-05-16 [organizer Chamber of Lund]"],
    ],
    [
      "The Dune Council met in Tunis on 30 April and 1 May 2016.",
      ["Meeting 2016-04-30 at Tunis [organizer Dune Council]"],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));

  test.each([
    [
      `${WORKSHOP} The next workshop will not take place in Morocco but in Tunis, in April 2021.`,
      "Conference 2021-04 at Tunis",
    ],
    [
      `${WORKSHOP} The participants will come together again in Tunis in April 2021.`,
      "Meeting 2021-04 at Tunis",
    ],
  ])("%s", (text, event) => expect(daysOf(text)).toContain(event));
});

describe("who learns and stays", () => {
  test.each([
    [
      "Twelve nurses learned at the Loja Health Centre from 3 to 28 April 2016 how to trace an outbreak.",
      "Exchange 2016-04-03 at Loja Health Centre",
    ],
    [
      "Leyla Karaman was at the Loja Marine Centre from 9 to 30 April 2016 to learn how sensors are calibrated.",
      "Exchange 2016-04-09 at Loja Marine Centre",
    ],
    [
      "Leyla Karaman was at the Loja Marine Centre on 9 April 2016 to learn about sensors.",
      "Visit 2016-04-09 at Loja Marine Centre",
    ],
    [
      "Two doctoral students are expected at the Loja Marine Centre from August to October 2016 to work on eels.",
      "Exchange 2016-08 at Loja Marine Centre",
    ],
    [
      "Ana Rojas joined the Bergen Ice Institute for six months on 1 June 2016.",
      "Exchange 2016-06-01 at Bergen Ice Institute",
    ],
    [
      `${TRAINEES} The course, which began on 3 May 2016 and ended on 9 May 2016, was paid for by the Farm Bank.`,
      "Exchange 2016-05-03 at Loja Machinery Centre",
    ],
  ])("%s", (text, event) => expect(daysOf(text)).toEqual([event]));

  test("people who are expected somewhere come for no stay", () =>
    expect(daysOf("Three hundred people are expected in Lima on 4 May 2016.")).toEqual([]));
});

describe("who is asked, what is shown", () => {
  test.each([
    [
      "The dam is safe, as the Minister, Keiko Inoue, confirmed to the Cebu Chronicle in an interview on 11 May 2016.",
      ["Interview 2016-05-11 [interviewee Keiko Inoue; interviewer Cebu Chronicle]"],
    ],
    [
      "The call opens on 1 July 2016, Keiko Inoue said in an interview broadcast by Radio Cebu on 10 May 2016.",
      ["Launch 2016-07-01 []", "Interview 2016-05-10 [interviewer Radio Cebu; interviewee Keiko Inoue]"],
    ],
    [
      "In the Cebu Chronicle of 11 May 2016 Keiko Inoue explained how a satellite is built.",
      ["Interview 2016-05-11 [interviewer Cebu Chronicle; interviewee Keiko Inoue]"],
    ],
    [
      'Sixty photographs make up "Islands at Night", on view at the Suva Museum from 1 to 19 August 2016.',
      ["Exhibition 2016-08-01 at Suva Museum []"],
    ],
    [
      'The exhibition "Islands at Night" closed in Suva on 12 May 2016. At the opening, on 3 April 2016, the speaker had been Keiko Inoue.',
      ["Exhibition 2016-04-03 at Suva [speaker Keiko Inoue]"],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});
