// Gatherings, stays and visits in varied prose: by what fills a hall, by what talks were about, by a day told before or in the next sentence.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("events in varied prose", () => {
  test.each([
    [
      "The 4th Congress on Moss filled the lecture halls of the Tartu Academy from 6 to 8 May.",
      ["Conference 2019-05-06 at Tartu Academy []"],
    ],
    [
      "Cod stocks were the subject of talks that brought together biologists of the Riga Fish Institute and the Tartu Marine Centre in Ventspils on 3 May.",
      ["Meeting 2019-05-03 at Ventspils [attendee Riga Fish Institute; attendee Tartu Marine Centre]"],
    ],
    [
      "The Alpine Forum on Seeds, originally planned for May, has been put back to 14 September; it will be held in La Paz.",
      ["Conference 2019-09-14 at La Paz []"],
    ],
    [
      "Come and hear Anna Visser lecture on moths in the Red Room on 8 June.",
      ["Speech 2019-06-08 at Red Room [speaker Anna Visser]"],
    ],
    [
      "12 November. 6th Summit of Rice Growers, Riga. Kaarel Tamm and Mbali Dlamini are among the speakers.",
      ["Conference 2019-11-12 at Riga [speaker Kaarel Tamm; speaker Mbali Dlamini]"],
    ],
    [
      "19 November. The Fjord Institute receives a delegation of the Thai Rice Board.",
      ["Visit 2019-11-19 at Fjord Institute [host Fjord Institute; visitor Thai Rice Board]"],
    ],
    [
      "Ann Lee and Jon Fosse will work as interns at the Lund Institute for Ice from 1 November to 17 December.",
      ["Exchange 2019-11-01 at Lund Institute for Ice [visitor Ann Lee; visitor Jon Fosse]"],
    ],
    [
      "Dr Ann Lee, a specialist of the Bremen Centre for Reefs, Germany, who spent February and March in Oslo as a guest researcher, went home.",
      ["Exchange 2019-02 at Oslo [visitor Ann Lee]"],
    ],
    [
      "A mission consisting of Ann Lee and Jon Fosse toured five villages in Estonia on 4 May.",
      ["Visit 2019-05-04 at Estonia [visitor Ann Lee; visitor Jon Fosse]"],
    ],
    [
      "The results are due to be discussed in November at a workshop in Lisbon.",
      ["Conference 2019-11 at Lisbon []"],
    ],
    [
      "The annual workshop of the Riga Fish Institute was devoted to nets. It ran from 24 to 26 April at the Tartu Marine Centre.",
      ["Conference 2019-04-24 at Tartu Marine Centre [organizer Riga Fish Institute]"],
    ],
    [
      "The Speaker of Parliament, Cheryl Brown, stayed in Kochi from 6 to 8 May.",
      ["Visit 2019-05-06 at Kochi [visitor Cheryl Brown]"],
    ],
    [
      "Envoys of Chile and Norway completed the third round of talks on fish in Callao on 26 April. The round had begun three days earlier.",
      ["Meeting 2019-04-23 at Callao [attendee Chile; attendee Norway]"],
    ],
    [
      "Three officers of the Ghana Port Authority have been seconded to the Rotterdam Harbour Office. They took up their work on 1 April.",
      ["Exchange 2019-04-01 at Rotterdam Harbour Office [visitor Ghana Port Authority]"],
    ],
    [
      "It was agreed that experts from both sides should meet in Las Palmas in September.",
      ["Meeting 2019-09 at Las Palmas []"],
    ],
    [
      "A new ferry was put into service by the Fjord Institute in Bergen on 27 April. Mayor Jon Fosse made a short speech.",
      ["Launch 2019-04-27 at Bergen [organizer Fjord Institute; speaker Jon Fosse]"],
    ],
    [
      "Brno was the setting for the 3rd Forum on Glass, which the Moravian Chamber of Craft put on from 4 to 6 April.",
      ["Conference 2019-04-04 at Brno [organizer Moravian Chamber of Craft]"],
    ],
    [
      "Dr Ada Obi held the audience of the Lagos Science Club spellbound on 3 May with a talk on fireflies.",
      ["Speech 2019-05-03 [speaker Ada Obi]"],
    ],
    [
      "The Rector of the University of Tampere, Aino Salo, found herself in Hanoi on 6 May, where she called on the Minister of Education, Minh Le.",
      [
        "Visit 2019-05-06 at Hanoi [visitor Aino Salo]",
        "Meeting 2019-05-06 at Hanoi [visitor Aino Salo; host Minh Le]",
      ],
    ],
    [
      "From 1 March to 30 April, the Kyoto Garden School was home to three gardeners of the Kew Trust.",
      ["Exchange 2019-03-01 at Kyoto Garden School [host Kyoto Garden School; visitor Kew Trust]"],
    ],
    [
      "The League of Small Museums, called into being in Ghent in 1987 by Marie Claes, has 90 members.",
      ["Establishment 1987 at Ghent [founder Marie Claes]"],
    ],
    ["The next meeting of the Panel falls on 12 June, in Oslo.", ["Meeting 2019-06-12 at Oslo []"]],
    ["The Board will sit again on 5 June, this time in Porto.", ["Meeting 2019-06-05 at Porto []"]],
    [
      "Having been shown round the Vaasa Library by its head, Aino Salo, on 3 May, the Norwegian Minister of Culture, Per Dahl, left.",
      [
        "Visit 2019-05-03 at Vaasa Library [host Aino Salo; visitor Per Dahl]",
        "Appointment 2019-05-03 [appointee Per Dahl]",
      ],
    ],
    [
      "Dr Jon Fosse gave two lectures on glaciers in Lund on 7 May.",
      ["Speech 2019-05-07 at Lund [speaker Jon Fosse]"],
    ],
    [
      "On 2 May four members of the Chilean Copper Council looked round the Harjavalta Museum.",
      ["Visit 2019-05-02 at Harjavalta Museum [visitor Chilean Copper Council]"],
    ],
    ["On 4 May began the 5th Forum on Glass in Brno.", ["Conference 2019-05-04 at Brno []"]],
    ["There came into existence on 1 January the Finnish Coast Centre.", ["Establishment 2019-01-01 []"]],
    [
      "Organised by Lahti University, the 4th Congress on Moss packed the auditorium of the University on 6 May.",
      ["Conference 2019-05-06 at Lahti University [organizer Lahti University]"],
    ],
    [
      "There was a meeting of the steering group of the BALTICA project in Riga on 5 May.",
      ["Meeting 2019-05-05 at Riga []"],
    ],
    [
      "The partners of the project will meet for the first time in Villach on 14 June.",
      ["Meeting 2019-06-14 at Villach []"],
    ],
    [
      "The Lund Institute was represented by five members of staff at the 10th Blood Congress, which brought specialists from 31 countries to Arusha from 17 to 20 April.",
      ["Conference 2019-04-17 at Arusha []"],
    ],
    [
      "Talks between the Lund Institute and the Malawi Authority on masts ended without a result. They were held in Chipata on 23 and 24 April.",
      ["Meeting 2019-04-23 at Chipata [attendee Lund Institute; attendee Malawi Authority]"],
    ],
    [
      "Ambassador Lucy Hart paid her first call on the Mayor of Split, Jon Horvat, on 6 May.",
      ["Meeting 2019-05-06 [visitor Lucy Hart; host Jon Horvat]"],
    ],
    [
      "Seven lecturers of Ashanti University were received at the Lund Polytechnic by Vice-Rector Rosa Villalba on 6 May.",
      ["Visit 2019-05-06 at Lund Polytechnic [host Rosa Villalba; visitor Ashanti University]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });

  test.each([
    "Ants Kivi, who left for the private sector in February, was popular.",
    "The annual workshop of the Riga Fish Institute is open to all. It lasts three days.",
    "Books filled the lecture halls of the Tartu Academy on 6 May.",
    "Minister Jon Berg held the ladder for two lectures on glaciers.",
    "The meeting fell on deaf ears.",
    "There were many workshops on nets in Riga.",
    "Two sailors were rescued. They were held in Oslo on 4 May.",
    "It was agreed that the panel should meet more often.",
  ])("no gathering, no stay: %s", (text) => {
    expect(eventLines(text).filter((line) => !line.startsWith("Appointment"))).toEqual([]);
  });
});
