// Ordinary sentences that look like an event or a role, and what beside them takes it back.
import { describe, expect, test } from "vitest";
import { draftOf, eventLines } from "../support/draft.ts";

const FORUM = "The 3rd Baltic Water Forum took place in Riga on 3 May.";
const HELD = "Conference 2019-05-03 at Riga";
const PRIZE = "Riga University won the Amber Award in 2018.";

describe("deeds that are none", () => {
  test.each([
    ["On 3 May Riga Museum received a great amount of old maps from Oslo University.", []],
    // Who led it then has not taken it over.
    ["The Reef Institute was under the direction of Anna Berg at the fair on 4 May.", []],
    ["The museum burned down in 1990, when it was under the direction of Anna Berg.", []],
    [
      "Since 4 May the Reef Institute has been under the direction of Anna Berg.",
      ["Appointment 2019-05-04 [appointee Anna Berg]"],
    ],
    ["On 4 May the Reef Institute released a variety of maps.", []],
    ["On 4 May the Reef Institute released a new breed into the wild.", []],
    [
      "On 4 May the Reef Institute released a new variety of rice.",
      ["Launch 2019-05-04 [organizer Reef Institute]"],
    ],
    ["On 4 May Bergen was the last stop of the exhibition.", []],
    ["On 4 May Bergen was the target of Anna Berg.", []],
    [
      "On 4 May Bergen was the last stop of the delegation of the Tartu Institute.",
      ["Visit 2019-05-04 at Bergen [visitor Tartu Institute]"],
    ],
    ["On 8 May Anna Berg had lunch with her husband Olav Dahl.", []],
    ["From 8 May Anna Berg had lunch with Olav Dahl every day.", []],
    ["On 8 May Anna Berg usually had coffee with Olav Dahl.", []],
    ["A batch of 200 dogs was schooled at Turku on 8 May.", []],
    ["A batch of 200 teachers was schooled at Turku on 8 May.", ["Exchange 2019-05-08 at Turku []"]],
    ["On 4 May, no meeting of the Executive Board.", []],
    ["On 4 May, cancelled meeting of the Executive Board.", []],
    ["On 4 May, meeting of the Executive Board.", ["Meeting 2019-05-04 [organizer Executive Board]"]],
    ["The Reef Institute has had its guide out of print since 8 May.", []],
    ["The Reef Institute has its guide out on loan since 8 May.", []],
    [
      "The Reef Institute has had its guide out since 8 May.",
      ["Publication 2019-05-08 [author Reef Institute]"],
    ],
    ["On 3 May the Coast Trust picked Bergen for the award of the Amber Medal.", []],
    ["On 3 May the Coast Trust chose Bergen for the presentation of the Amber Medal.", []],
    [
      "On 3 May the Coast Trust picked Bergen for the Amber Medal.",
      ["Award 2019-05-03 [giver Coast Trust; recipient Bergen]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("how something stands", () => {
  test.each([
    ["Just out: the Annual Report of the Reef Institute, 3 May 2019.", ["Publication 2019-05-03 []"]],
    ["Now in print: the Annual Report of the Reef Institute, 3 May 2019.", ["Publication 2019-05-03 []"]],
    ["Out from 3 May: the Director (back on 9 May).", []],
    ["Out from 3 May: Anna Berg.", []],
    ["Out from 3 May: the new guide of the Reef Institute.", ["Publication 2019-05-03 []"]],
    ["On the shelves since 3 May: apples from Chile.", []],
    ["Running since 3 May: the survey on salt.", []],
    ["Running since 3 May: the new ferry line.", ["Launch 2019-05-03 []"]],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("with somebody doing something else", () => {
  test.each([
    ["With Anna Berg, deputy of Olav Dahl, taking the chair, ", "chair Anna Berg"],
    [
      "With Anna Berg, Dean, and Dr Olav Dahl, Rector, sharing the chair, ",
      "chair Anna Berg; chair Olav Dahl",
    ],
    ["With the help of Anna Berg, speaking to a full hall, ", "organizer Anna Berg"],
    ["With Anna Berg holding the chair of botany at Oslo University, ", ""],
    ["With Anna Berg being elected to the chair, ", ""],
    ["With Anna Berg taking the presidency from Olav Dahl, ", ""],
    ["With Anna Berg taking the chairs in the front row, ", ""],
    ["With Anna Berg officiating at the ribbon-cutting, ", ""],
    ["With Anna Berg officiating, ", "chair Anna Berg"],
  ])("%s", (opening, parts) => {
    expect(eventLines(`${opening}the 3rd Baltic Water Forum took place in Riga on 3 May.`)).toEqual([
      `${HELD} [${parts}]`,
    ]);
  });
});

describe("who had no part in what was told", () => {
  test.each([
    [
      " The speakers were:\n\n- Anna Berg could not come.\n- Olav Dahl was ill.\n- Ida Holm (cancelled)\n- Karl Lund, who works in Oslo",
      "speaker Karl Lund",
    ],
    [
      "\n\nThe weather was cold and snow lay in the port.\n\nThe speakers were:\n\n- Anna Berg\n- Olav Dahl",
      "",
    ],
    [
      "\n\nThe speakers were:\n\n- Anna Berg\n- Olav Dahl: How whales sing",
      "speaker Anna Berg; speaker Olav Dahl",
    ],
    [" The keynote speaker was Anna Berg, and host Per Lund praised her predecessor.", "speaker Anna Berg"],
    [
      " Chair was Anna Berg, keynote speaker Per Lund, host Ida Holm.",
      "chair Anna Berg; speaker Per Lund; organizer Ida Holm",
    ],
    [" Chair: vacant; Anna Berg.", ""],
    [" Chair: Dr Anna Berg.", "chair Anna Berg"],
  ])("%s", (behind, parts) => {
    expect(eventLines(FORUM + behind)).toEqual([`${HELD} [${parts}]`]);
  });

  test.each([
    [
      `${PRIZE} The award was given to Anna Berg and Olav Dahl as well.`,
      ["Award 2018 [recipient Riga University]", "Award undated [recipient Anna Berg; recipient Olav Dahl]"],
    ],
    [
      `${PRIZE} In the youth class the award was given to Anna Berg.`,
      ["Award 2018 [recipient Riga University]", "Award undated [recipient Anna Berg]"],
    ],
    [
      `${PRIZE} The trophy was handed to Anna Berg.`,
      ["Award 2018 [recipient Riga University; recipient Anna Berg]"],
    ],
    [
      "Previous winners: Anna Berg and Olav Dahl. The prize was presented in Riga on 4 May by the Coast Trust.",
      ["Award 2019-05-04 at Riga [giver Coast Trust]"],
    ],
    [
      "Winner: Anna Berg. The prize will be presented in Riga on 24 May by the Coast Trust.",
      ["Award 2019-05-24 at Riga [giver Coast Trust]"],
    ],
    [
      "This year's winner: Anna Berg. The prize was presented in Riga on 4 May by the Coast Trust.",
      ["Award 2019-05-04 at Riga [giver Coast Trust; recipient Anna Berg]"],
    ],
    ["On 4 May there followed a talk, during which Anna Berg slept.", ["Speech 2019-05-04 []"]],
    ["On 4 May there followed a talk, in which Anna Berg sold books.", ["Speech 2019-05-04 []"]],
    [
      "On 4 May there followed a talk, in which Anna Berg explained how dikes are built.",
      ["Speech 2019-05-04 [speaker Anna Berg]"],
    ],
    [
      "On 4 May Anna Berg gave a talk in Riga, in which Olav Dahl showed slides.",
      ["Speech 2019-05-04 at Riga [speaker Anna Berg]"],
    ],
    [
      "An exhibition with a title borrowed from Anna Berg opened in Riga on 3 May.",
      ["Exhibition 2019-05-03 at Riga []"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

test("a title names what was launched", () => {
  const { events } = draftOf('The launch of "Waves" by the Oslo Museum took place on 3 May.');
  expect(events.map(({ name }) => name.value)).toEqual(["Waves"]);
});
