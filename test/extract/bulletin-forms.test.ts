// What bulletins of offices tell: a body's meeting, a delegation led somewhere, houses of several countries, venues of courses, years of projects.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("events in bulletins", () => {
  test.each([
    [
      "The 5th Coral Council meeting was held in Lima on 8 May.",
      ["Meeting 2019-05-08 at Lima [organizer Coral Council]"],
    ],
    [
      "The Indo-Norwegian Working Group meeting on Nets was held in Lima on 8 May.",
      ["Meeting 2019-05-08 at Lima [organizer Indo-Norwegian Working Group]"],
    ],
    [
      "The Coral Council meeting in Lima on 8 May adopted the Reef Plan.",
      ["Meeting 2019-05-08 at Lima []", "Publication 2019-05-08 at Lima [author Coral Council]"],
    ],
    ["The annual meeting is on 22 May in Oslo.", ["Meeting 2019-05-22 at Oslo []"]],
    ["The seminar was on 3 May in Oslo.", ["Conference 2019-05-03 at Oslo []"]],
    [
      "Rosa Diaz led a delegation to visit Peru from April 18 to 25.",
      ["Visit 2019-04-18 at Peru [visitor Rosa Diaz]"],
    ],
    [
      "Rosa Diaz will lead a delegation to visit Peru on 18 July.",
      ["Visit 2019-07-18 at Peru [visitor Rosa Diaz]"],
    ],
    [
      "Forty representatives from firms, schools and research institutes of Chile and Peru attended the ceremony on 3 May.",
      ["Meeting 2019-05-03 []"],
    ],
    [
      "Representatives of Chile and Peru attended the ceremony on 3 May.",
      ["Meeting 2019-05-03 [attendee Chile; attendee Peru]"],
    ],
    [
      "The course was given by specialists from the Space Agency at the Reef Institute from 4 to 6 May.",
      ["Exchange 2019-05-04 [organizer Space Agency]"],
    ],
    [
      "The course was given by specialists at the Reef Institute from 4 to 6 May.",
      ["Exchange 2019-05-04 at Reef Institute [organizer Reef Institute]"],
    ],
    [
      "On 12 April the department issued the Guidelines for 2020 Reef Projects.",
      ["Publication 2019-04-12 []"],
    ],
    [
      "The conference dedicated to the 30th anniversary of the Rice Board was held in Lima on 3 May.",
      ["Conference 2019-05-03 at Lima []"],
    ],
    [
      "The solemn event dedicated to the jubilee took place in Lima on 3 May. The event was attended by Rosa Diaz.",
      ["Meeting 2019-05-03 at Lima [attendee Rosa Diaz]"],
    ],
    ["The Minister dedicated the hall to the nation on 3 May.", ["Launch 2019-05-03 []"]],
    ["The Council has paid for 80 projects since its establishment in 2011.", ["Establishment 2011 []"]],
    ["The forum is set for 2020.", ["Conference 2020 []"]],
    [
      "On 4 March, Dr. María Elena Quispe Huamán became Director. The Mayor, Rafael Ugarte, came. Quispe visited the Reef Institute on 6 March.",
      [
        "Appointment 2019-03-04 [appointee María Elena Quispe Huamán]",
        "Visit 2019-03-06 at Reef Institute [visitor María Elena Quispe Huamán]",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});
