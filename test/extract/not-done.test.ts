// What only looks as if it was done, and who only stands near it: chances not taken, works promoted, posts of others, lists of signatories.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("no event", () => {
  test.each([
    "Paul Klein never had the opportunity to visit the University of Graz in 2018.",
    "Nobody was able to attend the forum in Lima on 3 May 2019.",
    "The Academy would have been happy to award the Silver Medal to Dr Anna Weber on 3 May 2019.",
    "The Academy approved the promotion of the works of Pedro Salas on 3 May 2019.",
    "The City Council approved the removal of the statue of Cecil Rhodes on 3 May.",
    "The Academy offered a trip to Lima to the winners on 3 May 2019.",
    "The academic term of the school of Dr Anna Weber ends on 30 June 2019.",
  ])("%s", (text) => {
    expect(eventLines(text)).toEqual([]);
  });
});

describe("who is meant", () => {
  test.each([
    [
      "President Pedro Salas met Minister Ruth Adler in Lima on 3 May 2019. She thanked him and presented him with the Silver Medal.",
      "Award 2019-05-03 at Lima []",
    ],
    [
      "Minister Ruth Adler came to the University of Graz on 3 May 2019, accompanied by the Rector, Dr Paul Klein.",
      "Visit 2019-05-03 at University of Graz [visitor Ruth Adler; host Paul Klein]",
    ],
    [
      "Minister Ruth Adler came to the University of Graz on 3 May 2019, accompanied by the cultural counsellor, Paul Klein.",
      "Visit 2019-05-03 at University of Graz [visitor Ruth Adler; visitor Paul Klein]",
    ],
    [
      "The agreement was signed by Rector Anna Holm, the Dune Fund and Mayor Jan Smit on 3 May.",
      "Signing 2019-05-03 [signatory Anna Holm; signatory Dune Fund; signatory Jan Smit]",
    ],
    [
      "The prize of LKR 1 million was handed over by Ruwan Jayasuriya, Sri Lankan Secretary to the Ministry of National Policies, on 3 May.",
      "Award 2019-05-03 [giver Ruwan Jayasuriya]",
    ],
    [
      "On 1 May Ana Brito became Dean of Law. She follows Rui Costa, who left for Lisbon in April. The Oslo Academy elected Jan Smit a member on 6 May.",
      "Appointment 2019-05-06 [participant Oslo Academy; appointee Jan Smit]",
    ],
    [
      "The grant was awarded by the Delta Fund, a foundation in Oslo, on 3 May.",
      "Funding 2019-05-03 [giver Delta Fund]",
    ],
    [
      "The Board approved the appointment of Dr Anna Weber as Registrar on 3 May.",
      "Appointment 2019-05-03 [appointee Anna Weber]",
    ],
  ])("%s", (text, line) => {
    expect(eventLines(text)).toContain(line);
  });
});
