// What stands where English rarely puts it: a deed signed a sentence later, what takes place behind its verb, a clause's own day before it, the whole behind its part.
import { describe, expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

/** The events that a text tells, each as its type, name, days, place, and participants by role. */
const eventsOf = (text: string): string[] => {
  const draft = draftOf(text);
  return draft.events.map(({ type, name, start, end, place, participants }) => {
    const days = `${start?.value ?? "-"}${end ? `..${end.value}` : ""}`;
    const where = place ? ` @${nameIn(draft, place.value)}` : "";
    const who = participants.map(({ agent, role }) => `${role} ${nameIn(draft, agent)}`).sort();
    return `${type.value} "${name?.value}" ${days}${where}: ${who.join(", ")}`;
  });
};

describe("a deed that the sentence before names", () => {
  test.each([
    [
      "Protocol on Dykes, between the Wadden Institute and Leeds University. Signed online, 3 May.",
      ['Signing "Protocol on Dykes" 2019-05-03: signatory Leeds University, signatory Wadden Institute'],
    ],
    [
      "Memorandum on Reeds of the Wadden Institute and Leeds University. Signed in Riga on 3 May.",
      [
        'Signing "Memorandum on Reeds" 2019-05-03 @Riga: signatory Leeds University, signatory Wadden Institute',
      ],
    ],
    [
      "The new Treaty on Dykes covers four rivers. It was signed in Riga on 3 May by Dr. Ann Berg and Dr. Bo Lund.",
      ['Signing "Treaty on Dykes" 2019-05-03 @Riga: signatory Ann Berg, signatory Bo Lund'],
    ],
    // Two deeds are told of: which of them is meant is not sure.
    ["The Treaty on Dykes replaces the Treaty on Reeds. It was signed in Riga on 3 May.", []],
    ["Protocol on Dykes, between the Wadden Institute and Leeds University. It will be signed soon.", []],
    ["A forum on dykes. Signed copies are on sale.", []],
  ])("%s", (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe("what takes place stands last", () => {
  test.each([
    [
      "In Riga took place the workshop on seeds on 3 May.",
      ['Conference "workshop on seeds" 2019-05-03 @Riga: '],
    ],
    [
      "On 3 May took place in Riga the workshop on reeds.",
      ['Conference "workshop on reeds" 2019-05-03 @Riga: '],
    ],
    [
      "From 3 to 5 May was held in Riga the workshop on seeds.",
      ['Conference "workshop on seeds" 2019-05-03..2019-05-05 @Riga: '],
    ],
    [
      "In Riga concluded on 3 May the Baltic Forum on Reeds.",
      ['Conference "Baltic Forum on Reeds" 2019-05-03 @Riga: '],
    ],
    // Somebody's place is no event.
    ["On 3 May she took the place of the treasurer in the choir.", []],
  ])("%s", (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe("the day and the town in front of a clause are its own", () => {
  test.each([
    [
      "On 6 May the delegation met Dr. Ann Berg, and on 8 May visited the Reed Institute.",
      [
        'Meeting "meeting of Ann Berg" 2019-05-06: attendee Ann Berg',
        'Visit "visit at Reed Institute" 2019-05-08 @Reed Institute: ',
      ],
    ],
    [
      "In Riga Dr. Bo Lund met Dr. Ann Berg and in Turku signed the Reed Agreement with Leeds University on 8 May.",
      [
        'Meeting "meeting of Bo Lund and Ann Berg" - @Riga: attendee Ann Berg, attendee Bo Lund',
        'Signing "Reed Agreement" 2019-05-08 @Turku: signatory Leeds University',
      ],
    ],
    // The only day is both clauses'.
    [
      "Dr. Bo Lund met Dr. Ann Berg and visited the Reed Institute on 8 May.",
      [
        'Meeting "meeting of Bo Lund and Ann Berg" 2019-05-08: attendee Ann Berg, attendee Bo Lund',
        'Visit "visit of Bo Lund to Reed Institute" 2019-05-08 @Reed Institute: visitor Bo Lund',
      ],
    ],
  ])("%s", (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe("who holds a post right behind a town is the subject", () => {
  test.each([
    [
      "On 3 May in the Embassy of Latvia in Oslo Ambassador Ann Berg handed the gold medal of the Academy to Bo Lund.",
      [
        'Award "gold medal of the Academy" 2019-05-03 @Embassy of Latvia in Oslo: giver Ann Berg, recipient Bo Lund',
      ],
    ],
    [
      "In Riga President Ann Berg and Minister Bo Lund signed the Reed Treaty on 3 May.",
      ['Signing "Reed Treaty" 2019-05-03: signatory Ann Berg, signatory Bo Lund'],
    ],
    [
      "At the Reed Centre Director Bo Lund received Dr. Ann Berg on 3 May.",
      ['Meeting "meeting of Bo Lund and Ann Berg" 2019-05-03: host Bo Lund, visitor Ann Berg'],
    ],
  ])("%s", (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe("the whole between commas is no party beside its part", () => {
  test.each([
    [
      "The Reed Section, Ministry of Water, signed the Reed Agreement with Leeds University on 3 May.",
      ['Signing "Reed Agreement" 2019-05-03: signatory Leeds University, signatory Reed Section'],
    ],
    [
      "Dr. Ann Berg, Director, Reed Section, Ministry of Water, met Dr. Bo Lund on 3 May.",
      ['Meeting "meeting of Ann Berg and Bo Lund" 2019-05-03: attendee Ann Berg, attendee Bo Lund'],
    ],
    // A list.
    [
      "The Reed Section, Ministry of Water and Leeds University signed the Reed Agreement on 3 May.",
      [
        'Signing "Reed Agreement" 2019-05-03: signatory Leeds University, signatory Ministry of Water, signatory Reed Section',
      ],
    ],
    [
      "The Ministry of Water, the Reed Institute and Leeds University signed the Reed Agreement on 3 May.",
      [
        'Signing "Reed Agreement" 2019-05-03: signatory Leeds University, signatory Ministry of Water, signatory Reed Institute',
      ],
    ],
  ])("%s", (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe("the land where a body lies is no party beside it", () => {
  test.each([
    [
      "Leeds University, United Kingdom, signed the Reed Agreement with the Reed Institute, Latvia, on 3 May.",
      ['Signing "Reed Agreement" 2019-05-03: signatory Leeds University, signatory Reed Institute'],
    ],
    [
      "The Reed Institute, Latvia, and Leeds University signed the Reed Agreement on 3 May.",
      ['Signing "Reed Agreement" 2019-05-03: signatory Leeds University, signatory Reed Institute'],
    ],
    // Lists.
    [
      "The World Bank, Peru, Chile and Bolivia signed the Reed Agreement on 3 May.",
      [
        'Signing "Reed Agreement" 2019-05-03: signatory Bolivia, signatory Chile, signatory Peru, signatory World Bank',
      ],
    ],
    [
      "Leeds University, the United Kingdom and Peru signed the Reed Agreement on 3 May.",
      [
        'Signing "Reed Agreement" 2019-05-03: signatory Leeds University, signatory Peru, signatory United Kingdom',
      ],
    ],
  ])("%s", (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe("taking a post", () => {
  test.each([
    [
      "On 3 May Bo Lund took the post of Director of the Reed Institute.",
      ['Appointment "appointment of Bo Lund" 2019-05-03: appointee Bo Lund'],
    ],
    ["On 3 May Bo Lund took the papers of the Director to the office.", []],
  ])("%s", (text, events) => expect(eventsOf(text)).toEqual(events));
});
