// When events were: a day told later within a wider time, the last day of what closes, years that tell no event's time, what goes on.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("dates of events", () => {
  test.each([
    [
      "Director Ana Ruiz and Dr Mette Berg put pen to paper on 6 April: the accord was a fact.",
      ["Signing 2019-04-06 [signatory Ana Ruiz; signatory Mette Berg]"],
    ],
    [
      "The Reed Prize for Medicine went this year to Dr Ana Ruiz of Riga; the Ministry of Health handed it to her in Lund on 7 May.",
      ["Award 2019-05-07 at Lund [recipient Ana Ruiz; giver Ministry of Health]"],
    ],
    [
      "The poet Ana Ruiz is this year's winner of the Pampa Prize for Letters. She will receive the prize in Lund on 22 June.",
      ["Award 2019-06-22 at Lund [recipient Ana Ruiz]"],
    ],
    [
      "The poet Ana Ruiz won the Pampa Prize for Letters on 4 May. In 2014 she received the city's Reed Medal.",
      ["Award 2019-05-04 [recipient Ana Ruiz]", "Award 2014 [recipient Ana Ruiz]"],
    ],
    [
      "Last Monday the Baltic Court posted its annual report for 2018 on its website.",
      ["Publication 2019-05-13 [author Baltic Court]"],
    ],
    [
      "Firefighters of Riga are being trained in the handling of accidents in Lund from 13 to 31 May.",
      ["Exchange 2019-05-13 at Lund []"],
    ],
    [
      "At the close of the World Congress of Bakers in Kigali (11-13 April), the Reed Medal went to Ana Ruiz.",
      ["Award 2019-04-13 at Kigali [recipient Ana Ruiz]", "Conference 2019-04-11 at Kigali []"],
    ],
    [
      "Ms Ana Kim was elected Treasurer of the Nordic Soil Union by its assembly, which met in Maputo from 4 to 6 April.",
      ["Appointment 2019-04-04 at Maputo [appointee Ana Kim]", "Meeting 2019-04-04 at Maputo []"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});
