// Deeds told by their nouns and beside other words: offices that a verb speaks of, orders, sums from somebody, agreements between bodies, ceremonies.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("who comes and goes, told by a noun of which a verb speaks", () => {
  test.each([
    [
      "The Council of the Fjord Foundation has approved the appointment of Dr Lea Kunz as Registrar.",
      ["Appointment undated [appointee Lea Kunz; participant Fjord Foundation]"],
    ],
    [
      "The Fjord Foundation announced the appointment of Mr Ola Berge as Executive Director.",
      ["Appointment undated [appointee Ola Berge]"],
    ],
    [
      "The appointment of Dr Hana Sato as Deputy Director General takes effect on 1 July.",
      ["Appointment 2019-07-01 [appointee Hana Sato]"],
    ],
    [
      "The resignation of Helena Brandt as chair of the Danube Council took effect on 30 April.",
      ["Appointment 2019-04-30 [appointee Helena Brandt]"],
    ],
    [
      "The mandate of the Executive Secretary, Ms Fatou Ba, ends in December.",
      ["Appointment 2019-12 [appointee Fatou Ba]"],
    ],
    [
      "Mr Jonas Ek's term as President of the Academy of Forestry expired on 30 April.",
      ["Appointment 2019-04-30 [appointee Jonas Ek]"],
    ],
    ["The Board discussed the appointment of a new director.", []],
    ["The term of the loan ends in 2025.", []],
    ["The winter term of the University of Lindow begins on 1 October.", []],
    ["The appointment of a successor to Dr Lea Kunz was confirmed on 3 May.", []],
    ["The committee approved the departure of the vessel on 3 May.", []],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("ranks of orders", () => {
  test.each([
    [
      "The King of Norway has made Professor Aud Lillehammer a Commander of the Order of the Fjord.",
      ["Award undated [recipient Aud Lillehammer]"],
    ],
    [
      "President Li Wei promoted Dr Rosa Huaman to Officer of the Order of Academic Palms on 3 May.",
      ["Award 2019-05-03 [giver Li Wei; recipient Rosa Huaman]"],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("sums that come from somebody", () => {
  test.each([
    [
      "Under a grant of EUR 2.4 million from the European Commission, the University of Galway will develop sensors.",
      ["Funding undated [giver European Commission; recipient University of Galway]"],
    ],
    [
      "With EUR 1.5 million from the Harrow Foundation, the University of Bremen has set up a centre for tides.",
      [
        "Establishment undated [founder University of Bremen]",
        "Funding undated [giver Harrow Foundation; recipient University of Bremen]",
      ],
    ],
    [
      "The Government of Canada announced a contribution of CAD 10 million to the Caribbean Storm Fund on 3 May.",
      ["Funding 2019-05-03 [giver Canada; recipient Caribbean Storm Fund]"],
    ],
    [
      "The University of Bremen announced a grant of EUR 2 million from the Harrow Foundation.",
      ["Funding undated [giver Harrow Foundation; recipient University of Bremen]"],
    ],
    [
      "The Harrow Trust has earmarked GBP 4 million for malaria research at the Ifakara Institute.",
      ["Funding undated [giver Harrow Trust]"],
    ],
    ["The company announced losses of EUR 10 million.", []],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("what is signed, by whom and with whom", () => {
  test.each([
    [
      "The University of Bremen has entered into an agreement with Lindow University covering student mobility.",
      ["Signing undated [signatory University of Bremen; signatory Lindow University]"],
    ],
    [
      "The rectors of the University of Oviedo and the University of Minho signed a framework agreement on 6 May.",
      ["Signing 2019-05-06 [signatory University of Oviedo; signatory University of Minho]"],
    ],
    [
      "The agreement was signed on 6 May by Dr Lea Kunz, Rector of the University of Oviedo, and Li Wei.",
      ["Signing 2019-05-06 [signatory Lea Kunz; signatory Li Wei]"],
    ],
    [
      "An agreement on the recognition of diplomas between Brazil and Portugal was concluded on 22 April.",
      ["Signing 2019-04-22 [signatory Brazil; signatory Portugal]"],
    ],
    [
      "The agreement, signed by Rector Marta Kos and President Li Wei, entered into force on 1 May.",
      ["Signing undated [signatory Marta Kos; signatory Li Wei]"],
    ],
    [
      "On the margins of the assembly, Ghana and Togo initialled a protocol.",
      ["Signing undated [signatory Ghana; signatory Togo]"],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("those who are named among others, and a day behind a description", () => {
  test.each([
    [
      "The Royal Society of Tasmania has welcomed three new fellows: Dr Amy Clarke, Professor Raj Patel and Dr Liam O'Neill.",
      [
        "Appointment undated [participant Royal Society of Tasmania; appointee Amy Clarke; appointee Raj Patel; appointee Liam O'Neill]",
      ],
    ],
    [
      "Two young engineers from the University of Zagreb, Ana Horvat and Marko Babic, shared the first prize.",
      ["Award undated [recipient Ana Horvat; recipient Marko Babic]"],
    ],
    [
      "A letter of intent was exchanged between Airbus and the Fjord Space Agency in Paris.",
      ["Signing undated at Paris [signatory Airbus; signatory Fjord Space Agency]"],
    ],
    [
      "The Fjord Academy set up a commission of inquiry headed by Judge Paul Hansen on 3 April.",
      ["Establishment 2019-04-03 [founder Fjord Academy]"],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("with whom, told before the subject", () => {
  test.each([
    [
      "Together with the University of Lindow, the Fjord Research Council signed a charter on 3 May.",
      ["Signing 2019-05-03 [signatory Fjord Research Council; signatory University of Lindow]"],
    ],
    [
      "In close cooperation with the University of Lindow, the Fjord Research Council founded a centre on 3 May.",
      ["Establishment 2019-05-03 [founder Fjord Research Council; founder University of Lindow]"],
    ],
    [
      "In a letter with the University of Lindow, the Fjord Research Council founded a centre on 3 May.",
      ["Establishment 2019-05-03 [founder Fjord Research Council]"],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("what is begun", () => {
  test.each([
    [
      "Work on the new synchrotron began on 2 March with a ground-breaking ceremony attended by Prime Minister Ivo Babis.",
      ["Launch 2019-03-02 [attendee Ivo Babis]"],
    ],
    [
      "The European Reef Council opened its 2020 call for starting grants on 16 May.",
      ["Launch 2019-05-16 [organizer European Reef Council]"],
    ],
    [
      "A new joint laboratory of the University of Turin and Fudan University was unveiled in Shanghai on 26 March.",
      ["Launch 2019-03-26 at Shanghai [organizer University of Turin; organizer Fudan University]"],
    ],
    [
      "The new portal of the Croatian Bureau of Tides was launched on 1 April.",
      ["Launch 2019-04-01 [organizer Croatian Bureau of Tides]"],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});
