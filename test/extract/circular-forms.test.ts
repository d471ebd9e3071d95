// Forms of circulars and bulletins: councils by their number, who came along, pronouns that two clauses share, agendas.
import { describe, expect, it } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("events of circulars", () => {
  it.each([
    [
      "The Minister, Rosa Quispe, attended the 11th Governing Council of the Farmers' Union of Peru in Lima on 3 May. She was accompanied by her adviser, Dr Mika Laine.",
      [
        "Conference 2019-05-03 at Lima [attendee Rosa Quispe; organizer Farmers' Union of Peru; attendee Mika Laine]",
      ],
    ],
    ["The Minister, Rosa Quispe, flew home on 3 May. She was accompanied by her adviser, Mika Laine.", []],
    [
      "On 3 May she renewed the agreement with Aalto University, represented by its rector, Prof. Mika Laine, and gave a talk on ice.",
      ["Signing 2019-05-03 [signatory Aalto University; signatory Mika Laine]", "Speech 2019-05-03 []"],
    ],
    [
      "Rosa Quispe met her Peruvian counterpart, Hon. Luis Vega, on 3 May.",
      ["Meeting 2019-05-03 [attendee Rosa Quispe; attendee Luis Vega]"],
    ],
    [
      "Intern Tessa Marquardt won the Delta Prize on 3 May.",
      ["Award 2019-05-03 [recipient Tessa Marquardt]"],
    ],
    [
      "The Delta Fund awarded on 3 May to Rosa Quispe the Delta Prize.",
      ["Award 2019-05-03 [giver Delta Fund; recipient Rosa Quispe]"],
    ],
    [
      "The Delta Fund organised in Lima from 3 to 5 May a workshop on ice.",
      ["Conference 2019-05-03 at Lima [organizer Delta Fund]"],
    ],
    ["The Delta Fund presented on 3 May its report on ice.", ["Publication 2019-05-03 [author Delta Fund]"]],
    ["The workshop organised in Lima the day before by the Delta Fund was full.", []],
    [
      "The Delta Fund has a new library in Rapid Valley, which Governor Dean Whitlock dedicated on May 2.",
      ["Launch 2019-05-02 at Rapid Valley [participant Dean Whitlock]"],
    ],
    [
      "The Delta Fund got a grant in Lima, Peru, where it opened an office on 3 May.",
      ["Funding undated at Lima [recipient Delta Fund]", "Launch 2019-05-03 at Lima []"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});
