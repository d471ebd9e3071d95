// Visits, talks and meetings by constructions: what was done gladly, temporal clauses that open a sentence, whose visit a noun tells,
// with whom a meeting is held, meals in somebody's honour, days on which somebody came back.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("journeys and talks", () => {
  test.each([
    [
      "On 7 May the Tartu Observatory was pleased to welcome Professor Amara Diallo.",
      ["Visit 2019-05-07 at Tartu Observatory [host Tartu Observatory; visitor Amara Diallo]"],
    ],
    [
      "The University of Lagos took great pleasure in hosting a delegation from the Bank of Korea on 7 May.",
      ["Visit 2019-05-07 at University of Lagos [host University of Lagos; visitor Bank of Korea]"],
    ],
    ["Minister Okafor was not able to visit the Tartu Observatory on 7 May.", []],
    [
      "After visiting the Port of Mombasa on 3 May, Minister Lindqvist travelled on to Kampala.",
      [
        "Visit 2019-05-03 at Port of Mombasa [visitor Lindqvist]",
        "Visit 2019-05-03 at Kampala [visitor Lindqvist]",
      ],
    ],
    [
      "While visiting Oslo, Minister Lindqvist met Governor Henrik Dahl.",
      ["Meeting undated at Oslo [attendee Lindqvist; attendee Henrik Dahl]"],
    ],
    ["When visiting the laboratory, please report to the desk.", []],
    [
      "While in Nairobi, Minister Lindqvist met Peter Mwangi.",
      ["Meeting undated at Nairobi [attendee Lindqvist; attendee Peter Mwangi]"],
    ],
    [
      "During her stay in Nairobi, Minister Lindqvist met Peter Mwangi.",
      ["Meeting undated at Nairobi [attendee Lindqvist; attendee Peter Mwangi]"],
    ],
    [
      "The visit to Lima by a delegation of the Bank of Korea began on 3 May.",
      ["Visit 2019-05-03 at Lima [visitor Bank of Korea]"],
    ],
    [
      "A visit by the Rector of the University of Lagos, Marija Babić, to the Delft Institute began on 3 May.",
      ["Visit 2019-05-03 at Delft Institute [visitor Marija Babić]"],
    ],
    [
      "Talks in Geneva last week between the Bank of Korea and the Tartu Observatory centred on glass.",
      ["Meeting 2019-05-13 at Geneva [attendee Bank of Korea; attendee Tartu Observatory]"],
    ],
    ["A meeting on the road between Lima and Quito was held on 3 May.", ["Meeting 2019-05-03 []"]],
    [
      "The Bank of Korea held two working meetings with the Central Bank of Ecuador in Quito on 3 May.",
      ["Meeting 2019-05-03 at Quito [attendee Bank of Korea; attendee Central Bank of Ecuador]"],
    ],
    [
      "The Bank of Korea held its annual meeting with 300 guests in Quito on 3 May.",
      ["Meeting 2019-05-03 at Quito [organizer Bank of Korea]"],
    ],
    [
      "At a meeting with Ambassador Louise Tremblay on 2 May, Minister Bounmy Vong raised the question of visas.",
      ["Meeting 2019-05-02 [attendee Louise Tremblay; attendee Bounmy Vong]"],
    ],
    [
      "Minister Bounmy Vong announced this on 2 May during a meeting with Ambassador Louise Tremblay in Vientiane.",
      ["Meeting 2019-05-02 at Vientiane [attendee Louise Tremblay; attendee Bounmy Vong]"],
    ],
    ["Growers often raise this at a meeting of the Board in May.", []],
    [
      "A dinner for Ambassador Claire Fournier was held at the Residence in Lima on 2 May.",
      ["Meeting 2019-05-02 at Lima [visitor Claire Fournier]"],
    ],
    [
      "Chen Hua and his party were given a tour of the Delft Institute by Dr Anna Bergman on 3 May.",
      ["Visit 2019-05-03 at Delft Institute [host Anna Bergman; visitor Chen Hua]"],
    ],
    // The day of the return is not that of the tour.
    ["Toomas Kask returned on Friday from a tour of universities in Japan.", []],
    ["Toomas Kask returned on Friday from his holidays in Japan.", []],
    [
      "Professor Ewa Nowak spent 2 and 3 May at the University of Coimbra discussing joint degrees.",
      ["Visit 2019-05-02 at University of Coimbra [visitor Ewa Nowak]"],
    ],
    [
      "Minister Pedro Costa, accompanied by the Chairman of the Tea Board, Suresh Pillai, inaugurated the forum in Colombo on 3 May.",
      ["Conference 2019-05-03 at Colombo [participant Pedro Costa]"],
    ],
    [
      "Minister Pedro Costa was on an official visit to Rwanda from 4 to 6 May.",
      ["Visit 2019-05-04 at Rwanda [visitor Pedro Costa]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});
