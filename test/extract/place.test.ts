// Where events were: beside the date, in brackets, told before or told of the whole; and what is no place of them.
import { describe, expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

/** The place of each event, "-" where none is told. */
function placesOf(text: string): string[] {
  const draft = draftOf(text);
  return draft.events.map(({ type, place }) => `${type.value} ${place ? nameIn(draft, place.value) : "-"}`);
}

describe("places of events", () => {
  test.each([
    ["Cuba, Chile and Peru founded a Coral Network in Havana on 3 May 2019.", ["Establishment Havana"]],
    [
      "The Kenya Academy of Sciences elected our Deputy Rector, Sam Otieno, its Vice-President in Eldoret on 29 April.",
      ["Appointment Eldoret"],
    ],
    [
      "On Monday they saw the sea; on 4 May, in Lund, Mr Sam Otieno held talks with Peter Kiprop, Minister of Finance.",
      ["Meeting Lund"],
    ],
    [
      "Sixteen journalists attended a course in camera work which the Nordic Council ran at Tartu University from 4 to 8 April.",
      ["Exchange Tartu University"],
    ],
    [
      "At the close of the 9th Session of the Baltic Fisheries Commission (4-5 May, Hotel Astoria), the Protocol on Herring was signed by Anna Berzins and Jaan Tamm.",
      ["Signing Hotel Astoria", "Meeting Hotel Astoria"],
    ],
    [
      "A Chilean delegation was divided into two groups, and visited nurseries and mills in Sfax and Sousse respectively on 4 May 2019.",
      ["Visit Sfax", "Visit Sousse"],
    ],
    ["Norway will host the next seminar on fish in the autumn of 2020.", ["Conference Norway"]],
    [
      "Regulators from 16 countries came to Accra for the 5th African Water Forum, which the Water Board hosted on 2 and 3 May.",
      ["Conference Accra"],
    ],
    [
      "The 12th Water Forum brought mayors from Peru and Chile to the Grand Hotel on 4 May. On the sidelines, Ana Soto and Luis Vega signed the Protocol on Water.",
      ["Conference Grand Hotel", "Signing Grand Hotel"],
    ],
    [
      "The 12th Water Forum was held in Cusco from 4 to 6 May. On the closing day the Forum Medal was given to Jan Novak.",
      ["Conference Cusco", "Award Cusco"],
    ],
    [
      'The exhibition "Faces of the Delta" was opened at the Harbour Art Gallery on 2 May. The next day Anna Kim lectured in the gallery on reeds.',
      ["Exhibition Harbour Art Gallery", "Speech Harbour Art Gallery"],
    ],
    [
      "Ilse Marten worked in the Tartu Observatory's laboratory from 9 January to 17 March.",
      ["Exchange Tartu Observatory"],
    ],
    [
      "Prof. Anna Kim gave a lecture on tides to students of the University of Colombo.",
      ["Speech University of Colombo"],
    ],
    [
      "A hoard of coins has come to light near Nitra, the Institute of Archaeology announced last month.",
      ["Result Nitra"],
    ],
    [
      "The President received a mission of the Nordic Council at State House on 5 May 2019.",
      ["Meeting State House"],
    ],
    [
      "A team led by Dr Ana Ruiz found a wreck, the Journal of Maritime Studies reported on 4 May.",
      ["Result -"],
    ],
    [
      "- Dr Lea Roth stayed at the Museum of Natural History from April to May 2019.\n- Tom Okoro was awarded the Palm Medal on 10 May.",
      ["Exchange Museum of Natural History", "Award -"],
    ],
  ])("%s", (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });
});
