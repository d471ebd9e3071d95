// Forms that once told more, or less, than their sentence: idioms beside events, and the events that stand close to them.
import { describe, expect, it } from "vitest";
import { eventLines } from "../support/draft.ts";

/** Sentences that tell nothing. */
const NONE = [
  "Dr Ann Berg was confirmed as a speaker on 3 May.",
  "Dr Ann Berg went over the border with Paul Rist on 3 May.",
  "Dr Ann Berg and Dr Paul Rist discussed on 3 May in a joint paper the results of the survey.",
  "Dr Ann Berg and Dr Paul Rist discussed the book on 3 May in separate letters.",
  "The Director opened the letter and passed it on to Dr Ann Berg on 3 May.",
  "Dr Paul Rist, the Director, opened the letter and passed it on to Dr Ann Berg on 3 May.",
  "A study of the paintings stolen by Paul Rist shows that varnish fades.",
  "A report on the dam built by the Harbour Board shows that floods were rare.",
  "A report in Lund on a meeting called by Dr Ann Berg shows that few came.",
  "Dr Ann Berg was transferred as a patient to Lund Hospital on 3 May.",
  "Dr Ann Berg was notified as early as 3 May of the decision.",
  "Dr Ann Berg was seconded on 3 May as part of an exchange to Lund.",
  "Radio Lund had Dr Ann Berg in court on 3 May.",
  "Radio Lund invited Dr Ann Berg into its jury on 3 May.",
  "Lund Museum saw Dr Ann Berg as a rival on 3 May.",
  "The farmers learned in Lund on 3 May that the price had fallen.",
  "Approval was given by the Harbour Board on 3 May to the sale of the mill for 2 million euros.",
  "The term of Ann Berg as director ran out of steam on 3 May.",
  "The Harbour Board secured the agreement of the farmers on 3 May.",
  "The works will install a new governor on the engine on 3 June.",
  "Her career path took her to the Oslo Institute in 2010.",
  "In the talks on 3 May Ann Berg took the position of the farmers.",
  "Ann Berg flagged off three errors in the Reed Report on 3 May.",
  "The Lund Convention was discussed by the panel. It was concluded on 3 May that Peru must act.",
  "The Lund Agreement has led to a new law. It was signed by President Ann Berg on 3 May.",
  "The Field Guide to Mosses has sold 3,000 copies. It was signed by Ann Berg at the bookshop on 3 May.",
];

const SEMINAR = "The Oslo Council held a seminar in Lund on 3 May.";

/** What stands behind a seminar and tells nothing more of it. */
const BESIDE = [
  "Paul Rist deals with the mail of the Council.",
  "Dr Ann Berg spoke last to her mother in 1990.",
  "Dr Ann Berg had addressed her critics with a speech in Lima.",
];

