// Whether a sentence tells that a name with a number flies: "its second satellite, the 118-kilogram Kestrel-2", "put Kestrel-2 into orbit".
import type { Token } from "../../flow.ts";

const CRAFT =
  /^(?:(?:micro|nano|mini|cube)?satellites?|spacecraft|probes?|rovers?|landers?|orbiters?|cubesats?)$/;
const FLIGHT = /^(?:orbit|orbits|orbited|orbiting|launch|launched|launches|lift-off|liftoff)$/;
/** What has a number and does not fly, or carries what does. */
const OTHER =
  /^(?:on|aboard|by|with|from|rockets?|launchers?|flight|aircraft|helicopters?|planes?|rooms?|hall|building|cameras?|engines?|isotopes?|highway|road|platforms?|vehicles?)$/;
/** Elements whose isotopes have numbers. */
const ELEMENT =
  /^(?:hydrogen|helium|carbon|cobalt|ca?esium|iodine|strontium|uranium|plutonium|thorium|radium|radon|polonium|americium|californium|technetium|potassium|phosphorus|iridium|xenon|krypton|argon|nitrogen|oxygen|iron|nickel|lead|fluorine|gallium|lutetium|molybdenum|beryllium|chlorine|sodium|tritium|yttrium|ruthenium|barium)\b/;
const ARTICLE = /^(?:the|a|an|its|their)$/;

/** In apposition to a craft ("satellite, the small Kestrel-2"), or in a sentence of an orbit or a launch. */
export function isFlown(tokens: readonly Token[], at: number, to: number): boolean {
  const { sentence, lower } = tokens[at] as Token;
  if (ELEMENT.test(lower)) return false;
  const comma = commaBefore(tokens, at);
  const direct = tokens[ARTICLE.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1]?.lower ?? "";
  const noun = comma > 0 ? (tokens[comma - 1]?.lower ?? "") : direct;
  if (OTHER.test(noun) || OTHER.test(direct)) return false;
  if (CRAFT.test(noun)) return true;
  // "Kestrel-2, a satellite that", "Kestrel-2 (a small satellite)".
  const isAside = /^[,(]$/.test(tokens[to]?.text ?? "") && ARTICLE.test(tokens[to + 1]?.lower ?? "");
  for (let near = at - 9; near < at + 8; near++) {
    const word = tokens[near];
    if (word?.sentence !== sentence) continue;
    if (FLIGHT.test(word.lower) || (isAside && near > to && CRAFT.test(word.lower))) return true;
  }
  return false;
}

/** The comma of an apposition before a name, at most an article and two words between; -1 without one. */
function commaBefore(tokens: readonly Token[], at: number): number {
  for (let comma = at - 1; comma >= at - 4 && comma > 0; comma--)
    if (tokens[comma]?.text === ",")
      return comma === at - 1 || ARTICLE.test(tokens[comma + 1]?.lower ?? "") ? comma : -1;
  return -1;
}
