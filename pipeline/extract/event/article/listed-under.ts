// What a line of a list tells by the heading or the sentence above it, or by its form alone; it is then all that the line tells.

import type { Candidate, Told } from "../candidate.ts";
import { candidatesOf } from "../sentence.ts";
import { grantUnder } from "./grants.ts";
import { deedUnder } from "./listed-deed.ts";
import { honouredIn } from "./listed-honour.ts";
import { appointedUnder } from "./listed-post.ts";
import { namedUnder } from "./listed-role.ts";
import { receivedUnder } from "./received.ts";
import type { Scene } from "./scene.ts";

/** The candidates of a sentence of an article. */
export function candidatesIn({ title, body }: Scene, told: Told): Candidate[] {
  const listed = [...appointedUnder(body, told), ...honouredIn(told), ...deedUnder(title, told)];
  return listed.length > 0
    ? listed
    : [
        ...namedUnder(body, told),
        ...candidatesOf(told),
        ...receivedUnder(title, told),
        ...grantUnder(title, told),
      ];
}