/** Sentences and the events that they tell. */
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  [
    "The course, which ended with a dinner, was held by the Lund Institute in Lund.",
    ["Exchange undated at Lund [organizer Lund Institute]"],
  ],
  [
    "Dr Ann Berg was appointed as lecturer at Lund University on 3 May.",
    ["Appointment 2019-05-03 [appointee Ann Berg]"],
  ],
  [
    "Dr Ann Berg was elected as speaker of parliament on 3 May.",
    ["Appointment 2019-05-03 [appointee Ann Berg]"],
  ],
  [
    "Dr Ann Berg visited the Lund Museum on 3 May and on 4 May the Oslo Museum.",
    [
      "Visit 2019-05-03 at Lund Museum [visitor Ann Berg]",
      "Visit 2019-05-04 at Oslo Museum [visitor Ann Berg]",
    ],
  ],
  [
    "Dr Ann Berg, who was in Lima on 3 May, has been appointed Director of the Harbour Board.",
    ["Visit 2019-05-03 at Lima [visitor Ann Berg]", "Appointment undated [appointee Ann Berg]"],
  ],
  [
    "Dr Ann Berg, who came to Lima on 3 May, has published a book.",
    ["Visit 2019-05-03 at Lima [visitor Ann Berg]", "Publication undated [author Ann Berg]"],
  ],
  [
    "Dr Ann Berg, who was in Lima from 2 to 6 May, will sign the pact with the Harbour Board in Lund.",
    ["Visit 2019-05-02 at Lima [visitor Ann Berg]"],
  ],
  [
    "A plaque bearing the names of the dead was unveiled in Lund on 3 May by Dr Ann Berg.",
    ["Launch 2019-05-03 at Lund [participant Ann Berg]"],
  ],
  [
    "The Lund Institute launched a ship bearing the name of Dr Ann Berg on 3 May.",
    ["Launch 2019-05-03 [organizer Lund Institute]"],
  ],
  [
    "Dr Ann Berg and Dr Paul Rist went over the bridge on 3 May.",
    ["Visit 2019-05-03 [visitor Ann Berg; visitor Paul Rist]"],
  ],
  [
    "Dr Ann Berg and Dr Paul Rist went over the plans of the harbour on 3 May in Lund.",
    ["Meeting 2019-05-03 at Lund [attendee Ann Berg; attendee Paul Rist]"],
  ],
  [
    "Dr Ann Berg has held the chair since 2012 and lays it down on 31 August.",
    ["Appointment 2019-08-31 [appointee Ann Berg]"],
  ],
  [
    "On Dr Ann Berg's first full day in Lima, 3 May, she visited the Lima Museum.",
    ["Visit 2019-05-03 at Lima Museum []"],
  ],
  ["A study of eels carried out by Dr Ann Berg shows that they sleep.", ["Result undated [author Ann Berg]"]],
  [
    "On 3 May the Lund Academy was visited by Dr Ann Berg, who received the Silver Medal of the Oslo Society.",
    ["Visit 2019-05-03 at Lund Academy [visitor Ann Berg]"],
  ],
  [
    "On 3 May Dr Ann Berg met Dr Paul Rist, with whom she signed a pact on eels.",
    [
      "Meeting 2019-05-03 [attendee Ann Berg; attendee Paul Rist]",
      "Signing 2019-05-03 [signatory Ann Berg; signatory Paul Rist]",
    ],
  ],
  [
    "Radio Lund had Dr Ann Berg in its studio on 3 May.",
    ["Interview 2019-05-03 [interviewer Radio Lund; interviewee Ann Berg]"],
  ],
  [
    "The Harbour Board secured an agreement with the Lund Institute on 3 May.",
    ["Signing 2019-05-03 [signatory Harbour Board; signatory Lund Institute]"],
  ],
  [
    "The Council elected Dr Ann Berg Director. The ballot was held in Lund on 4 May.",
    ["Appointment 2019-05-04 at Lund [appointee Ann Berg]"],
  ],
  [
    `${SEMINAR} Dr Ann Berg spoke last.`,
    ["Conference 2019-05-03 at Lund [organizer Oslo Council; speaker Ann Berg]"],
  ],
  [
    "Some 40 students assembled in the Oslo Museum on 3 May to collect tickets for the seminar. The seminar begins in June.",
    ["Meeting 2019-05-03 at Oslo Museum []", "Conference 2019-06 []"],
  ],
  ["The spokesman for Minister Paul Rist visited Lima on 3 May.", ["Visit 2019-05-03 at Lima []"]],
  [
    "The Vice-Rector for Research Dr Paul Rist visited Lima on 3 May.",
    ["Visit 2019-05-03 at Lima [visitor Paul Rist]"],
  ],
  [
    `${SEMINAR} The main speaker next year will be Ann Berg.`,
    ["Conference 2019-05-03 at Lund [organizer Oslo Council]"],
  ],
  [
    `${SEMINAR} Photo exhibition until June. Sponsor: Bank of Ghana.`,
    ["Conference 2019-05-03 at Lund [organizer Oslo Council]"],
  ],
  [
    "The Oslo Council trained four nurses of the Reed Fund in Lund on 3 May. A delegation of the Lima Museum, headed by Dr Ann Berg, came to Lund on 4 May.",
    [
      "Exchange 2019-05-03 at Lund [organizer Oslo Council; attendee Reed Fund]",
      "Visit 2019-05-04 at Lund [visitor Lima Museum; visitor Ann Berg]",
    ],
  ],
  ["Dr Ann Berg was gazetted as Commissioner on 3 May.", ["Appointment 2019-05-03 [appointee Ann Berg]"]],
  [
    "The agreement was signed on 3 May by the European Union, Norway, as well as Togo.",
    ["Signing 2019-05-03 [signatory European Union; signatory Norway; signatory Togo]"],
  ],
  [
    "The forum in Lund on 3 May was attended by the Reed Society, the World Bank, Norway.",
    ["Conference 2019-05-03 at Lund [attendee Reed Society; attendee World Bank; attendee Norway]"],
  ],
  [
    "The Reed Fund, Latvia, signed the Reed Agreement with Leeds University on 3 May.",
    ["Signing 2019-05-03 [signatory Reed Fund; signatory Leeds University]"],
  ],
  [
    "The meeting in Lund on 3 May was attended by the National Museum, Kiel University, as well as the Reed Society.",
    [
      "Meeting 2019-05-03 at Lund [attendee National Museum; attendee Kiel University; attendee Reed Society]",
    ],
  ],
  [
    "The National Library, Embassy of Norway, and the Reed Society signed the Reed Agreement on 3 May.",
    ["Signing 2019-05-03 [signatory National Library; signatory Embassy of Norway; signatory Reed Society]"],
  ],
  [
    "The Reed Forum was held in Lund on 3 May. The lecture on reeds is on 5 June. Speaker: Paul Rist.",
    ["Conference 2019-05-03 at Lund []", "Speech 2019-06-05 []"],
  ],
  [
    "The Reed Society met in Lund on 3 May. New chair: Ann Berg.",
    ["Meeting 2019-05-03 at Lund [organizer Reed Society]"],
  ],
  [
    "Ann Berg won the Reed Prize on 3 May, with Paul Rist as speaker of the parliament in the jury.",
    ["Award 2019-05-03 [recipient Ann Berg]"],
  ],
];

describe("forms that are read no wider than they are", () => {
  it.each(NONE)("tells nothing: %s", (text) => {
    expect(eventLines(text)).toEqual([]);
  });
  it.each(BESIDE)("tells no more of a seminar: %s", (text) => {
    expect(eventLines(`${SEMINAR} ${text}`)).toEqual([
      "Conference 2019-05-03 at Lund [organizer Oslo Council]",
    ]);
  });
  it.each(TOLD)("%s", (text, events) => {
    expect(eventLines(text)).toEqual(events);
  });
});
