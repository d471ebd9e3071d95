// Events of plain newsletter prose: courses and talks told by a relative clause, interviews by who asks, terms that end, days told a sentence later.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("plain prose", () => {
  test.each([
    [
      "Six archivists of the Vilnius City Archive are taking part in a two-week course on parchment at the Leiden Book School, which began on 6 May.",
      ["Exchange 2019-05-06 at Leiden Book School [attendee Vilnius City Archive]"],
    ],
    [
      "Rosa Quispe delivered last year's Newton Lecture at the University of Lima on 4 April 2018.",
      ["Speech 2018-04-04 at University of Lima [speaker Rosa Quispe]"],
    ],
    [
      "Members of the Harbour Committee of Oslo travelled to Peru from 28 April to 3 May. On 30 April the delegation toured the shipyard in Callao, and two days later it had talks with Rosa Quispe in Lima.",
      [
        "Visit 2019-04-28 at Peru [visitor Harbour Committee of Oslo]",
        "Visit 2019-04-30 at Callao [visitor Harbour Committee of Oslo]",
        "Meeting 2019-05-02 at Lima [attendee Harbour Committee of Oslo; attendee Rosa Quispe]",
      ],
    ],
    [
      "The magazine Baltic Bees talks to Mika Laine about honey.",
      ["Interview undated [interviewer Baltic Bees; interviewee Mika Laine]"],
    ],
    ["The magazine Baltic Bees speaks to young people.", []],
    [
      "Mika Laine will present the data at a seminar in Turku on 11 June.",
      ["Conference 2019-06-11 at Turku [speaker Mika Laine]"],
    ],
    [
      "Eight pupils of the Lima Music School arrived in Riga on 5 May for a two-week exchange with the Turku Lyceum.",
      ["Exchange 2019-05-05 at Riga [visitor Lima Music School; host Turku Lyceum]"],
    ],
    ["On 6 May Rosa Quispe outlined the budget and answered questions from members of the committee.", []],
    [
      "On 6 May Rosa Quispe answered questions from our editor Mika Laine.",
      ["Interview 2019-05-06 [interviewee Rosa Quispe; interviewer Mika Laine]"],
    ],
    [
      "The Nordic Fund announced on 15 May that it has developed a valve which saves water.",
      ["Result 2019-05-15 [author Nordic Fund]"],
    ],
    [
      "The third round of talks between Norway and Peru was wrapped up in Lima on 3 May.",
      ["Meeting 2019-05-03 at Lima [attendee Norway; attendee Peru]"],
    ],
    [
      "The Oslo Pact was signed in Suva on 3 May. A steering group will convene there on 20 June.",
      ["Signing 2019-05-03 at Suva []", "Meeting 2019-06-20 at Suva []"],
    ],
    [
      "Rosa Quispe replaces Jan de Wit, whose term of office ended on 31 March.",
      ["Appointment 2019-03-31 [appointee Jan de Wit]"],
    ],
    ["The mandate of the working group on tides expires on 4 June.", []],
    [
      "Responding to questions from the daily Lima Post on 6 May, Mika Laine said that the lake had risen.",
      ["Interview 2019-05-06 [interviewee Mika Laine; interviewer Lima Post]"],
    ],
    ["The consultations that were to be held in Riga on 8 May were called off.", []],
    [
      "The 5th Baltic Cycling Congress took place in Turku on 3 May. The fourth was held in Riga in 2017.",
      ["Conference 2019-05-03 at Turku []", "Conference 2017 at Riga []"],
    ],
    [
      "The Andean Power Board reported that the Colca solar plant reached full capacity on 28 April.",
      ["Result 2019-04-28 [author Andean Power Board]"],
    ],
    [
      "Delegations of Fiji, Tonga and Samoa have been negotiating in Suva since 16 May.",
      ["Meeting 2019-05-16 at Suva [attendee Fiji; attendee Tonga; attendee Samoa]"],
    ],
    [
      "The Nordic Fund hosted a webinar on ticks on 16 May. A follow-up is planned for 20 June.",
      ["Conference 2019-05-16 [organizer Nordic Fund]", "Conference 2019-06-20 []"],
    ],
    [
      "From 4 May to 7 July the Turku Lamp Museum exhibits 70 oil lamps.",
      ["Exhibition 2019-05-04 at Turku Lamp Museum [organizer Turku Lamp Museum]"],
    ],
    [
      "The Turku Lamp Museum is showing 60 lamps by Mika Laine. The exhibition was opened by Rosa Quispe on 16 May.",
      [
        "Exhibition 2019-05-16 at Turku Lamp Museum [organizer Turku Lamp Museum; author Mika Laine; participant Rosa Quispe]",
      ],
    ],
    [
      "On 15 May Rosa Quispe was the guest of the podcast Slow Rivers.",
      ["Interview 2019-05-15 [interviewee Rosa Quispe]"],
    ],
    [
      "Papers were read at a colloquium on salt in Lima on 10 May. A selection of them will appear in book form in December.",
      ["Conference 2019-05-10 at Lima []", "Publication 2019-12 []"],
    ],
    [
      "Volume 3 of the Atlas of Andean Frogs, compiled by Rosa Quispe, came out on 22 April.",
      ["Publication 2019-04-22 [author Rosa Quispe]"],
    ],
    [
      "On 16 May Rosa Quispe had an exchange of views with the Farmers' Union in Cusco.",
      ["Meeting 2019-05-16 at Cusco [attendee Rosa Quispe; attendee Farmers' Union]"],
    ],
    [
      "Chemists working with Mika Laine have isolated a toxin, it was announced on 14 May.",
      ["Result 2019-05-14 [author Mika Laine]"],
    ],
    [
      "Physicists of the University of Turku have detected a new particle. The discovery was published in Optics Letters on 9 May.",
      ["Result 2019-05-09 [author University of Turku]"],
    ],
    [
      "Physicists of the University of Turku have detected a new particle. The university publishes a yearbook on 9 May.",
      ["Result undated [author University of Turku]", "Publication 2019-05-09 [author University of Turku]"],
    ],
    [
      "The tenth edition of the Baltic Boat Fair takes place in Riga on 5-8 June.",
      ["Exhibition 2019-06-05 at Riga []"],
    ],
    [
      "Fares will not rise, Mika Laine assured the magazine Baltic Bees on 2 May.",
      ["Interview 2019-05-02 [interviewee Mika Laine; interviewer Baltic Bees]"],
    ],
    [
      "Radio Riga broadcast a conversation with Rosa Quispe on 3 May. Its presenter Mika Laine questioned her about fish.",
      ["Interview 2019-05-03 [interviewer Radio Riga; interviewee Rosa Quispe; interviewer Mika Laine]"],
    ],
    ["She had discussed it at a meeting of friends.", []],
    [
      "The plan was explained at a seminar in Lima on 3 May by Rosa Quispe.",
      ["Conference 2019-05-03 at Lima [speaker Rosa Quispe]"],
    ],
    [
      "Delegates from nine countries convened at the Lima Food Office on 8 May.",
      ["Meeting 2019-05-08 at Lima Food Office []"],
    ],
    [
      "On 1 May the Nordic Fund began operating a network of 24 buoys.",
      ["Launch 2019-05-01 [organizer Nordic Fund]"],
    ],
    [
      "The yearbook that the Nordic Fund made public on 3 May shows a rise.",
      ["Publication 2019-05-03 [author Nordic Fund]"],
    ],
    [
      "The congress closed in Lima on 10 May with the adoption of a declaration on salt.",
      ["Conference 2019-05-10 at Lima []", "Publication 2019-05-10 at Lima []"],
    ],
    [
      "Mika Laine was presented with the Fair Play Medal of the Baltic Running Union in Riga on 18 May.",
      ["Award 2019-05-18 at Riga [recipient Mika Laine; giver Baltic Running Union]"],
    ],
    [
      "Rosa Quispe delivered this year's Rights of Nature Lecture in Lima on 11 April.",
      ["Speech 2019-04-11 at Lima [speaker Rosa Quispe]"],
    ],
    [
      "Representatives of Peru, Chile and Bolivia discussed water standards in Lima on 15 May.",
      ["Meeting 2019-05-15 at Lima [attendee Peru; attendee Chile; attendee Bolivia]"],
    ],
    ["The standards had been discussed by the member states at a meeting of friends.", []],
    [
      "The Lima Water Board met in Turku on 3 May. It will meet again in Riga in September.",
      [
        "Meeting 2019-05-03 at Turku [organizer Lima Water Board]",
        "Meeting 2019-09 at Riga [attendee Lima Water Board]",
      ],
    ],
    [
      "A delegation of the Oslo Port Authority visited Callao on 3 May. The same day it had talks with Rosa Quispe.",
      [
        "Visit 2019-05-03 at Callao [visitor Oslo Port Authority]",
        "Meeting 2019-05-03 at Callao [attendee Oslo Port Authority; attendee Rosa Quispe]",
      ],
    ],
    [
      "The jury picked Mika Laine as winner of the Blue Reed Prize on 3 May.",
      ["Award 2019-05-03 [recipient Mika Laine]"],
    ],
    ["The board named Mika Laine as president on 3 May.", ["Appointment 2019-05-03 [appointee Mika Laine]"]],
    [
      "The Nordic Fund made a grant of EUR 20,000 to the Lima Zoo in April.",
      ["Funding 2019-04 [giver Nordic Fund; recipient Lima Zoo]"],
    ],
    [
      "In a conversation with our staff writer Jan de Wit on 6 May, Rosa Quispe spoke about her plans.",
      ["Interview 2019-05-06 [interviewee Rosa Quispe]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});
