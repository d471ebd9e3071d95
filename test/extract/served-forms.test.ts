// Posts served abroad, wishes that others act on, stations that ask, reports that come out, ports, and the day called today.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("where a post is served, who asks, whose report it is, what today is", () => {
  test.each([
    [
      "Ewa Nowicka will take up her duties as Consul General in Toronto on 3 July.",
      ["Appointment 2019-07-03 [appointee Ewa Nowicka]"],
    ],
    [
      "Ewa Nowicka was appointed Ambassador in Lima on 3 May.",
      ["Appointment 2019-05-03 [appointee Ewa Nowicka]"],
    ],
    [
      "On 3 May Ewa Nowicka was named Resident Coordinator in Suva.",
      ["Appointment 2019-05-03 [appointee Ewa Nowicka]"],
    ],
    [
      "Ewa Nowicka was elected President of the Union in Lima on 3 May.",
      ["Appointment 2019-05-03 at Lima [appointee Ewa Nowicka]"],
    ],
    [
      "The seminar on dams was held in Graz on 3 May at the invitation of the Institute of Hydrology and the River Committee.",
      ["Conference 2019-05-03 at Graz [organizer Institute of Hydrology; organizer River Committee]"],
    ],
    [
      '"We never sleep," Ewa Nowicka said in an interview with Sunrise FM on 3 May.',
      ["Interview 2019-05-03 [interviewee Ewa Nowicka; interviewer Sunrise FM]"],
    ],
    [
      "Ewa Nowicka spoke to Lake View TV on 3 May.",
      ["Interview 2019-05-03 [interviewee Ewa Nowicka; interviewer Lake View TV]"],
    ],
    [
      "The Annual Report 2018 of the Harbour Authority came out on 3 May.",
      ["Publication 2019-05-03 [author Harbour Authority]"],
    ],
    [
      "The delegation of Norway toured the Port of Valparaíso on 3 May.",
      ["Visit 2019-05-03 at Port of Valparaíso [visitor Norway]"],
    ],
    [
      "The Minister of Trade, Carla Mendes Ortiz, today received Ambassador Jon Haugland at the Grand Palace.",
      ["Meeting 2019-05-20 at Grand Palace [host Carla Mendes Ortiz; visitor Jon Haugland]"],
    ],
    ["Ewa Nowicka visited the garden, today visited by many.", ["Visit undated [visitor Ewa Nowicka]"]],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});
