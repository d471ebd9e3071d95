// What every triple store gives back as it took it (measured on fourteen engines): the profile that the graph keeps.
import { XSD } from "../../core/n-quads.ts";
import { kinds } from "../kinds.ts";

/** The spellings that stores keep; others they rewrite. */
const SPELLINGS: Readonly<Record<string, RegExp>> = {
  [`${XSD}integer`]: /^(?:0|-?[1-9]\d*)$/,
  [`${XSD}decimal`]: /^(?!-0$)-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/,
  [`${XSD}boolean`]: /^(?:true|false)$/,
  [kinds.date.rdf]: /^[-0-9X~?%/.]+$/,
};

const IRI = "<[a-zA-Z][a-zA-Z0-9+.-]*:[!#-;=?-Z_a-z~]*>";
const LINE = new RegExp(
  `^${IRI} ${IRI} (?:${IRI}|"((?:[^"\\\\\\n\\r]|\\\\.)*)"(?:@[a-z]{2,3}|\\^\\^<([^>]*)>)?) \\.$`,
);

/** What in a line of N-Quads a store may change or refuse; undefined where nothing is. */
export function storeFault(line: string): string | undefined {
  const match = LINE.exec(line);
  if (!match) return "expected ASCII IRIs, no blank node, and plain lower-case language tags";
  const [, literal = "", datatype] = match;
  if (datatype === undefined) return undefined;
  const spelling = SPELLINGS[datatype];
  if (!spelling) return `stores do not agree on the datatype ${datatype}`;
  return spelling.test(literal) ? undefined : "stores would write this literal in another way";
}
