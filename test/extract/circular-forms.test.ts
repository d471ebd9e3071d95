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
    [
      "A delegation headed by Mika Laine arrived in Riga on 14 May and was received by Minister of Ports Rosa Quispe.",
      ["Visit 2019-05-14 at Riga [visitor Mika Laine; host Rosa Quispe]"],
    ],
    [
      "The seminar was held on 3 May. Dr Mika Laine, who won last year's Delta Prize, spoke about ice.",
      ["Conference 2019-05-03 [speaker Mika Laine]", "Award 2018 [recipient Mika Laine]"],
    ],
    [
      "Rosa Quispe was elected chair of Aalto University for a term of four years, beginning on 1 June.",
      ["Appointment 2019-06-01 [appointee Rosa Quispe]"],
    ],
    [
      "The partnership with Aalto University has been extended by three years. The document was signed in Leeds on 14 May by Rosa Quispe.",
      ["Signing 2019-05-14 at Leeds [signatory Aalto University; signatory Rosa Quispe]"],
    ],
    [
      "The agreement with Aalto University has been extended by three years. The agreement was signed in Leeds on 14 May by Rosa Quispe.",
      ["Signing 2019-05-14 at Leeds [signatory Aalto University; signatory Rosa Quispe]"],
    ],
    ["Rosa Quispe visited our Aswan plant on 3 May.", ["Visit 2019-05-03 at Aswan [visitor Rosa Quispe]"]],
    [
      "Rosa Quispe travelled to Geneva on 12 May, where she gave a lecture and held talks with the heads of WHO.",
      [
        "Visit 2019-05-12 at Geneva [visitor Rosa Quispe]",
        "Speech 2019-05-12 at Geneva [speaker Rosa Quispe]",
        "Meeting 2019-05-12 at Geneva [attendee Rosa Quispe]",
      ],
    ],
    [
      "Mika Laine flew to Riga to see the stations on 3 May.",
      ["Visit 2019-05-03 at Riga [visitor Mika Laine]"],
    ],
    [
      "The exhibition shows 80 works by young artists from Riga; it was opened by Mayor Ali Juma on 2 May.",
      ["Exhibition 2019-05-02 [participant Ali Juma]"],
    ],
    [
      "The new terminal has four gates; it was inaugurated by Rosa Quispe on 3 May.",
      ["Launch 2019-05-03 [participant Rosa Quispe]"],
    ],
    ["The Minister praised the law; it was adopted on 3 May.", []],
    [
      "Small farms were the theme of the 4th Andean Forum on Soil. It was held on 3 and 4 May at the Inti Hall, Cusco.",
      ["Conference 2019-05-03 at Inti Hall []"],
    ],
    ["Trade was the subject of the talks. The bridge is the subject of a report.", []],
    [
      "Meeting in Accra from 3 to 5 May, the rectors of nine universities agreed on a common card.",
      ["Meeting 2019-05-03 at Accra []"],
    ],
    ["The rectors of nine universities met in Accra on 3 May.", ["Meeting 2019-05-03 at Accra []"]],
    ["The ministers met in the afternoon. The chairman met in Accra on 3 May.", []],
    [
      "Congratulations to Rosa Quispe, who has been awarded the Laine Medal for her work on ferns!",
      ["Award undated [recipient Rosa Quispe]"],
    ],
    [
      "The Council elected its officers on 3 May: Mika Laine (President) and Ali Juma (Treasurer).",
      ["Appointment 2019-05-03 [appointee Mika Laine; appointee Ali Juma]"],
    ],
    [
      "The Board approved the Charter of Ports in Riga on 3 May. It approved three projects in Peru at its meeting on 9 May.",
      ["Publication 2019-05-03 at Riga []", "Publication 2019-05-09 []", "Meeting 2019-05-09 []"],
    ],
    [
      "The Minister of Ports of Peru, Rosa Quispe, has appointed a commission on plastic waste.",
      ["Establishment undated [founder Rosa Quispe]"],
    ],
    [
      "The course was given by Dr Mika Laine in Riga from 4 to 8 May.",
      ["Exchange 2019-05-04 at Riga [speaker Mika Laine]"],
    ],
    [
      "The annual lecture was delivered by Nobel laureate Mika Laine before 600 listeners in Turku on 3 May.",
      ["Speech 2019-05-03 at Turku [speaker Mika Laine]"],
    ],
    [
      "The lecture was delivered by alumna Rosa Quispe in Turku on 3 May.",
      ["Speech 2019-05-03 at Turku [speaker Rosa Quispe]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});
