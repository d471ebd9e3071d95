// Who came with whom, where a body lies, whose name a prize or a school bears, what a year is for: no events and parties of their own.
import { describe, expect, test } from "vitest";
import { draftOf, eventLines, nameIn } from "../support/draft.ts";

describe("who came with whom", () => {
  test.each([
    [
      "The new seed store was opened on 3 May in Lusaka by Minister Peter Banda, accompanied by Mayor Ana Ruiz.",
      ["Launch 2019-05-03 at Lusaka [participant Peter Banda; attendee Ana Ruiz]"],
    ],
    [
      "Minister Pedro Costa, accompanied by the Chairman of the Tea Board, Suresh Pillai, opened the weather station on 3 May.",
      ["Launch 2019-05-03 [participant Pedro Costa; attendee Suresh Pillai]"],
    ],
    ["The lamps were lit on 3 May by the Minister, Peter Banda, accompanied by Mayor Ana Ruiz.", []],
    [
      "Under the patronage of the Minister of Fisheries, Dr. Anna Berg, the exhibition “Old Sails” was inaugurated at the Rope Museum on 3 May.",
      ["Exhibition 2019-05-03 at Rope Museum [organizer Anna Berg]"],
    ],
    [
      "On the initiative of the Mayor, Anna Berg, a new school was inaugurated in Oslo on 3 May.",
      ["Launch 2019-05-03 at Oslo []"],
    ],
    // The Mayor herself is the subject.
    ["The Mayor, Anna Berg, was inaugurated on 3 May.", ["Appointment 2019-05-03 [appointee Anna Berg]"]],
    // Whom somebody accompanies on a visit is still its visitor.
    [
      "The Tea Museum was visited on 3 May by Minister Peter Banda, accompanied by its director, Ana Ruiz.",
      ["Visit 2019-05-03 at Tea Museum [visitor Peter Banda; host Ana Ruiz]"],
    ],
    [
      "The launch of the atlas took place in Oslo on 3 May, with Ambassador John Williams as the main speaker.",
      ["Launch 2019-05-03 at Oslo [speaker John Williams]"],
    ],
    [
      "The Green Prize was presented in Oslo on 3 May, with Dr Anna Berg as keynote speaker.",
      ["Award 2019-05-03 at Oslo [speaker Anna Berg]"],
    ],
    [
      "A forum on eels was held in Oslo on 3 May. Guest speakers: Dr Lisa Barrett and Janet Knox.",
      ["Conference 2019-05-03 at Oslo [speaker Lisa Barrett; speaker Janet Knox]"],
    ],
    [
      "A forum on eels was held in Oslo on 3 May. Moderator: Dr Lisa Barrett.",
      ["Conference 2019-05-03 at Oslo [chair Lisa Barrett]"],
    ],
    // Who wrote the item took no part.
    [
      "A forum on eels was held in Oslo on 3 May. Author: Dr Lisa Barrett.",
      ["Conference 2019-05-03 at Oslo []"],
    ],
    [
      "A forum on eels was held in Oslo on 3 May. Others in attendance were Mayor Ken Wathome and Dr Jane Ndinya.",
      ["Conference 2019-05-03 at Oslo [attendee Ken Wathome; attendee Jane Ndinya]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("parties and days", () => {
  test.each([
    [
      "A pact was signed between the Institute of Tea and the Harbour Board of Tacna, Peru, on 3 May.",
      ["Signing 2019-05-03 [signatory Institute of Tea; signatory Harbour Board of Tacna]"],
    ],
    [
      "A pact was signed between the Institute of Tea and the University of Lima, Peru, on 3 May.",
      ["Signing 2019-05-03 [signatory Institute of Tea; signatory University of Lima]"],
    ],
    [
      "A pact was signed between the Institute of Tea, Peru and Chile on 3 May.",
      ["Signing 2019-05-03 [signatory Institute of Tea; signatory Peru; signatory Chile]"],
    ],
    [
      "The Reef Council met in Suva on 3 May. The meeting was chaired by Dr Anna Berg, Chairwoman of the Council for 2019.",
      ["Meeting 2019-05-03 at Suva [organizer Reef Council; chair Anna Berg]"],
    ],
    [
      "The Chamber of Trade bestowed the “Marta Rojas” distinction on Dr Anna Berg on 3 May.",
      ["Award 2019-05-03 [giver Chamber of Trade; recipient Anna Berg]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("people", () => {
  test.each([
    ["The Society's President Pauline Maire spoke.", "Pauline Maire"],
    ["Ms Pauline Maire spoke.", "Pauline Maire"],
    ["The shed was reopened by Otago MP Ana Ruiz.", "Ana Ruiz"],
    ["The letter was signed by Lothian MSP Ana Ruiz.", "Ana Ruiz"],
    ["The Start-up Park and the Scale-up Young are in Lusaka.", ""],
    ["Dr Robert Park opened the Start-up Park in Lusaka.", "Robert Park"],
    ['The forum is held with the "Ana Ruiz" Technical University.', ""],
    ['He taught at the University of Theatre and Film "Ana Ruiz".', ""],
    ['They hand out the "Ana Ruiz" award.', ""],
  ])("%s", (text, expected) => {
    const people = draftOf(text).mentions.filter(({ type }) => type === "PERSON");
    expect(people.map(({ text: name }) => name).join("|")).toBe(expected);
  });
});

describe("posts", () => {
  test.each([
    [
      "Dr Anna Berg, currently Dean of Studies at the Dune Institute, joins the Rope Museum in August. She succeeds Jonas Bos.",
      ["Anna Berg, Dean of Studies / Dune Institute"],
    ],
    [
      "Talks followed from Milk + More chief executive Anna Berg and from Lindow + Co director Jonas Bos.",
      ["Anna Berg, chief executive / ", "Jonas Bos, director / "],
    ],
  ])("%s", (text, expected) => {
    const draft = draftOf(text);
    const posts = draft.positions.map(
      ({ person, title, organization }) =>
        `${nameIn(draft, { mention: person })}, ${title.value} / ${nameIn(draft, organization?.value) ?? ""}`,
    );
    expect(posts).toEqual(expected);
  });
});
