// What only looks like a statement: titles, names, captions, notices and relative clauses beside words of saying.
import { describe, expect, test } from "vitest";
import { saidLines } from "../support/draft.ts";

describe("titles and names in quotation marks", () => {
  test.each([
    ['The Kelp Institute called its new show "The Light of the North".', []],
    ['Ana Ruiz called his talk "How bees see the world".', []],
    ['Ana Ruiz dubbed the film "Winter Light" into Greek.', []],
    ['The Kelp Institute celebrated Ana Ruiz as "Teacher of the Year".', []],
    ['The Kelp Institute labelled the wine as "Product of Peru".', []],
    ['Ana Ruiz called a meeting on "the future of the sea".', []],
    ['The Kelp Institute called for proposals under the title "music for everyone".', []],
    ['Ana Ruiz called on the Board to "act before it is too late".', []],
    [
      'Ana Ruiz called the reform of the port "a house of cards".',
      ['Ana Ruiz call: the reform of the port "a house of cards"'],
    ],
  ])("%s", (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe("names alone", () => {
  test.each([
    ["University of Bonn: applications must arrive by 30 June", []],
    ["Kelp Institute: visitors must book online", []],
    ["Ana Ruiz: a life that should be told in schools", []],
    ["Ana Ruiz: a voice we must hear", []],
    ["Ana Ruiz: wages must rise", ["Ana Ruiz say: wages must rise"]],
    ["Ana Ruiz: Our new treasurer was born in Lima. She has two sons.", []],
    ["Ana Ruiz: We remember her as a friend.", []],
    ["Ana Ruiz: My wish is a mill that works.", ["Ana Ruiz say: My wish is a mill that works"]],
    ['"The Light of the North" - Ana Ruiz, painter', []],
    ['"Who owns the sea?" - Ana Ruiz, University of Bonn, 3 May, 6 pm', []],
    ['"The Bees Are Dying." - Ana Ruiz (2016)', []],
    ['"The sea is wide." - Ana Ruiz, 6 pm', []],
  ])("%s", (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe("that which points or tells of a noun", () => {
  test.each([
    ["Ana Ruiz continued that work in Oslo until his death.", []],
    ["Ana Ruiz began that journey when the war ended.", []],
    ["Ana Ruiz agreed that price with Omar Said.", []],
    ["Ana Ruiz felt that pain and left the town.", []],
    ["Ana Ruiz demanded that the mill close.", ["Ana Ruiz demand: the mill close"]],
    ["Ana Ruiz felt that old mills were loud.", ["Ana Ruiz feel: old mills were loud"]],
    ["The thesis of Ana Ruiz that was published in 2018 is about bees.", []],
    ["Ana Ruiz's complaint that led to a trial was long.", []],
    ["Ana Ruiz informed the firms that won the tender.", []],
    ["Ana Ruiz told the story of the ship that sank in 1912.", []],
    ["Ana Ruiz told the guests that dinner was served.", ["Ana Ruiz tell: dinner was served"]],
  ])("%s", (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe("colons, views and tags", () => {
  test.each([
    ["The latest news of the Kelp Institute: Ana Ruiz has been elected president.", []],
    ["Ana Ruiz ended with a warning: two men fell from the roof as she spoke.", []],
    ["The mill is full. This is the view of the Kelp Institute from the sea.", []],
    ["The mill is full. That is the message of Ana Ruiz's new film.", []],
    ['"The sea is wide" is how Ana Ruiz begins her novel.', []],
    ['"The sea is wide" is how Ana Ruiz sums up her novel.', ["Ana Ruiz say: The sea is wide"]],
    ["The mill is too loud, or so Ana Ruiz was told.", []],
    ['Omar Said took the floor. "The hall is ours!" cried the crowd.', []],
    ['The telegram that Ana Ruiz sent quotes the King: "We are safe in the north."', []],
  ])("%s", (text, expected) => expect(saidLines(text)).toEqual(expected));
});
