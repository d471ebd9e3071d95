// Place records, with what the gazetteer knows of them.
import { type GazetteerPlace, placesNamed } from "../lexicon/gazetteer.ts";
import type { PlaceRecord } from "../model/records/place.ts";
import { type Entity, mentionCount, tellNames } from "./entity.ts";
import type { EvidenceBook } from "./evidence.ts";
import { only } from "./groups.ts";

const NAME_FIELDS: ReadonlySet<string> = new Set(["alternateNames"]);

/** How many times more people a town needs than its namesakes in one country to be the one that is meant. */
const MUCH_LARGER = 5;

/** The gazetteer's place of this name, kind and country; none where two could be meant. */
function gazetteerPlace({ name, subtype, country, isCountry }: Entity): GazetteerPlace | undefined {
  if (!country || isCountry) return undefined;
  const able = placesNamed(name).filter(
    (place) => place.country === country && (subtype === undefined || place.subtype === subtype),
  );
  const [first, second] = [...able].sort((a, b) => b.population - a.population);
  if (!first || !second) return only(able);
  return first.population > MUCH_LARGER * second.population ? first : undefined;
}

/** The country in which a place lies, where a document that names the place names the country too. */
export function countryAround(entity: Entity, countries: ReadonlyMap<string, Entity>): Entity | undefined {
  const country = entity.isCountry ? undefined : countries.get(entity.country ?? "");
  if (!country || country === entity) return undefined;
  const homes = new Set(country.namings.map(({ home }) => home));
  return entity.namings.some(({ home }) => homes.has(home)) ? country : undefined;
}

export function placeRecord(entity: Entity, around: Entity | undefined, book: EvidenceBook): PlaceRecord {
  const { id, name, alternateNames, subtype, country, authority } = entity;
  const known = gazetteerPlace(entity);
  const geonames = authority?.geonames ?? known?.geonames;
  tellNames(entity, NAME_FIELDS, book);
  return {
    id,
    name,
    ...(alternateNames.length > 0 ? { alternateNames: [...alternateNames] } : {}),
    ...(subtype ? { type: subtype } : {}),
    ...(country ? { country } : {}),
    ...(around ? { containedIn: around.id } : {}),
    ...(known?.latitude === undefined ? {} : { latitude: known.latitude }),
    ...(known?.longitude === undefined ? {} : { longitude: known.longitude }),
    ...(geonames ? { geonames } : {}),
    ...(authority?.wikidata ? { wikidata: authority.wikidata } : {}),
    mentionCount: mentionCount(entity),
  };
}
