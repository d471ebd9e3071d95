// Forms in which plain news tells events: winners in a predicate, talks and what they dealt with, short stays, who accedes.
import { describe, expect, it } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("events of plain news", () => {
  it.each([
    [
      "Rosa Quispe is among the ten laureates of the Delta Prize for Bridges, which the Nordic Fund awarded on 6 May.",
      ["Award 2019-05-06 [giver Nordic Fund; recipient Rosa Quispe]"],
    ],
    [
      "Rosa Quispe was one of 12 winners of this year's Delta Prize, announced in Riga on 6 May.",
      ["Award 2019-05-06 at Riga [recipient Rosa Quispe]"],
    ],
    ["Rosa Quispe is this year's winner of the Delta Prize.", ["Award 2019 [recipient Rosa Quispe]"]],
    ["The next winner of the Delta Prize will be known in May.", []],
    ["The 6th Soil Forum, planned for March, has been put off until September.", ["Conference 2019-09 []"]],
    ["Iceland became the fifth member of the Nordic Fund on 6 May.", []],
    [
      "Rosa Quispe became a member of the Nordic Academy on 6 May.",
      ["Appointment 2019-05-06 [appointee Rosa Quispe]"],
    ],
    [
      "Mika Laine spent a day at Aalto University on 6 May.",
      ["Visit 2019-05-06 at Aalto University [visitor Mika Laine]"],
    ],
    [
      "Mika Laine spent six weeks at Aalto University from 6 May.",
      ["Exchange 2019-05-06 at Aalto University [visitor Mika Laine]"],
    ],
    [
      "Rosa Quispe visited Riga on 6 May. Her talks with Mika Laine turned on visas.",
      [
        "Visit 2019-05-06 at Riga [visitor Rosa Quispe]",
        "Meeting 2019-05-06 at Riga [attendee Mika Laine; attendee Rosa Quispe]",
      ],
    ],
    ["Talks with neighbours deal with visas.", []],
    [
      "Rosa Quispe met researchers of Aalto University in Riga on 6 May.",
      ["Meeting 2019-05-06 at Riga [attendee Rosa Quispe; attendee Aalto University]"],
    ],
    [
      "Rosa Quispe cut the ribbon of the Amber Tower in Riga on 6 May.",
      ["Launch 2019-05-06 at Amber Tower [participant Rosa Quispe]"],
    ],
    [
      "A consortium under the leadership of Aalto University has deciphered the genome of rye.",
      ["Result undated [author Aalto University]"],
    ],
    [
      "The Senate confirmed Rosa Quispe as President of the Nordic Fund. Her predecessor, Mika Laine, left in March.",
      [
        "Appointment undated [participant Senate; appointee Rosa Quispe; participant Mika Laine]",
        "Appointment 2019-03 [appointee Mika Laine]",
      ],
    ],
    [
      "Aalto University signed an agreement with the Nordic Fund under which 300 books will be lent each year.",
      ["Signing undated [signatory Aalto University; signatory Nordic Fund]"],
    ],
    ["Rosa Quispe visits a school each year.", []],
    [
      "Rosa Quispe is the new Dean of Aalto University; she was sworn in on 6 May.",
      ["Appointment 2019-05-06 [appointee Rosa Quispe]"],
    ],
    [
      "At the Nordic Rover Challenge in Riga (9-11 September) teams from 19 countries are expected.",
      ["Conference 2019-09-09 at Riga []"],
    ],
    [
      "Two Riga pupils, Rosa Quispe and Mika Laine, took second place in the CanSat finals in Lima on 6 May and brought home EUR 1,500.",
      ["Award 2019-05-06 at Lima [recipient Rosa Quispe; recipient Mika Laine]"],
    ],
    [
      "We welcome Rosa Quispe, who joined us on 3 May as Legal Adviser from the Law Office in Apia.",
      ["Appointment 2019-05-03 [appointee Rosa Quispe]"],
    ],
    [
      'Rosa Quispe gives her inaugural lecture, "Where on Earth are we?", on 3 October.',
      ["Speech 2019-10-03 [speaker Rosa Quispe]"],
    ],
    [
      "The Nordic Fund is to launch the satellite Aoki from Riga in the first quarter of 2024.",
      ["Launch 2024-33 at Riga [organizer Nordic Fund]"],
    ],
    [
      "Rosa Quispe, Dean of Aalto University, retired on 30 April; Mika Laine succeeded her on 2 May.",
      [
        "Appointment 2019-04-30 [appointee Rosa Quispe]",
        "Appointment 2019-05-02 [appointee Mika Laine; participant Rosa Quispe]",
      ],
    ],
    [
      'The book "Bridges of the North", by Rosa Quispe and Mika Laine, appeared in February.',
      ["Publication 2019-02 [author Rosa Quispe; author Mika Laine]"],
    ],
    [
      "The Delta Medal of the Nordic Academy in Riga has been awarded to our honorary member Prof. Rosa Quispe for her work on the Sahel.",
      ["Award undated [giver Nordic Academy; recipient Rosa Quispe]"],
    ],
    [
      "The members elected two new councillors: Rosa Quispe, a surveyor from Lima, and Dr Mika Laine.",
      ["Appointment undated [appointee Rosa Quispe; appointee Mika Laine]"],
    ],
    [
      "A workshop took place at Aalto University on 7 and 8 May. Dr Rosa Quispe and Vice Rector Mika Laine welcomed the guests.",
      ["Conference 2019-05-07 at Aalto University [speaker Rosa Quispe; speaker Mika Laine]"],
    ],
    [
      "With a lecture on dengue fever at Aalto University on 15 May, Prof. Rosa Quispe opened a series of ten talks.",
      [
        "Speech 2019-05-15 at Aalto University [speaker Rosa Quispe]",
        "Launch 2019-05-15 at Aalto University [participant Rosa Quispe]",
      ],
    ],
    [
      "Rosa Quispe, who had been running the office since 2006, said goodbye on 30 April.",
      ["Appointment 2019-04-30 [appointee Rosa Quispe]"],
    ],
    ["Twenty doctoral students set out for Germany on 4 May.", ["Exchange 2019-05-04 at Germany []"]],
    [
      "Minister of Health Dr. Rosa Quispe and Director of Research Prof. Mika Laine opened the fair on 3 May.",
      ["Exhibition 2019-05-03 [participant Rosa Quispe; participant Mika Laine]"],
    ],
    ["The Ambassador of Peru, Rosa Quispe, introduced a film on 3 May.", []],
    [
      "A team of the Nordic Fund and Aalto University led by Dr Rosa Quispe has found water.",
      ["Result undated [author Nordic Fund; author Aalto University; author Rosa Quispe]"],
    ],
    [
      "Among those present at the launch of the Ocean Data Centre in Suva on 3 May were Prime Minister Sione Taufa and Dr Peter Moran.",
      ["Launch 2019-05-03 at Suva [attendee Sione Taufa; attendee Peter Moran]"],
    ],
    [
      "In her lecture in Lima on 3 May, Rosa Quispe outlined the plans for 2020.",
      ["Speech 2019-05-03 at Lima [speaker Rosa Quispe]"],
    ],
    [
      "Five engineers spent the month of April at Aalto University in Riga, where they were trained in mapping.",
      ["Exchange 2019-04 at Aalto University []"],
    ],
    [
      "At its 12th session, held in Suva from 3 to 5 May and attended by delegates of 14 members, the Nordic Commission elected Rosa Quispe as its Chair.",
      [
        "Meeting 2019-05-03 at Suva [organizer Nordic Commission]",
        "Appointment 2019-05-03 at Suva [participant Nordic Commission; appointee Rosa Quispe]",
      ],
    ],
    [
      "The Nordic Fund was set up in Riga on 3 May and will open an office in Lima.",
      ["Establishment 2019-05-03 at Riga []"],
    ],
    [
      "Ministers of six island countries, meeting in Suva on 3 and 4 May, agreed to raise the fee.",
      ["Meeting 2019-05-03 at Suva []"],
    ],
    [
      '"The Sea Forgets", an exhibition put on by the Nordic Fund, is in Riga from 12 May to 30 September.',
      ["Exhibition 2019-05-12 at Riga [organizer Nordic Fund]"],
    ],
    [
      "The signing of the Agreement on Airspace and Rescue by the Nordic Fund and Aalto University took place in Riga on 12 April.",
      ["Signing 2019-04-12 at Riga [signatory Nordic Fund; signatory Aalto University]"],
    ],
    [
      "The controllers Bolo Sukhbat and Temu Ganzo have received the Golden Wing of the Nordic Fund.",
      ["Award undated [recipient Bolo Sukhbat; recipient Temu Ganzo; giver Nordic Fund]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});
