// What an organization record is: a body named in the collection.
import { identifier, optional, type RecordOf, recordType, required } from "../record-type.ts";

export const organization = recordType({
  table: "organizations",
  name: "Organization",
  class: "schema:Organization",
  title: "Organizations",
  description: "A body named in the collection.",
  fields: {
    id: identifier("organization/european-research-council"),
    name: required("text", {
      title: "Name",
      description: "The fullest form of the name that was read, or the name that a post implies.",
      term: "schema:name",
      told: true,
    }),
    alternateNames: optional("texts", {
      title: "Alternate names",
      description: "Other forms that were read.",
      term: "schema:alternateName",
      told: true,
    }),
    acronym: optional("text", {
      title: "Acronym",
      description: "Short form in capitals.",
      term: "annals:acronym",
      told: true,
    }),
    type: optional("text", {
      title: "Type",
      description: "Kind of body by its head word: ministry, university, company ...",
      term: "annals:bodyType",
    }),
    country: optional("country", {
      title: "Country",
      description: "ISO 3166-1 code, where name or context tell it.",
      term: "annals:country",
    }),
    parent: optional("reference", {
      title: "Parent",
      description: "The body that it belongs to.",
      term: "schema:parentOrganization",
      refersTo: ["organizations"],
    }),
    parentName: optional("display", { title: "Parent name", description: "Name of the parent." }),
    wikidata: optional("wikidata", {
      title: "Wikidata",
      description: "Wikidata item, from the authority file.",
      term: "schema:sameAs",
    }),
    ror: optional("ror", {
      title: "ROR",
      description: "Research Organization Registry id, from the authority file.",
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
export type OrganizationRecord = RecordOf<typeof organization>;
