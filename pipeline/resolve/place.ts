// Place records, with what the gazetteer knows of them.
import { type GazetteerPlace, placesNamed } from "../lexicon/gazetteer.ts";
import type { PlaceRecord } from "../model/records/place.ts";
import { type Entity, mentionCount } from "./entity.ts";
import type { EvidenceBook } from "./evidence.ts";
import { only } from "./groups.ts";
import { type Appearance, tellNames } from "./telling.ts";

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

export const tellPlace = (appearance: Appearance, book: EvidenceBook): void =>
  tellNames(appearance, NAME_FIELDS, book);

/** The places that lie in a country, each where a document that names the place names the country too. */
export class Surroundings {
  readonly #countries = new Map<string, Entity>();
  readonly #around = new Map<Entity, Entity>();

  constructor(places: readonly Entity[]) {
    for (const place of places)
      if (place.isCountry && place.country) this.#countries.set(place.country, place);
  }

  /** Takes the places that one document names. */
  see(places: ReadonlySet<Entity>): void {
    for (const place of places) {
      const country = place.isCountry ? undefined : this.#countries.get(place.country ?? "");
      if (country && country !== place && places.has(country)) this.#around.set(place, country);
    }
  }

  countryAround(place: Entity): Entity | undefined {
    return this.#around.get(place);
  }
}

export function placeRecord(entity: Entity, around: Entity | undefined): PlaceRecord {
  const { id, name, alternateNames, subtype, country, authority } = entity;
  const known = gazetteerPlace(entity);
  const geonames = authority?.geonames ?? known?.geonames;
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
