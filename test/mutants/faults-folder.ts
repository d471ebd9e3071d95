// Faults of the descriptions, of the checksums and of the folder as a whole.
import { type Fault, type Harmed, misspelt, type Victim } from "./fault.ts";

const DESCRIPTION =
  /^(?:dataset|catalog|provenance|quality)\.jsonld$|^(?:datapackage|croissant|ro-crate-metadata)\.json$|^schemas\/.*json(?:ld)?$|^csv\/csv-metadata\.json$/;

/** Those that tell of the release and its files. */
const TELLING =
  /^(?:dataset|catalog|provenance)\.jsonld$|^(?:datapackage|croissant|ro-crate-metadata)\.json$/;

type Path = readonly (string | number)[];
interface Leaf {
  readonly path: Path;
  readonly value: string | number | boolean;
}

function leavesOf(value: unknown, path: Path = []): Leaf[] {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return [{ path, value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** The object that holds what a path leads to. */
const holderOf = (json: unknown, path: Path): Record<string, unknown> =>
  path.slice(0, -1).reduce((inner, key) => (inner as Record<string | number, unknown>)[key], json) as Record<
    string,
    unknown
  >;

/** Changes a JSON document in one place. */
const jsonFault = (
  name: string,
  harm: (json: unknown, leaves: readonly Leaf[], victim: Victim) => Path | undefined,
  on = DESCRIPTION,
): Fault => ({
  name,
  on,
  harm: (victim) => {
    const json: unknown = JSON.parse(victim.text);
    const path = harm(json, leavesOf(json), victim);
    return path && { bytes: `${JSON.stringify(json, null, 2)}\n`, about: String(path[0]) };
  },
});

function setLeaf(json: unknown, { path, value }: Leaf, pick: Victim["pick"]): Path | undefined {
  const other =
    typeof value === "string" ? misspelt(value, pick) : typeof value === "number" ? value + 1 : !value;
  if (other === undefined) return undefined;
  holderOf(json, path)[String(path.at(-1))] = other;
  return path;
}

/** Changes one of the leaves that hold what a form describes. */
const leafFault = (name: string, form: RegExp, on = DESCRIPTION): Fault =>
  jsonFault(
    name,
    (json, leaves, { pick }) => {
      const leaf = pick(leaves.filter(({ value }) => form.test(String(value))));
      return leaf && setLeaf(json, leaf, pick);
    },
    on,
  );

/** One that only shows beside what lies in the folder. */
const sealedFault = (name: string, form: RegExp, on = DESCRIPTION): Fault => {
  const fault = leafFault(name, form, on);
  const harm = async (victim: Victim): Promise<Harmed | undefined> => {
    const harmed = await fault.harm(victim);
    return harmed && { bytes: harmed.bytes };
  };
  return { ...fault, isSealed: true, harm };
};

const sumsFault = (name: string, harm: (lines: string[], at: number, victim: Victim) => string[]): Fault => ({
  name,
  on: /^SHA256SUMS$/,
  isSealed: true,
  isUnsigned: true,
  harm: (victim) => {
    const lines = victim.text.split("\n").slice(0, -1);
    const at = victim.pick([...lines.keys()]) ?? 0;
    return {
      bytes: harm(lines, at, victim)
        .map((line) => `${line}\n`)
        .join(""),
      about: lines[at]?.slice(66) ?? "",
    };
  },
});

const textFault = (
  name: string,
  on: RegExp,
  harm: (text: string, victim: Victim) => string | undefined,
): Fault => ({
  name,
  on,
  harm: (victim) => {
    const bytes = harm(victim.text, victim);
    return bytes === undefined || bytes === victim.text ? undefined : { bytes };
  },
});

const PROSE = /^CITATION\.cff$|^LICENSE\.md$|^schemas\/.*\.(?:md|ttl)$/;
/** All but the database and the graph, packed for browsers, whose bytes the checksums hold. */
const PAGES = /^index\.html$|^explorer\/(?!data\/(?:sqlite|graph)\b)/;

export const folderFaults: readonly Fault[] = [
  jsonFault("a value changed", (json, leaves, { pick }) => {
    const leaf = pick(leaves);
    return leaf && setLeaf(json, leaf, pick);
  }),
  jsonFault("a value left out", (json, leaves, { pick }) => {
    const path = pick(leaves)?.path;
    if (path) delete holderOf(json, path)[String(path.at(-1))];
    return path;
  }),
  jsonFault("something more", (json) => {
    (json as Record<string, unknown>).note = "more";
    return ["note"];
  }),
  sealedFault("a wrong version in one place", /^\d+\.\d+\.\d+\+/, TELLING),
  leafFault("a swapped licence", /creativecommons|CC-BY/, TELLING),
  sealedFault("a wrong hash", /^(?:sha256:)?[0-9a-f]{64}$/, TELLING),
  sealedFault("a size told wrong", /^\d+(?: B)?$/, TELLING),
  textFault("a letter changed", PROSE, (text, { pick }) => misspelt(text, pick)),
  textFault("a letter of a page or its data changed", PAGES, (text, { pick }) => misspelt(text, pick)),
  textFault("a head changed", /^annotations\.jsonld$/, (text, { pick }) => {
    const end = text.indexOf('"items"');
    const head = misspelt(text.slice(0, end), pick);
    return head && head + text.slice(end);
  }),
  textFault("a swapped licence", /^CITATION\.cff$|^LICENSE\.md$/, (text) =>
    text.replaceAll("CC-BY-4.0", "CC0-1.0"),
  ),
  textFault("a wrong version in one place", /^CITATION\.cff$|^LICENSE\.md$/, (text) =>
    text.replace(/(\d+\.\d+\.\d+\+)[0-9a-f]/, "$1x"),
  ),
  leafFault("a figure changed", /^\d+(?:\.\d+)?$/, /^quality\.json$/),
  sumsFault("a wrong hash", (lines, at, { pick }) =>
    lines.toSpliced(at, 1, (misspelt(lines[at]?.slice(0, 64) ?? "", pick) ?? "") + lines[at]?.slice(64)),
  ),
  sumsFault("a line dropped", (lines, at) => lines.toSpliced(at, 1)),
  sumsFault("a line of nothing", (lines, at) => lines.toSpliced(at, 1, (lines[at] ?? "").slice(10))),
  { name: "a file removed", on: /./, isSealed: true, isUnsigned: true, harm: () => ({ bytes: undefined }) },
  { name: "a file emptied", on: /./, isSealed: true, isUnsigned: true, harm: () => ({ bytes: "" }) },
  {
    name: "a file cut short",
    on: /./,
    isSealed: true,
    isUnsigned: true,
    harm: ({ bytes, pick }) => ({ bytes: bytes.slice(0, pick([...bytes.keys()])) }),
  },
  {
    name: "a bit flipped",
    on: /./,
    isSealed: true,
    isUnsigned: true,
    harm: ({ bytes, pick }) => {
      const at = pick([...bytes.keys()]) ?? 0;
      return { bytes: bytes.map((byte, index) => (index === at ? byte ^ 4 : byte)) };
    },
  },
  {
    name: "a foreign file",
    on: /^(?:csv|schemas|source|parquet|notes)\/foreign\.txt$/,
    isSealed: true,
    isUnsigned: true,
    harm: () => ({ bytes: "x" }),
  },
];
