// The gazetteer: countries, regions, subdivisions and cities by name, as one index that is read at a token's place in a text.
import { type Country, countries } from "./countries.ts";
import { listOf, loadTable, type Row } from "./table.ts";

export interface GazetteerPlace {
  /** Usual name. */
  readonly name: string;
  /** country, continent, region, province, city, river, sea ... */
  readonly subtype: string;
  /** ISO 3166-1 alpha-2; none for what lies in many. */
  readonly country?: string;
  readonly population: number;
  /** Seat of a country, a province or a state. */
  readonly capital: boolean;
  readonly latitude?: number;
  readonly longitude?: number;
  /** GeoNames id. */
  readonly geonames?: string;
}

/** A name in a text, with all places that bear it, the likeliest first. */
export interface GazetteerMatch {
  /** Index of the first token, and after the last. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly places: readonly GazetteerPlace[];
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What bears a name; a city as its line of the table until it is asked for. */
type Bearer = GazetteerPlace | string;
const names = new Map<string, Bearer | Bearer[]>();
/** First word of a name (its leading letters) to the length of the longest name that begins with it. */
const longestByFirst = new Map<string, number>();

/** Case and apostrophes made one. */
function fold(name: string): string {
  const lower = name.toLowerCase();
  return /[’ʼ‘ʻ`]/.test(lower) ? lower.replace(/[’ʼ‘ʻ`]/g, "'") : lower;
}

const NOT_A_LETTER = /[^\p{L}\p{M}]/u;

function firstWord(folded: string): string {
  const end = folded.search(NOT_A_LETTER);
  return end < 0 ? folded : folded.slice(0, end);
}

function enter(name: string, bearer: Bearer): void {
  const key = fold(name);
  const before = names.get(key);
  if (before === undefined) names.set(key, bearer);
  else if (!Array.isArray(before)) names.set(key, before === bearer ? bearer : [before, bearer]);
  else if (!before.includes(bearer)) before.push(bearer);
  const first = firstWord(key);
  if (first && key.length > (longestByFirst.get(first) ?? 0)) longestByFirst.set(first, key.length);
}

const unsized = { population: 0, capital: false };

function enterCountry({ name, code, aliases }: Country): void {
  const place = { name, subtype: "country", country: code, ...unsized };
  for (const spelling of [name, ...aliases]) enter(spelling.replace(/^the /i, ""), place);
}

function enterRegion(row: Row): void {
  const name = row.name ?? "";
  const country = row.country ? { country: row.country } : {};
  const place = { name, subtype: row.subtype ?? "region", ...country, ...unsized };
  for (const spelling of [name, ...listOf(row.aliases)]) enter(spelling, place);
}

function enterSubdivision(row: Row): void {
  const name = (row.name ?? "").replace(/ (?:SAR|Province|Region|District|County)$/, "");
  const place = { name, subtype: "province", country: row.country ?? "", ...unsized };
  for (const spelling of [name, row.name ?? "", row.alternates ?? ""]) if (spelling) enter(spelling, place);
}

/** The city of a line as `enterCities` keeps it: name, and what the table tells of its place. */
function readCity(line: string): GazetteerPlace {
  const [name = "", place = ""] = line.split("\t");
  const [country = "", latitude, longitude, population, geonames = "", capital] = place.split(" ");
  return {
    name,
    subtype: "city",
    country,
    population: Number(population),
    capital: capital !== undefined,
    latitude: Number(latitude),
    longitude: Number(longitude),
    geonames,
  };
}

function enterCities(): void {
  const aliases = new Map<string, readonly string[]>();
  for (const row of loadTable("city-aliases")) aliases.set(`${row.country} ${row.name}`, listOf(row.aliases));
  for (const { name = "", ascii = "", place = "" } of loadTable("cities")) {
    const line = `${name}\t${place}`;
    enter(name, line);
    if (ascii) enter(ascii, line);
    for (const alias of aliases.get(`${place.slice(0, 2)} ${name}`) ?? []) enter(alias, line);
  }
}

for (const country of countries) enterCountry(country);
for (const row of loadTable("regions")) enterRegion(row);
for (const row of loadTable("subdivisions")) enterSubdivision(row);
enterCities();

const asked = new Map<string, readonly GazetteerPlace[]>();

/** The bearers of a folded name, countries and regions first, then provinces, then cities by population. */
function bearersOf(key: string): readonly GazetteerPlace[] | undefined {
  const bearer = names.get(key);
  if (bearer === undefined) return undefined;
  const known = asked.get(key);
  if (known) return known;
  const list = Array.isArray(bearer) ? bearer : [bearer];
  const places = list.map((each) => (typeof each === "string" ? readCity(each) : each));
  asked.set(key, places);
  return places;
}

/** All places of this name: countries and regions first, then provinces, then cities by population. */
export const placesNamed = (name: string): readonly GazetteerPlace[] => bearersOf(fold(name)) ?? [];

/** Whether a name begins with a word. */
export const beginsPlace = (word: string): boolean => longestByFirst.has(lettersAt(word, 0));

/**
 * The longest name that begins at a token and is written as a name: each of its words with a capital or as the
 * gazetteer has it, or all in capitals.
 */
export function placeAt(text: string, tokens: readonly Piece[], from: number): GazetteerMatch | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  // From the text and not the token: a tokeniser may cut a word behind a letter that it does not know.
  const longest = longestByFirst.get(lettersAt(text, first.start));
  if (longest === undefined) return undefined;
  let found: GazetteerMatch | undefined;
  for (let at = from; at < tokens.length; at++) {
    const { end } = tokens[at] as Piece;
    if (end - first.start > longest + 2) break;
    const written = text.slice(first.start, end);
    const places = bearersOf(fold(written));
    if (places && isWrittenAsName(written)) found = { from, to: at + 1, end, places };
  }
  return found;
}

const LETTERS = /(?:(?![ʼʻ])[\p{L}\p{M}])*/uy;
const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The letters that a text has from a position on, in lower case. */
function lettersAt(text: string, from: number): string {
  let to = from;
  while (isAsciiLetter(text.charCodeAt(to))) to++;
  if (text.charCodeAt(to) > 127) {
    LETTERS.lastIndex = from;
    LETTERS.test(text);
    to = LETTERS.lastIndex;
  }
  return text.slice(from, to).toLowerCase();
}

const isWrittenAsName = (written: string): boolean => /^(?:\p{Lu}|'\p{Ll}-?\p{Lu})/u.test(written);

/** A seat of government is spoken of like a town with so many people more. */
const CAPITAL = 200_000;
/** In a country that the document names, a town is spoken of like one so many times as large: no village is Vienna. */
const NEAR = 50;

/** The likeliest of several places of one name: in one of these countries, else the first that stands for itself. */
export function likeliest(
  places: readonly GazetteerPlace[],
  near: ReadonlySet<string> = new Set(),
): GazetteerPlace | undefined {
  const [first] = places;
  if (!first || first.subtype === "country" || !first.country) return first;
  const weigh = ({ country = "", capital, population }: GazetteerPlace): number =>
    (population + (capital ? CAPITAL : 0)) * (near.has(country) ? NEAR : 1);
  const [best] = places.filter(({ subtype }) => subtype === "city").sort((a, b) => weigh(b) - weigh(a));
  if (!best || first.subtype === "city") return best ?? first;
  // Province and city of one name: the city where it is the seat, or where the document's countries speak for it.
  if (near.has(first.country) !== near.has(best.country ?? "")) return near.has(first.country) ? first : best;
  return best.capital || best.population > 1e6 ? best : first;
}
