// Which body writes an issue, for whom "we" and "our" stand: by its masthead, or by the first words of a letter without one.
import { fold } from "../../../core/keys.ts";
import type { Annotated, Mention } from "../../../flow.ts";
import { type Agent, agentNamed } from "../../participant/memory.ts";
import { bodiesOf, foldedName, rootOf } from "./known.ts";

/** The body that publishes the issue, as the masthead names it: whoever says "we". */
export function publisherOf(annotated: Annotated): Agent | undefined {
  const { document, mentions } = annotated;
  const bodies = bodiesOf(mentions);
  const publisher = document.masthead.publisher?.value;
  if (publisher === undefined) return agentOf(greeting(annotated, bodies));
  const called = (name: string): Mention | undefined =>
    bodies.find((other) => foldedName(other) === name || foldedName(rootOf(mentions, other)) === name);
  const name = fold(publisher);
  // "International Office, Lund University": the office itself writes, where it is named.
  const mention = called(name) ?? called(fold(publisher.split(",")[0] ?? "")) ?? houseIn(name, bodies);
  return agentOf(mention);
}

const agentOf = (mention: Mention | undefined): Agent | undefined => mention && agentNamed(mention);

/** "here is no. 31 of The Lathe, the letter of the Lund Polytechnic": in the first words of an issue without a masthead. */
const greeting = ({ blocks }: Annotated, bodies: readonly Mention[]): Mention | undefined =>
  bodies.find(({ block, start }) => {
    const opens = blocks[block];
    return block < FIRST_BLOCKS && opens && LETTER.test(opens.block.view.text.slice(0, start));
  });

/** Blocks from the beginning in which an issue may say whose it is at most. */
const FIRST_BLOCKS = 12;
const LETTER =
  /\b(?:newsletter|bulletin|letter|journal|gazette|digest|magazine|review|update|circular|quarterly|monthly|weekly)\s(?:of|from|by)\s(?:the\s)?$/i;

/** "Quarterly of the Ports Authority", "External Affairs, Lund University": the body named last, of which an office is part. */
function houseIn(publisher: string, bodies: readonly Mention[]): Mention | undefined {
  let house: Mention | undefined;
  let end = 0;
  for (const body of bodies) {
    const name = foldedName(body);
    const at = ` ${publisher} `.lastIndexOf(` ${name} `);
    const isLonger = house === undefined || name.length > foldedName(house).length;
    if (at < 0 || name.length < SHORTEST) continue;
    if (at + name.length > end || (at + name.length === end && isLonger)) {
      house = body;
      end = at + name.length;
    }
  }
  return house;
}

/** Letters of a name that tells a body within another text at least. */
const SHORTEST = 5;
