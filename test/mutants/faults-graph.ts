// Faults of the graph in its three forms, of the annotations and of the texts.
import { type Fault, misspelt, type Victim } from "./fault.ts";

/** Changes one line of those that fit; what it is about is the subject of the line, where there is one. */
const lineFault = (
  name: string,
  on: RegExp,
  fits: RegExp,
  harm: (line: string, victim: Victim) => string[] | undefined,
): Fault => ({
  name,
  on,
  harm: (victim) => {
    const lines = victim.text.split("\n");
    const at = victim.pick(lines.flatMap((line, index) => (fits.test(line) ? [index] : [])));
    const harmed = at === undefined ? undefined : harm(lines[at] ?? "", victim);
    if (at === undefined || !harmed) return undefined;
    return { bytes: lines.toSpliced(at, 1, ...harmed).join("\n"), about: subjectOf(lines[at] ?? "") };
  },
});

/** The last part of the id that a line speaks of: that stands in full in every form of the graph. */
const subjectOf = (line: string): string =>
  /^<([^>]+)>/.exec(line)?.[1]?.split("/").at(-1) ??
  /"@?id":"([^"]*)"/.exec(line)?.[1]?.split("/").at(-1) ??
  "";

const QUADS = /^graph\.nq$/;
const TRIPLE = /^</;
const NODE = /^\{"@?id":/;

/** A leaf of a node that stands on a line of its own, changed. */
function leafChanged(line: string, { pick }: Victim): string[] | undefined {
  const strings = Array.from(line.matchAll(/:("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false)/g));
  const leaf = pick(
    strings.filter(({ index }) => index > 0 && !/"@?(?:id|type)"$/.test(line.slice(0, index))),
  );
  if (!leaf) return undefined;
  const value: unknown = JSON.parse(leaf[1] ?? "");
  const other =
    typeof value === "string" ? misspelt(value, pick) : typeof value === "number" ? value + 1 : !value;
  if (other === undefined) return undefined;
  return [
    `${line.slice(0, leaf.index + 1)}${JSON.stringify(other)}${line.slice(leaf.index + leaf[0].length)}`,
  ];
}

/** Without the line, and without the comma that then stands too many. */
const without = (): string[] => [];

export const graphFaults: readonly Fault[] = [
  lineFault("a triple dropped", QUADS, TRIPLE, without),
  lineFault("a triple twice", QUADS, TRIPLE, (line) => [line, line]),
  lineFault("a triple too many", QUADS, TRIPLE, (line) => [line, line.replace(/ <[^>]*> /, " <urn:extra> ")]),
  lineFault("another object", QUADS, / "[^"]*\w/, (line, { pick }) => {
    const at = line.indexOf(' "') + 2;
    const end = line.indexOf('"', at);
    const other = misspelt(line.slice(at, end), pick);
    return other === undefined ? undefined : [line.slice(0, at) + other + line.slice(end)];
  }),
  lineFault("a blank node", QUADS, TRIPLE, (line) => [line.replace(/^<[^>]*>/, "_:b")]),
  lineFault("a line lost its end", QUADS, TRIPLE, (line) => [line.slice(0, -2)]),
  lineFault("a value changed", /^graph\.ttl$/, /^ {2}.* "[^"\\]*[A-Za-z][^"\\]*" [;.]$/, (line, { pick }) => {
    const at = line.indexOf('"');
    return [
      line.slice(0, at) + (misspelt(line.slice(at).replace(/" [;.]$/, ""), pick) ?? "") + line.slice(-3),
    ];
  }),
  lineFault("a property dropped", /^graph\.ttl$/, /^ {2}(?!a ).* ;$/, without),
  lineFault("a value changed", /^(?:graph|annotations)\.jsonld$/, NODE, leafChanged),
  lineFault("a node dropped", /^(?:graph|annotations)\.jsonld$/, /^\{"@?id":.*,$/, without),
  lineFault("an unknown term", /^graph\.jsonld$/, /^\{"@id":/, (line) => [line.replace("{", '{"bogus":1,')]),
  lineFault("an annotation moved", /^annotations\.jsonld$/, NODE, (line) => [
    line.replace(/"start":(\d+)/, (_, start) => `"start":${Number(start) + 1}`),
  ]),
  {
    name: "a letter changed",
    on: /^source\//,
    harm: ({ text, pick }) => {
      const bytes = misspelt(text, pick);
      return bytes === undefined ? undefined : { bytes };
    },
  },
  {
    name: "a character lost: all offsets behind it shift",
    on: /^source\//,
    harm: ({ text, pick }) => {
      const characters = [...text];
      const at = pick([...characters.keys()]);
      return at === undefined ? undefined : { bytes: characters.toSpliced(at, 1).join("") };
    },
  },
  { name: "a line more at the end", on: /^source\//, harm: ({ text }) => ({ bytes: `${text}\n` }) },
];
