// What stands far from its verb or is told in the words of translators: what a passive keeps, programmes that are signed, rooms that guests see, whom a body gains.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

const cases = (list: readonly (readonly [string, readonly string[]])[]): void =>
  test.each(list)("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });

describe("what a passive keeps behind where, when and by whom", () => {
  cases([
    ["Dr Pema Holm was conferred in April the Glacier Prize.", ["Award 2019-04 [recipient Pema Holm]"]],
    [
      "By the Kelp Union, Dr Pema Holm of Norway was given in April the Glacier Medal.",
      ["Award 2019-04 [giver Kelp Union; recipient Pema Holm]"],
    ],
    [
      "Dr Pema Holm was conferred by the Kelp Union on 6 May the Glacier Prize carrying EUR 5,000.",
      ["Award 2019-05-06 [giver Kelp Union; recipient Pema Holm]"],
    ],
    [
      "The University of Graz was awarded on 6 May by the Kelp Union a grant of EUR 2 million.",
      ["Funding 2019-05-06 [giver Kelp Union; recipient University of Graz]"],
    ],
    ["Dr Pema Holm was given in April by her doctors the medicine.", []],
  ]);
});

describe("a programme that is signed", () => {
  cases([
    [
      "The Kenya-Chile Programme of Cooperation in Forestry 2020-2023 was inked at Oslo on 8 May.",
      ["Signing 2019-05-08 at Oslo []"],
    ],
    [
      "A work programme for 2020-2021 was signed in Quito on 8 May between Kenya and Ecuador.",
      ["Signing 2019-05-08 at Quito [signatory Kenya; signatory Ecuador]"],
    ],
    [
      "The Executive Programme of Cooperation in Science has been formally initialled in Tunis on 8 May.",
      ["Signing 2019-05-08 at Tunis []"],
    ],
    ["A work programme for 2020-2021 was drawn in Quito on 8 May.", []],
  ]);
});

describe("rooms that guests see", () => {
  cases([
    [
      "On 8 May the Institute of Oceanography threw open its wave laboratory to the guests of the Malta Council.",
      [
        "Visit 2019-05-08 at Institute of Oceanography [host Institute of Oceanography; visitor Malta Council]",
      ],
    ],
    [
      "On 8 May the Geological Survey of Kenya opened the doors of its core store to a delegation of the Malta Council.",
      [
        "Visit 2019-05-08 at Geological Survey of Kenya [host Geological Survey of Kenya; visitor Malta Council]",
      ],
    ],
    [
      "On 8 May the Geological Survey of Kenya opened its new museum to the public.",
      ["Launch 2019-05-08 [organizer Geological Survey of Kenya]"],
    ],
    [
      "On 8 May the Geological Survey of Kenya opened its new museum to visitors.",
      ["Launch 2019-05-08 [organizer Geological Survey of Kenya]"],
    ],
  ]);
});

describe("coming and being led", () => {
  cases([
    [
      "A mission of the Peat Board of Sweden reached Oslo on 6 May.",
      ["Visit 2019-05-06 at Oslo [visitor Peat Board of Sweden]"],
    ],
    ["The water reached Oslo on 6 May.", []],
    [
      "On 6 May, through the Fibre Laboratory the Danish party had been guided by Eva Holm.",
      ["Visit 2019-05-06 at Fibre Laboratory [host Eva Holm; visitor (Denmark)]"],
    ],
    [
      "The guests took the train on 8 May to get acquainted with the Institute of Botany.",
      ["Visit 2019-05-08 at Institute of Botany []"],
    ],
    [
      "The Minister, Eva Holm, stayed in Peru from 3 to 9 May.",
      ["Visit 2019-05-03 at Peru [visitor Eva Holm]"],
    ],
    ["Eva Holm stayed in Peru from 3 to 9 May.", ["Exchange 2019-05-03 at Peru [visitor Eva Holm]"]],
    [
      "Eva Holm passed the whole of 2016 at the Institute of Botany.",
      ["Exchange 2016 at Institute of Botany [visitor Eva Holm]"],
    ],
    ["Eva Holm passed her exam at the University of Graz on 6 May.", []],
    [
      "Minister Eva Holm, who was in Graz from 3 to 9 May, had on the 6th cut the ribbon of the Seed Bank.",
      ["Visit 2019-05-03 at Graz [visitor Eva Holm]", "Launch 2019-05-06 at Graz [participant Eva Holm]"],
    ],
  ]);
});

describe("money, posts and towns in translators' words", () => {
  cases([
    [
      "In 2015 the University of Graz had been contemplated with US$ 750,000 by the World Bank.",
      ["Funding 2015 [giver World Bank; recipient University of Graz]"],
    ],
    [
      "In 2015 the University of Graz was favoured with a grant of US$ 750,000 from the World Bank.",
      ["Funding 2015 [recipient University of Graz; giver World Bank]"],
    ],
    ["In 2015 the University of Graz was favoured with good weather.", []],
    [
      "Karl Weiss, director of the Harbour Museum since 2010, bade goodbye to the post on 30 April.",
      ["Appointment 2019-04-30 [appointee Karl Weiss]"],
    ],
    [
      "The Kenyan Academy of Sciences gained two new fellows on 11 May: Karl Weiss and Eva Holm.",
      [
        "Appointment 2019-05-11 [participant Kenyan Academy of Sciences; appointee Karl Weiss; appointee Eva Holm]",
      ],
    ],
    [
      "From May 3 to 12, Vila Serena was the address of the 2nd School on Kelp.",
      ["Exchange 2019-05-03 at Vila Serena []"],
    ],
    [
      "From 3 to 5 May, Vila Serena was once again the scene of the 5th Congress of Botany.",
      ["Conference 2019-05-03 at Vila Serena []"],
    ],
    [
      "With the Kelp Council, the Institute of Botany opened a call on peat on 6 May.",
      ["Launch 2019-05-06 [organizer Institute of Botany; organizer Kelp Council]"],
    ],
    [
      "With 30 members, the Institute of Botany opened a call on peat on 6 May.",
      ["Launch 2019-05-06 [organizer Institute of Botany]"],
    ],
    [
      "The Training Course on Storms was held in Lima from 10 April to 5 May. The expenditure of EUR 40,000 was borne by the Ministry of Rivers. Lectures were taken, inter alia, by Dr Eva Holm.",
      ["Exchange 2019-04-10 at Lima [organizer Ministry of Rivers; speaker Eva Holm]"],
    ],
  ]);
});

describe("deeds whose day the next sentence tells, and findings whose paper does", () => {
  cases([
    [
      "Nets are the field of the Pact on Fishing to which Eva Holm, head of the Kelp Union, and Karl Weiss, managing director of the Harbour Board, put their signatures. The act happened on 6 May in the Palace of Glass.",
      ["Signing 2019-05-06 at Palace of Glass [signatory Eva Holm; signatory Karl Weiss]"],
    ],
    [
      "The Pact on Fishing was signed by Eva Holm and Karl Weiss. The function was held in Lima on 6 May.",
      ["Signing 2019-05-06 at Lima [signatory Eva Holm; signatory Karl Weiss]"],
    ],
    ["The act on fishing took effect on 6 May.", []],
    [
      "A salt stops 98% of the fungus in wheat. So states the article that Eva Holm (University of Graz) and Karl Weiss published in Crop Letters on 6 May.",
      ["Result 2019-05-06 [author Eva Holm; author Karl Weiss]"],
    ],
    [
      "A protein from a snail stops the fungus in rats. So says a study by Eva Holm and Karl Weiss that appeared in Crop Letters on 6 May.",
      ["Result 2019-05-06 [author Eva Holm; author Karl Weiss]"],
    ],
    ["Taxes are too high. So says the article that Eva Holm published on 6 May.", []],
  ]);
});
