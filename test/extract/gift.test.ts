// Sums told by a noun, by one verb for several givers, and lines that tell how something stands.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

/** The events of a text that another paragraph follows. */
const eventsOf = (text: string): string[] => eventLines(`${text}\n\nMore about it will follow.`);

describe("money told by a noun", () => {
  test.each([
    [
      "The roof was mended thanks to a donation of 40,000 euros by the Harbour Foundation on 3 May.",
      ["Funding 2019-05-03 [giver Harbour Foundation]"],
    ],
    [
      "Ten beds were bought under a grant of 60,000 euros made to the Harbour Hospital on 3 May by the Tide Fund.",
      ["Funding 2019-05-03 [recipient Harbour Hospital; giver Tide Fund]"],
    ],
    [
      "A donation of 60,000 euros to the Harbour Hospital was made by the Tide Fund on 3 May.",
      ["Funding 2019-05-03 [giver Tide Fund; recipient Harbour Hospital]"],
    ],
    [
      "A loan of 60,000 euros for the Harbour Museum was approved by the Tide Fund on 3 May.",
      ["Funding 2019-05-03 [giver Tide Fund; recipient Harbour Museum]"],
    ],
    [
      "Togo's pledge of 10 million euros to the Tide Fund was confirmed on 3 May.",
      ["Funding 2019-05-03 [giver Togo; recipient Tide Fund]"],
    ],
    [
      "Togo pledged 20 million dollars on 3 May, Jamaica 8 million dollars and the Harbour Foundation 500,000 dollars.",
      [
        "Funding 2019-05-03 [giver Togo]",
        "Funding 2019-05-03 [giver Jamaica]",
        "Funding 2019-05-03 [giver Harbour Foundation]",
      ],
    ],
    ["The Harbour Museum hopes for a grant of 60,000 euros from the Tide Fund.", []],
    ["Grants of 500 euros from the Tide Fund are small.", []],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

describe("lines that tell how something stands", () => {
  test.each([
    ["In service since 6 May: the ferry line between Dakar and Praia.", ["Launch 2019-05-06 []"]],
    [
      "New at the helm since 6 May: Ingrid Holm, who comes from Lagos.",
      ["Appointment 2019-05-06 [appointee Ingrid Holm]"],
    ],
    ["In use: pens and paper.", []],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

describe("what founds and what finds", () => {
  test.each([
    ["Nine libraries joined forces on 3 May to found the Tide Alliance.", ["Establishment 2019-05-03 []"]],
    ["A new species of frog has been found in Togo.", ["Result undated at Togo []"]],
    [
      "The vaccine cut infections by half, Dr Ingrid Holm reported on 3 May.",
      ["Result 2019-05-03 [author Ingrid Holm]"],
    ],
    [
      "Founded in 1924 by Ingrid Holm, the Harbour Museum receives 30,000 visitors a year.",
      ["Establishment 1924 [founder Ingrid Holm]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

describe("places told beside an event", () => {
  test.each([
    [
      "The talks between Togo and Jamaica were held in Lima on 3 May. The venue was the Hotel Astoria.",
      ["Meeting 2019-05-03 at Hotel Astoria [attendee Togo; attendee Jamaica]"],
    ],
    [
      "The Tide Protocol was signed in Lima on 3 May by Togo and Jamaica. Trinity Palace lent its veranda.",
      ["Signing 2019-05-03 at Trinity Palace [signatory Togo; signatory Jamaica]"],
    ],
    [
      "Togo and Jamaica founded a Committee on Tides in Lima on 3 May and elected Ingrid Holm its chair.",
      [
        "Establishment 2019-05-03 at Lima [founder Togo; founder Jamaica]",
        "Appointment 2019-05-03 at Lima [participant Togo; participant Jamaica; appointee Ingrid Holm]",
      ],
    ],
    [
      "Lorries no longer queue at Mamuno. The green lane there was opened on 12 May by Ingrid Holm.",
      ["Launch 2019-05-12 at Mamuno [participant Ingrid Holm]"],
    ],
    [
      "Ade Bello will be hosted by the Harbour Museum in Lima in June.",
      ["Exchange 2019-06 at Harbour Museum [host Harbour Museum; visitor Ade Bello]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});
