// Posts that belong to somebody else than the name before them, or to a state, whoever publishes.
import { describe, expect, it } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

const postsOf = (text: string): string[] => {
  const draft = draftOf(text);
  return draft.positions.map(({ person, title, organization }) =>
    `${draft.mentions[person]?.name}: ${title.value} ${organization ? nameIn(draft, organization.value) : ""}`.trim(),
  );
};

describe("posts", () => {
  it.each([
    [
      "The Minister for Education, Prof. Kofi Mensah, and the Mayor of Riga opened the fair on 3 May.",
      ["Kofi Mensah: Minister for Education (Ministry of Education)"],
    ],
    [
      "Kofi Mensah, Dean and founder of the Nordic Fund, spoke.",
      ["Kofi Mensah: Dean Nordic Fund", "Kofi Mensah: founder Nordic Fund"],
    ],
    [
      "The President of the Republic, Rosa Quispe, opened the fair on 3 May.",
      ["Rosa Quispe: President of the Republic"],
    ],
    [
      "Prof. Jonas Madsen will succeed Mads Brandt as head of the Nordic Fund in August.",
      ["Mads Brandt: head Nordic Fund", "Jonas Madsen: head Nordic Fund"],
    ],
    [
      "Minister of Health Dr. Rosa Quispe and Director of Research Prof. Mika Laine opened the fair.",
      ["Rosa Quispe: Minister of Health (Ministry of Health)", "Mika Laine: Director of Research"],
    ],
    [
      "Together with Minister Sanna Virta, the Estonian Minister of Culture, Liina Kask, opened the show.",
      ["Sanna Virta: Minister", "Liina Kask: Minister of Culture (Ministry of Culture)"],
    ],
  ])("%s", (text, expected) => {
    expect(postsOf(text)).toEqual(expected);
  });
});
