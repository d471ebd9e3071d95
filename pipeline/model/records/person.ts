// What a person record is: a person named in the collection.
import { identifier, optional, type RecordOf, recordType, required } from "../record-type.ts";

export const person = recordType({
  table: "people",
  name: "Person",
  class: "schema:Person",
  title: "People",
  description: "A person named in the collection.",
  fields: {
    id: identifier("person/wan-gang"),
    name: required("text", {
      title: "Name",
      description: "The fullest form of the name that was read.",
      term: "schema:name",
      told: true,
    }),
    alternateNames: optional("texts", {
      title: "Alternate names",
      description: "Other forms that were read.",
      term: "schema:alternateName",
      told: true,
    }),
    familyName: optional("text", {
      title: "Family name",
      description: "Where a form of the name tells it.",
      term: "schema:familyName",
      told: true,
    }),
    givenName: optional("text", {
      title: "Given name",
      description: "Where a form of the name tells it.",
      term: "schema:givenName",
      told: true,
    }),
    honorificPrefix: optional("text", {
      title: "Honorific",
      description: "Honorific before the name, as written.",
      term: "schema:honorificPrefix",
      told: true,
    }),
    country: optional("country", {
      title: "Country",
      description: "ISO 3166-1 code of the country whose post the person holds.",
      term: "annals:country",
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
    firstSeen: optional("date", {
      title: "First seen",
      description: "Date of the earliest article or issue that names it.",
      term: "annals:firstSeen",
    }),
    lastSeen: optional("date", {
      title: "Last seen",
      description: "Date of the latest article or issue that names it.",
      term: "annals:lastSeen",
    }),
  },
});
export type PersonRecord = RecordOf<typeof person>;
