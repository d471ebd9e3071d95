// Shows, congresses, courses: until when a show is open, who made what is shown or issued, whose congress it is by its name's acronym.
import { expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

/** Each event as its type, its days, and its participants by role. */
function eventsOf(text: string): string[] {
  const draft = draftOf(text);
  return draft.events.map(
    ({ type, start, end, participants }) =>
      `${type.value} ${start?.value ?? ""}..${end?.value ?? ""}: ${participants
        .map(({ role, agent }) => `${role} ${nameIn(draft, agent)}`)
        .join(", ")}`,
  );
}

test.each([
  [
    '"Salt Roads", thirty maps by Carla Mendes and Olu Adeyemi, opened at the Leiden Museum on 1 March and closes on 4 May.',
    "Exhibition 2019-03-01..2019-05-04: author Carla Mendes, author Olu Adeyemi",
  ],
  [
    'The show "Halls of Ice", by Carla Mendes, opened on 1 March at the Leiden Museum, which closes it again on 3 July.',
    "Exhibition 2019-03-01..2019-07-03: author Carla Mendes",
  ],
  [
    '"Halls of Ice", an exhibition of etchings, was opened at the Leiden Museum on 8 March. Carla Mendes spoke. It can be seen until 1 April.',
    "Exhibition 2019-03-08..2019-04-01: speaker Carla Mendes",
  ],
  [
    "*Halls of Ice*, an exhibition of etchings, was opened at the Leiden Museum on 2 March. When the doors closed on 25 April, rain fell.",
    "Exhibition 2019-03-02..2019-04-25: ",
  ],
  [
    '"Halls of Ice", a show of over sixty photographs, runs at the Leiden Museum until 30 June.',
    "Exhibition ..2019-06-30: ",
  ],
  [
    "A Handbook on Tidal Locks, written by Carla Mendes and by Olu Adeyemi of the Ghana Canal Service, was published on 17 March.",
    "Publication 2019-03-17..: author Carla Mendes, author Olu Adeyemi",
  ],
  [
    "The African Ports Union (APU) has nine members. The 12th APU Congress took place in Lagos from 4 to 6 March.",
    "Conference 2019-03-04..2019-03-06: organizer African Ports Union",
  ],
  [
    "The African Ports Union (APU) has nine members. From 4 to 6 March ten divers attended the Second APU Course on Tides in Lagos.",
    "Exchange 2019-03-04..2019-03-06: organizer African Ports Union",
  ],
  // What stands between commas behind an event, with its days; one day of several, told by a second verb.
  [
    "Nine women completed a course on export rules at the Maritime Hall, held from 25 March to 5 April and paid for by UNICEF.",
    "Exchange 2019-03-25..2019-04-05: organizer UNICEF",
  ],
  [
    "Talks between the African Ports Union and UNICEF, held at the Maritime Hall on 10 and 11 April, ended on the Thursday.",
    "Meeting 2019-04-10..2019-04-11: attendee African Ports Union, attendee UNICEF",
  ],
  [
    "The 5th Harbour Forum, which opened in Lagos on 3 May, ends on 6 May.",
    "Conference 2019-05-03..2019-05-06: ",
  ],
  ['The play "Salt" had its premiere at the Lagos Opera on 4 May.', "Exhibition 2019-05-04..: "],
  [
    '"Salt", a film by Carla Mendes, premiered in Lagos on 4 May.',
    "Exhibition 2019-05-04..: author Carla Mendes",
  ],
  // Whose prize it is, by what stands behind its capitals or its class.
  [
    "The Silver Anchor of the African Ports Union was presented by Amina Yusuf to Carla Mendes on 6 March.",
    "Award 2019-03-06..: giver Amina Yusuf, giver African Ports Union, recipient Carla Mendes",
  ],
  [
    "Carla Mendes was given the Ocean Medal in Gold of the African Ports Union on 9 February.",
    "Award 2019-02-09..: recipient Carla Mendes, giver African Ports Union",
  ],
  // Not the show that closes, nor one who made it, nor a body whose congress it is.
  [
    'The exhibition "Salt Roads" opened in the Customs House on 4 April. The new bridge closes on 30 July.',
    "Exhibition 2019-04-04..: ",
  ],
  [
    'The exhibition "Salt Roads" opened in the Customs House on 4 April. All pumps are to be checked by 2030.',
    "Exhibition 2019-04-04..: ",
  ],
  [
    '"Halls of Ice", a show put together by Carla Mendes, opened at the Leiden Museum on 1 March.',
    "Exhibition 2019-03-01..: organizer Carla Mendes",
  ],
  [
    "The European Union (EU) has many members. The 5th EU-Chile Forum took place in Lima from 4 to 6 March.",
    "Conference 2019-03-04..2019-03-06: ",
  ],
])("%s", (text, event) => {
  expect(eventsOf(text)).toEqual([event]);
});

test.each([
  [
    "The meeting in Lagos on 3 April ended with the signing of the Lagos Protocol by Amina Yusuf.",
    ["Meeting 2019-04-03..: ", "Signing 2019-04-03..: signatory Amina Yusuf"],
  ],
  [
    "The conference, held in Lima from 3 to 5 May, closed with the adoption of the Lima Declaration.",
    ["Conference 2019-05-03..2019-05-05: ", "Publication 2019-05-05..: "],
  ],
  ["The evening ended with the singing of old songs.", []],
])("%s", (text, events) => {
  expect(eventsOf(text)).toEqual(events);
});
