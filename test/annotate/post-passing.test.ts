// Posts as they pass from one to the next: risen to, stepped into, voted in, left vacant, held before somebody else.
import { describe, expect, test } from "vitest";
import { postLines } from "../support/draft.ts";

describe("posts that pass on", () => {
  test.each([
    [
      "Anna Berg has been named Head of the Rope Museum. She comes from the Dune Institute, where she was Dean of Studies. She succeeds Jonas Bos, who retired in March.",
      [
        "Anna Berg, Head of Rope Museum",
        "Anna Berg, Dean of Studies of Dune Institute until ../2019-05-20",
        "Jonas Bos, Head of Rope Museum until 2019-03",
      ],
    ],
    [
      "Mercedes Silva will step into the post of Chief Geologist on 1 July. It has been vacant since Hugo Torres went into retirement in March.",
      ["Mercedes Silva, Chief Geologist from 2019-07-01", "Hugo Torres, Chief Geologist until 2019-03"],
    ],
    [
      "Anna Berg takes over from Jonas Bos as Head of the Department of Reef Studies on 1 July.",
      [
        "Jonas Bos, Head of Department of Reef Studies until 2019-07-01",
        "Anna Berg, Head of Department of Reef Studies from 2019-07-01",
      ],
    ],
    [
      "Anna Berg, at present Head of the Dune Division, moves up to Director of the Rope Museum on 1 June.",
      ["Anna Berg, Head of Dune Division", "Anna Berg, Director of Rope Museum from 2019-06-01"],
    ],
    [
      "The Rope Museum has a new Curator, Anna Berg. She took up her duties on 1 May in succession to Jonas Bos, who had given up the post in March.",
      ["Anna Berg, Curator of Rope Museum", "Jonas Bos, Curator of Rope Museum until 2019-03"],
    ],
    [
      "Members of the African Society for Fevers voted Prof. Musa Diallo in as Vice-President in Dakar on 3 May.",
      ["Musa Diallo, Vice-President of African Society for Fevers"],
    ],
    [
      "The post of keeper at the Rope Museum passes on 1 June to Anna Berg.",
      ["Anna Berg, keeper of Rope Museum from 2019-06-01"],
    ],
    [
      "Ms. Anna Berg, hitherto Joint Secretary in the Ministry, has been posted as Director General of the Department of Field Wells with effect from 17 May, vice Engr. Jonas Bos, who went on retirement on 14 May.",
      [
        "Anna Berg, Joint Secretary until ../2019-05-20",
        "Anna Berg, Director General of Department of Field Wells from 2019-05-17",
        "Jonas Bos, Director General of Department of Field Wells until 2019-05-14",
      ],
    ],
    [
      "Joaquim Silva of Angola took office as Deputy Secretary of the Reef Union on 1 May. Anna Berg, whom he succeeds, is now Malawi's High Commissioner to Zambia.",
      [
        "Joaquim Silva, Deputy Secretary of Reef Union from 2019-05-01",
        "Anna Berg, Deputy Secretary of Reef Union until 2019-05-01",
        "Anna Berg, High Commissioner to Zambia",
      ],
    ],
    [
      "Anna Berg took over as Head of the Rope Museum on 3 May. She had been Curator of the Sand Museum from 2006 to 2009. Her predecessor, Jonas Bos, retired on 30 April.",
      [
        "Anna Berg, Head of Rope Museum from 2019-05-03",
        "Anna Berg, Curator of Sand Museum from 2006 until 2009",
        "Jonas Bos, Head of Rope Museum until 2019-04-30",
      ],
    ],
    [
      "Annika Lee, Director of the Rope Museum, was elected to succeed Mikko Salo at the general meeting on 3 May.",
      ["Annika Lee, Director of Rope Museum"],
    ],
    ["Anna Berg of the Polar Unit was the main speaker.", []],
    ["By order of the Minister, Anna Berg was named to the panel on 3 May.", []],
    ["At the invitation of the Rector of the Reef University, Anna Berg gave a lecture in Riga.", []],
    [
      "At the invitation of the Rector of the Reef University, Anna Berg, pupils visited Riga.",
      ["Anna Berg, Rector of Reef University"],
    ],
    ["Anna Berg moved to Riga on 3 May. Jonas Bos stepped into the hall.", []],
    ["The Rope Museum has a new roof, Anna Berg said.", []],
  ])("%s", (text, posts) => expect(postLines(text)).toEqual(posts));
});
