// Events as sentences of institutions all over the world tell them: type, dates, place, participants, standing.
import { describe, expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

/** An event as a line: `Signing 2019-05-03 at Accra [signatory Ama Owusu; signatory Jens Holm] happened`. */
function eventsOf(text: string): string[] {
  const draft = draftOf(text);
  return draft.events.map((event) => {
    const when = [event.start?.value, event.end?.value].filter(Boolean).join("..") || "undated";
    const where = event.place ? ` at ${nameIn(draft, event.place.value)}` : "";
    const who = event.participants.map(({ agent, role }) => `${role} ${nameIn(draft, agent)}`).join("; ");
    return `${event.type.value} ${when}${where}${who ? ` [${who}]` : ""} ${event.status.value}`;
  });
}

describe("events", () => {
  test.each([
    [
      "On 3 May 2019, Ama Owusu, Minister of Health of Ghana, and Jens Holm, Ambassador of Denmark, signed the Agreement on Hospital Training in Accra.",
      ["Signing 2019-05-03 at Accra [signatory Ama Owusu; signatory Jens Holm] happened"],
    ],
    [
      "The Agreement on Hospital Training was signed by Ama Owusu and Jens Holm in Accra on 3 May 2019.",
      ["Signing 2019-05-03 at Accra [signatory Ama Owusu; signatory Jens Holm] happened"],
    ],
    [
      "The Lima Water Institute and the Quito Water Institute signed a letter of intent on 3 May 2019.",
      ["Signing 2019-05-03 [signatory Lima Water Institute; signatory Quito Water Institute] happened"],
    ],
    [
      "The ministers for higher education of Chad, Niger and Mali signed the letters of intent on 3 May 2019.",
      ["Signing 2019-05-03 [signatory Chad; signatory Niger; signatory Mali] happened"],
    ],
    [
      "The ministers of energy of Chad and Niger met in Lima on 3 May 2019.",
      ["Meeting 2019-05-03 at Lima [attendee Chad; attendee Niger] happened"],
    ],
    [
      'The Lima Water Institute published its report "Wells in the desert" on 3 May 2019.',
      ["Publication 2019-05-03 [author Lima Water Institute] happened"],
    ],
    [
      "**Mombasa:** A delegation of the Lima Water Institute visited the Quito Water Institute on 3 May 2019.",
      ["Visit 2019-05-03 at Quito Water Institute [visitor Lima Water Institute] happened"],
    ],
    [
      "The 4th Andean Water Forum was held in Cusco on 3 May 2019. Opening the forum, Peru's Minister for Education, Prof. Ana Ruiz, said that it grew.",
      ["Conference 2019-05-03 at Cusco [speaker Ana Ruiz] happened"],
    ],
    [
      "The 5th Andean Water Forum, planned for May, has been postponed to September.",
      ["Conference 2019-09 planned"],
    ],
    [
      '"We must share our wells," says Ana Ruiz, director of the Lima Water Institute, in an interview with the Times of Malta on 3 May 2019.',
      ["Interview 2019-05-03 [interviewee Ana Ruiz; interviewer Times of Malta] happened"],
    ],
    [
      "The Lima Water Institute published a report entitled “Wells in the Desert” on 3 May 2019.",
      ["Publication 2019-05-03 [author Lima Water Institute] happened"],
    ],
    [
      "On 3 May 2019 Prof. Ana Ruiz delivered a keynote lecture at the Lima Water Institute. The institute conferred on her the degree of Doctor Honoris Causa.",
      [
        "Speech 2019-05-03 at Lima Water Institute [speaker Ana Ruiz] happened",
        "Award 2019-05-03 [giver Lima Water Institute; recipient Ana Ruiz] happened",
      ],
    ],
    [
      "The science fair was held in Lima on 3 May 2019. It was inaugurated by the Prime Minister, Juan Pardo.",
      ["Exhibition 2019-05-03 at Lima [participant Juan Pardo] happened"],
    ],
    [
      "The prize was given to Ana Ruiz's former student, archaeologist Juan Pardo, on 3 May 2019.",
      ["Award 2019-05-03 [recipient Juan Pardo] happened"],
    ],
    [
      "Ana Ruiz, former head of the Lima Water Institute, joins the board of the Quito Water Institute in June.",
      ["Appointment 2019-06 [appointee Ana Ruiz] planned"],
    ],
    [
      "The two institutes signed a framework agreement in Lima last 3 May.",
      ["Signing 2019-05-03 at Lima happened"],
    ],
    [
      "The protocol was signed by Rectors Ana Ruiz and Juan Pardo in Lima on 3 May 2019.",
      ["Signing 2019-05-03 at Lima [signatory Ana Ruiz; signatory Juan Pardo] happened"],
    ],
    [
      "The Lima Water Institute published “Wells in the Desert” on 3 May 2019.",
      ["Publication 2019-05-03 [author Lima Water Institute] happened"],
    ],
    [
      "The 4th Andean Water Forum took place in Cusco from 6 to 8 May 2019.",
      ["Conference 2019-05-06..2019-05-08 at Cusco happened"],
    ],
    [
      "The fund now holds EUR 3.1m. The 4th Andean Water Forum took place in Cusco on 6 May 2019.",
      ["Conference 2019-05-06 at Cusco happened"],
    ],
    [
      "The 5th Andean Water Forum will be held in Quito from 4 to 6 May 2020.",
      ["Conference 2020-05-04..2020-05-06 at Quito planned"],
    ],
    [
      "Rector Fatima Zahra Bennani of the University of Fez paid a three-day visit to Dakar on 7 May 2019.",
      ["Visit 2019-05-07 at Dakar [visitor Fatima Zahra Bennani] happened"],
    ],
    [
      "The Botswana Space Agency launched the BotSat-1 satellite on 9 May 2019.",
      ["Launch 2019-05-09 [organizer Botswana Space Agency] happened"],
    ],
    [
      "The Pacific Fisheries Institute, which was founded in 1987, has backed more than 40 projects.",
      ["Establishment 1987 background"],
    ],
    [
      "Dr. Leilani Kahale received the Ocean Medal in Suva on 10 May 2019.",
      ["Award 2019-05-10 at Suva [recipient Leilani Kahale] happened"],
    ],
    [
      "Rajiv Menon was appointed Director of the Museum of Natural History on 2 May 2019.",
      ["Appointment 2019-05-02 [appointee Rajiv Menon] happened"],
    ],
    [
      "Sir Desmond Clarke stepped down as Chair of the Board on 30 April 2019.",
      ["Appointment 2019-04-30 [appointee Desmond Clarke] happened"],
    ],
    [
      "On 8 May 2019 the Nordic Council published the Arctic Shipping Report.",
      ["Publication 2019-05-08 [author Nordic Council] happened"],
    ],
    [
      "The exhibition was opened at the National Museum of Latvia in Riga on 11 May 2019.",
      ["Exhibition 2019-05-11 at National Museum of Latvia happened"],
    ],
    [
      "Norway pledged NOK 20 million to the Amazon Fund on 6 May 2019.",
      ["Funding 2019-05-06 [giver Norway; recipient Amazon Fund] happened"],
    ],
    [
      "Wairimu Kamau gave a lecture on soil bacteria at Makerere University on 9 May 2019.",
      ["Speech 2019-05-09 at Makerere University [speaker Wairimu Kamau] happened"],
    ],
    ["Since the launch of the Mekong Programme in 2011, trade has grown.", ["Launch 2011 background"]],
    [
      "The workshop was attended by Pedro Alves, Ingrid Nowak and Tesfaye Bekele. It was held in Lisbon on 5 May 2019.",
      [
        "Conference 2019-05-05 at Lisbon [attendee Pedro Alves; attendee Ingrid Nowak; attendee Tesfaye Bekele] happened",
      ],
    ],
    [
      "Four Fijian potters will work in Oaxaca from May to July.",
      ["Exchange 2019-05..2019-07 at Oaxaca planned"],
    ],
    [
      '"Atlas of a Small Lake", a show of sixty charts, opens at the National Library of Malawi on 9 June.',
      ["Exhibition 2019-06-09 at National Library of Malawi planned"],
    ],
    [
      "Anna Kim was named Young Engineer of the Year by the African Federation of Engineers in Lomé last Friday.",
      ["Award 2019-05-17 at Lomé [giver African Federation of Engineers; recipient Anna Kim] happened"],
    ],
    [
      "Talks with Mr. Soto on the 7th turned on bonds in local currency.",
      ["Meeting 2019-05-07 [attendee Soto] happened"],
    ],
    [
      "The Ford Foundation will give us EUR 350,000 early next year.",
      ["Funding 2020 [giver Ford Foundation] planned"],
    ],
    [
      "On Saturday the forum adopted, by five votes to two, the Lusaka Declaration on Shared Water.",
      ["Publication 2019-05-18 happened"],
    ],
    [
      "Ecologists of Charles Darwin University have shown that 177 fish species use the ladder.",
      ["Result undated [author Charles Darwin University] happened"],
    ],
    [
      "Glazed tiles from Puebla will be shown at the Jubilee Museum in Leeds early next year.",
      ["Exhibition 2020 at Jubilee Museum planned"],
    ],
    [
      "The first residency, from 7 November to 16 December, will bring six translators to Mysore.",
      ["Exchange 2019-11-07..2019-12-16 at Mysore planned"],
    ],
    ["Elected to succeed him was Ms Ana Soto.", ["Appointment undated [appointee Ana Soto] happened"]],
    [
      "The weather satellite Amani-1 was put into orbit on 14 May by the Kenya Space Agency.",
      ["Launch 2019-05-14 [organizer Kenya Space Agency] happened"],
    ],
    [
      "Radio Peru was host to the Sixth Conference of Andean Broadcasters in Cusco on 4 May.",
      ["Conference 2019-05-04 at Cusco [organizer Radio Peru] happened"],
    ],
    [
      "The guests visited the Harbour Museum on 7 May, where Anna Kim received them.",
      ["Visit 2019-05-07 at Harbour Museum [host Anna Kim] happened"],
    ],
    [
      "The exhibition Faces of the Delta was opened at the Harbour Gallery on 2 May.",
      ["Exhibition 2019-05-02 at Harbour Gallery happened"],
    ],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

describe("what is no event", () => {
  test.each([
    "The Institute hopes to sign an agreement with the University of Leeds.",
    "The Commission should establish a fund for small rivers.",
    "The Museum is open to the public every Monday.",
    "Visit our website for more news.",
    "The agreement was not signed by the Ministry of Energy.",
    "China will plan and promote innovation from a global perspective.",
    "The Forum meets every two years in Geneva.",
    "Members meet the needs of farmers.",
    "To date, the two countries have held five meetings.",
  ])("%s", (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});
