// The body of a post that stands behind the holder's name, before "whose", over a region or a nation, or in the sentence before.
import { describe, expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

const postsOf = (text: string): string => {
  const made = draftOf(text, "# Shore Lines\n\n**Newsletter of the Institute of Public Health**");
  return made.positions
    .map(({ person, title, organization }) =>
      `${made.mentions[person]?.name} | ${title.value} | ${nameIn(made, organization?.value)}`.replace(
        /[ |]+$/,
        "",
      ),
    )
    .join("; ");
};

describe("the body of a post", () => {
  test.each([
    [
      "Permanent Secretary Mette Skov of the Ministry of Climate spoke.",
      "Mette Skov | Permanent Secretary | Ministry of Climate",
    ],
    [
      "Deputy Head of Mission Rosa Quispe of the Embassy of Peru spoke.",
      "Rosa Quispe | Deputy Head of Mission | Embassy of Peru",
    ],
    [
      "Project Manager Rosa Quispe (Copper Research Trust) spoke.",
      "Rosa Quispe | Project Manager | Copper Research Trust",
    ],
    ["Minister Karl Hofer of the Freedom Party spoke.", "Karl Hofer | Minister"],
    [
      "The guest was from the Coral Weather Institute (CWI), whose Director General, Rosa Quispe, flew in.",
      "Rosa Quispe | Director General | Coral Weather Institute",
    ],
    [
      "They founded the Coral Fund, whose first director general is Rosa Quispe.",
      "Rosa Quispe | director general | Coral Fund",
    ],
    [
      "The Coral Fund paid. The letter came from Rosa Quispe, the Fund's Africa Director.",
      "Rosa Quispe | Director | Coral Fund",
    ],
    [
      "The deal with the Helvia Water Institute, Belgium, was signed by Rosa Quispe, Managing Director of the Belgian institute.",
      "Rosa Quispe | Managing Director | Helvia Water Institute",
    ],
    [
      "The director of the Office for Africa of the Coral Seed Organization, Rosa Quispe, spoke.",
      "Rosa Quispe | director | Office for Africa",
    ],
    [
      "Since taking office in 2015 as head of the Coral Fund, Rosa Quispe has travelled.",
      "Rosa Quispe | head | Coral Fund",
    ],
    [
      "Rosa Quispe joins us. She comes from the University of Karvola, where she was Dean of Science from 2016 to 2020.",
      "Rosa Quispe | Dean of Science | University of Karvola",
    ],
    [
      "Rosa Quispe, legal adviser to the Coral Commission, spoke.",
      "Rosa Quispe | legal adviser | Coral Commission",
    ],
    [
      "The Coral Society hosted it. They met Rosa Quispe, the Society's Foreign Secretary.",
      "Rosa Quispe | Foreign Secretary | Coral Society",
    ],
    [
      "We received a delegation of the Fever Centre. In charge of the mission was Rosa Quispe, Deputy Director for Surveillance.",
      "Rosa Quispe | Deputy Director for Surveillance | Fever Centre",
    ],
    [
      "The Coral Fund paid the Forest Agency. The director, Rosa Quispe, led the group through the wing.",
      "Rosa Quispe | director | Institute of Public Health",
    ],
    [
      "Kampor Ferries has a new ship. Chief executive Rosa Quispe spoke.",
      "Rosa Quispe | Chief executive | Kampor Ferries",
    ],
    [
      "Director General Pavel Novak and Rector Rosa Quispe of the University of Los Cerros signed.",
      "Pavel Novak | Director General | Institute of Public Health; Rosa Quispe | Rector | University of Los Cerros",
    ],
    [
      "The members of the Coral Network met. They elected Rosa Quispe Executive Secretary.",
      "Rosa Quispe | Executive Secretary | Coral Network",
    ],
    [
      "Head of Laboratory Services Rosa Quispe retires.",
      "Rosa Quispe | Head of Laboratory Services | Institute of Public Health",
    ],
    [
      "Deputy Governor Rosa Quispe of the Reserve Bank of Lesotho and Governor Karl Berg of the province spoke.",
      "Rosa Quispe | Deputy Governor | Reserve Bank of Lesotho; Karl Berg | Governor",
    ],
    [
      "The Coral Fund is headed by Rosa Quispe, its first woman director.",
      "Rosa Quispe | director | Coral Fund",
    ],
    [
      "Interim Chief Executive Rosa Quispe has left the Flood Agency.",
      "Rosa Quispe | Interim Chief Executive | Flood Agency",
    ],
    ["Director Rosa Quispe left for Rome.", "Rosa Quispe | Director | Institute of Public Health"],
    [
      "Rosa Quispe was nominated by the Cabinet as chief executive of the Coral Fund.",
      "Rosa Quispe | chief executive | Coral Fund",
    ],
    [
      "Since January the Coral Fund has had a new head of communications, Rosa Quispe.",
      "Rosa Quispe | head of communications | Coral Fund",
    ],
    [
      "The Commission on Ice, an organ of the Academy, elected Rosa Quispe (Peru) chair and Eva Novak (Austria) secretary.",
      "Rosa Quispe | chair | Commission on Ice; Eva Novak | secretary | Commission on Ice",
    ],
    ["The Coral Fund's Nairobi coordinator, Rosa Quispe, spoke.", "Rosa Quispe | coordinator | Coral Fund"],
    [
      "Rosa Quispe, director of the state agency Czech Space Office, signed.",
      "Rosa Quispe | director | Czech Space Office",
    ],
  ])("%s", (text, posts) => {
    expect(postsOf(text)).toBe(posts);
  });
});
