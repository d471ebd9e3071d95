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
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});
