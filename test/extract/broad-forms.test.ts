// Forms that newsletters use every week: calls by telephone, cheques, those received somewhere, nouns before the names of several,
// who signs by an instrument's name; and sentences that look like them.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("what happens, in the words of newsletters", () => {
  test.each([
    [
      "President Rosa Quispe spoke by telephone with Prime Minister Per Hansen on 4 May.",
      ["Meeting 2019-05-04 [attendee Rosa Quispe; attendee Per Hansen]"],
    ],
    [
      "Minister Rosa Quispe held a videoconference with Minister Per Hansen on 4 May.",
      ["Meeting 2019-05-04 [attendee Rosa Quispe; attendee Per Hansen]"],
    ],
    [
      "Ministers Asha Mwinyi and Per Hansen sat down on Tuesday in Oslo to discuss fisheries.",
      ["Meeting 2019-05-14 at Oslo [attendee Asha Mwinyi; attendee Per Hansen]"],
    ],
    [
      "Consultations took place in Vienna on 4 May between the Danish Energy Regulator (DER) and the Polish Energy Agency (PEA).",
      ["Meeting 2019-05-04 at Vienna [attendee Danish Energy Regulator; attendee Polish Energy Agency]"],
    ],
    [
      "On 4 May President Rosa Quispe received, at the Palace, the Ambassador of Norway, Per Hansen.",
      ["Meeting 2019-05-04 at Palace [host Rosa Quispe; visitor Per Hansen]"],
    ],
    [
      "Commissioner Rosa Quispe dropped in on the Tea Museum in Kandy on 4 May.",
      ["Visit 2019-05-04 at Tea Museum [visitor Rosa Quispe]"],
    ],
    [
      "Minister Rosa Quispe has returned from a three-day visit to Kenya (4-6 May).",
      ["Visit 2019-05-04 at Kenya [visitor Rosa Quispe]"],
    ],
    [
      "Back from a three-day trip to Kenya (4 to 6 May), Senator Rosa Quispe and her colleague Per Hansen spoke of drought.",
      ["Visit 2019-05-04 at Kenya [visitor Rosa Quispe; visitor Per Hansen]"],
    ],
    [
      "A cheque for 20,000 euros was presented to the Lima Hospital on 4 May by the Lions Club.",
      ["Funding 2019-05-04 [giver Lions Club; recipient Lima Hospital]"],
    ],
    [
      "The Fisheries Agreement between Peru and Chile was signed in Lima on 4 May.",
      ["Signing 2019-05-04 at Lima [signatory (Peru); signatory (Chile)]"],
    ],
    [
      "The prize was given on 4 May to the historians Rosa Quispe (University of Lima) and Per Hansen (University of Oslo).",
      ["Award 2019-05-04 [recipient Rosa Quispe; recipient Per Hansen]"],
    ],
    ["Rosa Quispe won the Baker of the Year award on 4 May.", ["Award 2019-05-04 [recipient Rosa Quispe]"]],
    [
      '"Who owns the sea?" was the title of the lecture that Professor Rosa Quispe gave at the University of Oslo on 4 May.',
      ["Speech 2019-05-04 at University of Oslo [speaker Rosa Quispe]"],
    ],
    [
      "A talk on malaria by Rosa Quispe filled the Lima Town Hall on 4 May.",
      ["Speech 2019-05-04 at Lima Town Hall [speaker Rosa Quispe]"],
    ],
    [
      "Addressing the Senate in Lima on 4 May, Minister Rosa Quispe called for new laws.",
      ["Speech 2019-05-04 at Senate [speaker Rosa Quispe]"],
    ],
    [
      "In a long talk with Radio Lima on 4 May, Rosa Quispe called for a joint school.",
      ["Interview 2019-05-04 [interviewee Rosa Quispe; interviewer Radio Lima]"],
    ],
    [
      "The 12th Andean Water Meeting took place in Lima on 3 May. Rosa Quispe gave the keynote, Per Hansen the closing remarks.",
      ["Meeting 2019-05-03 at Lima [speaker Rosa Quispe; speaker Per Hansen]"],
    ],
    [
      "The Chess Union re-elected Rosa Quispe as its president on 4 May, with Per Hansen as her deputy.",
      ["Appointment 2019-05-04 [participant Chess Union; appointee Rosa Quispe; appointee Per Hansen]"],
    ],
    [
      "Oslo will host the World Congress of Dentists from 4 to 7 September 2020.",
      ["Conference 2020-09-04 at Oslo [organizer Oslo]"],
    ],
    [
      "Half of all farms have no heir, according to a report made public on 4 May by the Ministry of Agriculture.",
      ["Publication 2019-05-04 [author Ministry of Agriculture]"],
    ],
    ["Our annual report has been online since 4 May.", ["Publication 2019-05-04 []"]],
    [
      "The consul of Peru, Rosa Quispe, will declare the exhibition open on 4 June.",
      ["Exhibition 2019-06-04 [participant Rosa Quispe]"],
    ],
    [
      "Rosa Quispe visited the Tea Museum exactly a fortnight ago.",
      ["Visit 2019-05-06 at Tea Museum [visitor Rosa Quispe]"],
    ],
    [
      "The summer school on coral reefs at the University of Lima, 8 to 19 July, has room for twenty students.",
      ["Exchange 2019-07-08 at University of Lima []"],
    ],
    [
      "The Lima Metro Authority's app went live on 1 May.",
      ["Launch 2019-05-01 [organizer Lima Metro Authority]"],
    ],
    [
      "Rosa Quispe was shown the archive during her tour of the National Library on 4 May, with Per Hansen as her guide.",
      ["Visit 2019-05-04 at National Library [visitor Rosa Quispe; host Per Hansen]"],
    ],
    [
      "The inspection of the Lima Gene Bank by the Andean Seed Union took place in 2014.",
      ["Visit 2014 at Lima Gene Bank [visitor Andean Seed Union]"],
    ],
    [
      "The tour of President Rosa Quispe began in Quito on 4 May.",
      ["Visit 2019-05-04 at Quito [visitor Rosa Quispe]"],
    ],
    [
      "Rosa Quispe, winner of the Sea Prize in 2018, spoke in Lima on 4 May.",
      ["Award 2018 [recipient Rosa Quispe]"],
    ],
    [
      "The opening of the exhibition on 4 May was attended by Rosa Quispe and Per Hansen.",
      ["Exhibition 2019-05-04 [attendee Rosa Quispe; attendee Per Hansen]"],
    ],
    [
      "Hours of talks between Minister Rosa Quispe and Per Hansen in Lima ended on 25 April with an agreement.",
      ["Meeting 2019-04-25 at Lima [attendee Rosa Quispe; attendee Per Hansen]"],
    ],
    [
      "The Andean Water Association gathered 500 members in Lima for its annual congress, 25 February to 1 March.",
      ["Conference 2019-02-25 at Lima [organizer Andean Water Association]"],
    ],
    ["The workshop in Suva focused on flood insurance on 4 May.", ["Conference 2019-05-04 at Suva []"]],
    [
      "A meeting between Rosa Quispe and Per Hansen cleared up the last doubts on 4 May.",
      ["Meeting 2019-05-04 [attendee Rosa Quispe; attendee Per Hansen]"],
    ],
    [
      "The Andean Seed Fund set aside 4.5 million soles for two granaries on 7 May.",
      ["Funding 2019-05-07 [giver Andean Seed Fund]"],
    ],
    [
      "A lecture on nurses, given at the Lima Club on 16 May by Rosa Quispe, can be watched on our website.",
      ["Speech 2019-05-16 at Lima Club [speaker Rosa Quispe]"],
    ],
    [
      "The general meeting of the Dairy Cooperative of Lima, held in Lima on 31 March, elected Rosa Quispe as chair.",
      [
        "Meeting 2019-03-31 at Lima [organizer Dairy Cooperative of Lima]",
        "Appointment 2019-03-31 at Lima [participant Dairy Cooperative of Lima; appointee Rosa Quispe]",
      ],
    ],
    [
      "The Forum on Urban Mobility met in Rosario on 7 May, with the mayors Rosa Quispe and Per Hansen among the speakers.",
      ["Conference 2019-05-07 at Rosario [speaker Rosa Quispe; speaker Per Hansen]"],
    ],
    [
      "Talks between the foreign ministers of Peru and Chile, Rosa Quispe and Per Hansen, were held in Lima on 4 May.",
      ["Meeting 2019-05-04 at Lima [attendee Rosa Quispe; attendee Per Hansen]"],
    ],
    [
      "The signing of the Fisheries Treaty, performed in Lima on 4 May by Ministers Rosa Quispe and Per Hansen, ended years of talks.",
      ["Signing 2019-05-04 at Lima [signatory Rosa Quispe; signatory Per Hansen]"],
    ],
    [
      "With the setting-up of a Joint Office for Glaciers, agreed in Lima on 17 April by the Andean Academy and the Chilean Water Board, a dream came true.",
      ["Establishment 2019-04-17 at Lima [founder Andean Academy; founder Chilean Water Board]"],
    ],
    [
      "Minister Rosa Quispe spoke to the BBC in Lima on 4 May.",
      ["Interview 2019-05-04 at Lima [interviewee Rosa Quispe; interviewer BBC]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("what only looks so", () => {
  test.each([
    "He paid with a cheque for 200 euros.",
    "Rosa Quispe addressed the Ministry in a letter of 4 May.",
    "The Minister addressed the Bank's concerns on 4 May.",
    "Rosa Quispe and Per Hansen sit down for tea on Sundays.",
    "She has a phone call every Monday with her deputy.",
    'The title of the report is "Water for All".',
    "The Agreement between Peru and Chile of 2010 is still in force.",
    "The treaty between Peru and Chile was not signed on 4 May.",
    "Rosa Quispe will not declare the exhibition open.",
    "The workshop deals with flood insurance every year.",
    "Meetings usually focus on the budget.",
    "The conference has not settled the matter of 4 May.",
    "The report of the workshop of 4 May addresses three questions.",
    "Rosa Quispe, a winner of many prizes, is a poet.",
    "The tour of the museum costs 4 euros.",
    "The general meeting of the club elects its board every second year.",
    "Back from the field, farmers store the rice in dry rooms.",
    "In conversation with farmers on 4 May, Rosa Quispe called for a joint school.",
  ])("%s", (text) => {
    expect(eventLines(text)).toEqual([]);
  });
});
