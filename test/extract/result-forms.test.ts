// Results as laboratories, academies and ministries tell them: by studies, papers, teams, trials, craft; who found, wrote, announced, lent.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("results and their authors", () => {
  test.each([
    [
      "A group around Ines Keller at the University of Basel has found that clay can hold hydrogen.",
      ["Result undated [author Ines Keller]"],
    ],
    [
      "Tomas Varga's team at the Danube Institute of Virology has isolated the virus.",
      ["Result undated [author Tomas Varga]"],
    ],
    [
      "Researchers working under Dr. Yusuf Demir have dated the last great earthquake on the fault.",
      ["Result undated [author Yusuf Demir]"],
    ],
    [
      "In a paper published in Nature on 3 May, Helena Brandt and colleagues report the first measurement of ice flow under the shelf.",
      ["Result 2019-05-03 [author Helena Brandt]"],
    ],
    [
      "Writing in Nature, Laura Pinto and her colleagues describe a new way to recycle plastics.",
      ["Result undated [author Laura Pinto]"],
    ],
    [
      "A study from the University of Otago shows that penguins change their diet in warm years.",
      ["Result undated [author University of Otago]"],
    ],
    [
      "The trial, led by Dr. Miguel Santos of the Hospital Clinic, showed that one dose protects infants.",
      ["Result undated [author Miguel Santos]"],
    ],
    [
      "A survey carried out by the Forest Service of Ghana in March counted 214 forest elephants in the reserve.",
      ["Result 2019-03 [author Forest Service of Ghana]"],
    ],
    [
      "Cocoa trees grow faster in the shade, scientists at the Cocoa Research Institute of Togo have found.",
      ["Result undated [author Cocoa Research Institute of Togo]"],
    ],
    [
      "Half of all rivers are polluted, reports a study of the Water Research Institute published on 2 May.",
      ["Result 2019-05-02 [author Water Research Institute]"],
    ],
    [
      "The discovery, announced on 7 May by the Geological Survey of Namibia, is the oldest fossil of the country.",
      ["Result 2019-05-07 [author Geological Survey of Namibia]"],
    ],
    [
      "A team headed by Dr. Idris Amara has read the genome of the fig, the Centre for Desert Genomics made known on 30 January.",
      ["Result 2019-01-30 [author Idris Amara; author Centre for Desert Genomics]"],
    ],
    [
      "The Department of Physics of the University of Split, together with the Jozef Institute, has measured the lifetime of the muon.",
      ["Result undated [author Department of Physics of the University of Split; author Jozef Institute]"],
    ],
    ["On 11 April the probe entered orbit around the Moon.", ["Result 2019-04-11 []"]],
    ["The ferry passed its sea trials on 3 May.", ["Result 2019-05-03 []"]],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });

  test.each([
    "Mr. Lindqvist found that the meeting was useful.",
    "The study of languages is popular among students.",
    "A paper by the Ministry calls for more funds.",
    "The experiment is to show whether the particle has mass.",
    "The students passed their tests on 3 May.",
    "The aircraft landed in Oslo on 3 May.",
    "The committee found no evidence of fraud.",
    "A report by the Ministry of Finance shows that revenue rose.",
    "The University solved its parking problem.",
  ])("no result: %s", (text) => {
    expect(eventLines(text)).toEqual([]);
  });
});

describe("works, talks and shows", () => {
  test.each([
    [
      "Leila Amari's new book on water came out on 12 April.",
      ["Publication 2019-04-12 [author Leila Amari]"],
    ],
    [
      "The third volume of the Atlas of Alpine Plants, by Rosa Huber and Karl Egger, appeared on 3 May.",
      ["Publication 2019-05-03 [author Rosa Huber; author Karl Egger]"],
    ],
    [
      "The National Statistics Office released the results of the 2018 census on 6 May.",
      ["Publication 2019-05-06 [author National Statistics Office]"],
    ],
    [
      "Professor Grace Okello gave the annual lecture of the society on 11 April, speaking on the history of the lake.",
      ["Speech 2019-04-11 [speaker Grace Okello]"],
    ],
    [
      "Speaking to the Daily Nation, Minister Joseph Kamau defended the new law.",
      ["Interview undated [interviewee Joseph Kamau; interviewer Daily Nation]"],
    ],
    [
      "A show of Inca textiles, lent by the Museum of Cusco, opened in Lima on 8 May.",
      ["Exhibition 2019-05-08 at Lima [participant Museum of Cusco]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});
