// Who said what, told by a noun, in an infinitive, beside an apposition or by a name and a colon alone.
import { describe, expect, test } from "vitest";
import { saidLines } from "../support/draft.ts";

describe("statements told in passing", () => {
  test.each([
    [
      '"The port is too small," reads the statement of the Kelp Council.',
      ["Kelp Council statement: The port is too small"],
    ],
    [
      '"The port is too small" was the verdict of Ms Ana Ruiz after a week.',
      ["Ana Ruiz verdict: The port is too small"],
    ],
    ['"The port of the moon" was the title of a film of Ms Ana Ruiz.', []],
    ['"We have no money for the mill", according to the critics of Omar Said.', []],
    ['The reply to the letter of Ana Ruiz was: "The bridge must not be built."', []],
    ['"There is no money for the mill." With these words Omar Said was dismissed by the Minister.', []],
    ['Talk - Dr Ana Ruiz (Lund University): "Are bees intelligent?"', []],
    ['Lecture, Prof. Ana Ruiz: "The eels of the delta."', []],
    ["Ana Ruiz came to Lima to announce that the mill would close.", []],
    ["Ana Ruiz has to explain that the mill is closed.", []],
    ["Ana Ruiz invited Omar Said to explain that the mill was closed.", []],
    ['Ms Ana Ruiz\'s message to the crews was clear: "Stay awake."', ["Ana Ruiz message: Stay awake."]],
    ['The verdict of Ms Ana Ruiz: "The port is too small."', ["Ana Ruiz verdict: The port is too small."]],
    [
      '"The port is too small." With these words Ms Ana Ruiz opened the hall.',
      ["Ana Ruiz words: The port is too small."],
    ],
    ['"The port is too small," according to Ms Ana Ruiz.', ["Ana Ruiz according to: The port is too small"]],
    ['In the words of Ms Ana Ruiz, "the port is too small".', ["Ana Ruiz words: the port is too small"]],
    [
      'The Minister of Trade, Ms Ana Ruiz: "The port is too small."',
      ["Ana Ruiz say: The port is too small."],
    ],
    ['A lecture by Ana Ruiz: "The port is too small."', []],
    ['Ana Ruiz: "The port of the moon"', []],
    ['"We are home," tweeted Ms Ana Ruiz.', ["Ana Ruiz tweet: We are home"]],
    [
      '"The port," Ms Ana Ruiz said, "is too small."',
      ["Ana Ruiz say: The port", "Ana Ruiz say: is too small."],
    ],
    [
      "The Kelp Council is pleased to announce that the port is open.",
      ["Kelp Council announce: the port is open"],
    ],
    ["Ms Ana Ruiz had to admit that the port was small.", ["Ana Ruiz admit: the port was small"]],
    ["Ms Ana Ruiz went on to say that the port was small.", ["Ana Ruiz say: the port was small"]],
    ["Ms Ana Ruiz wants to say that the port is small.", []],
    ["Ms Ana Ruiz is not happy to say that the port is small.", []],
    ["Guests were told by Ms Ana Ruiz that the port would close.", ["Ana Ruiz tell: the port would close"]],
    [
      "Ms Ana Ruiz was told by Mr Omar Said that the port would close.",
      ["Omar Said tell: the port would close"],
    ],
    [
      "Dr Ana Ruiz heads the lab. In her view, the port is too small.",
      ["Ana Ruiz in the view of: the port is too small"],
    ],
    [
      "The Kelp Council, part of the Ministry of Seas, notes that the port is small.",
      ["Kelp Council note: the port is small"],
    ],
    ["The Kelp Council reports that were lost in May are back.", []],
    ["Ms Ana Ruiz stressed once more that the port is small.", ["Ana Ruiz stress: the port is small"]],
    ["Ms Ana Ruiz hopes the port will grow.", ["Ana Ruiz hope: the port will grow"]],
    ["Ms Ana Ruiz hopes for a better port.", []],
    [
      "Ms Ana Ruiz recalled that the bridge dated from 1931 and thanked the masons.",
      ["Ana Ruiz recall: the bridge dated from 1931"],
    ],
    ['"It is late," Ms Ana Ruiz, who heads the lab, told the Oslo Post.', []],
  ])("%s", (text, expected) => {
    expect(saidLines(text)).toEqual(expected);
  });
});
