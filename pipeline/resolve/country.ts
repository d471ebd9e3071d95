// Countries by their codes: "US", "U.S." and "United States" are one place with one usual name.
import type { CountryCode } from "../flow.ts";
import { type Country, countryByCode, countryByName } from "../lexicon/countries.ts";
import { nameKey } from "./name-key.ts";
import type { Naming } from "./naming.ts";

/** Words that a place's name may be followed by without being another place. */
const PLACE_TAIL = / (?:province|prefecture|municipality|oblast|governorate)$/;

/** The country that a naming of a place names, or undefined for other places. */
export function countryNamed({ type, name, subtype, country }: Naming): Country | undefined {
  if (type !== "PLACE" || (subtype !== undefined && subtype !== "country")) return undefined;
  const named =
    countryByName(name) ?? (name === name.toLowerCase() ? countryByName(name.toUpperCase()) : undefined);
  if (subtype === "country") return (country ? countryByCode(country) : undefined) ?? named;
  return named && (country === undefined || country === named.code) ? named : undefined;
}

/** A folded name without the word for what kind of place it is. */
export const withoutKind = (name: string): string => name.replace(PLACE_TAIL, "");

/** The key of a place's name; a country has its code in it. */
export function placeKey(naming: Naming): string {
  const country = countryNamed(naming);
  return country ? `=${country.code}` : withoutKind(nameKey(naming.name));
}

/** The country that a naming tells by itself. */
export const countryCodeOf = (naming: Naming): CountryCode | undefined =>
  countryNamed(naming)?.code ?? naming.country;
