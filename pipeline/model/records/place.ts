// What a place record is: a place named in the collection.
import { identifier, optional, type RecordOf, recordType, required } from "../record-type.ts";

export const place = recordType({
  table: "places",
  name: "Place",
  class: "schema:Place",
  title: "Places",
  description: "A place named in the collection.",
  fields: {
    id: identifier("place/beijing-cn"),
    name: required("text", {
      title: "Name",
      description: "The usual name of a country, else the fullest form that was read.",
      term: "schema:name",
      told: true,
    }),
    alternateNames: optional("texts", {
      title: "Alternate names",
      description: "Other forms that were read.",
      term: "schema:alternateName",
      told: true,
    }),
    type: optional("text", {
      title: "Type",
      description: "country, region, city, venue, river ...",
      term: "annals:placeType",
    }),
    country: optional("country", {
      title: "Country",
      description: "ISO 3166-1 code.",
      term: "annals:country",
    }),
    containedIn: optional("reference", {
      title: "Contained in",
      description: "The place that it lies in.",
      term: "schema:containedInPlace",
      refersTo: ["places"],
    }),
    latitude: optional("latitude", {
      title: "Latitude",
      description: "WGS 84, degrees, from the gazetteer.",
      term: "schema:latitude",
    }),
    longitude: optional("longitude", {
      title: "Longitude",
      description: "WGS 84, degrees, from the gazetteer.",
      term: "schema:longitude",
    }),
    geonames: optional("geonames", {
      title: "GeoNames",
      description: "GeoNames id, from the gazetteer.",
      term: "schema:sameAs",
    }),
    wikidata: optional("wikidata", {
      title: "Wikidata",
      description: "Wikidata item, from the authority file.",
      term: "schema:sameAs",
    }),
    mentionCount: required("count", {
      title: "Mention count",
      description: "How many mentions in the collection name it.",
      term: "annals:mentionCount",
    }),
  },
});
export type PlaceRecord = RecordOf<typeof place>;
