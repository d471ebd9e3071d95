// What a position record is: a post that somebody holds, held or will hold.
import { identifier, optional, type RecordOf, recordType, required } from "../record-type.ts";

export const position = recordType({
  table: "positions",
  name: "Position",
  class: "schema:OrganizationRole",
  title: "Positions",
  description: "A post that somebody holds, held or will hold.",
  fields: {
    id: identifier("position/wan-gang-minister-of-science-and-technology"),
    person: required("reference", {
      title: "Person",
      description: "Who holds it.",
      term: "annals:holder",
      told: true,
      refersTo: ["people"],
    }),
    personName: required("display", { title: "Person name", description: "Name of the person." }),
    title: required("text", {
      title: "Title",
      description: "The post as written, without the body; whole where the body is implied.",
      term: "schema:roleName",
      told: true,
    }),
    organization: optional("reference", {
      title: "Organization",
      description: "The body, named or implied by the title.",
      term: "annals:organization",
      told: true,
      refersTo: ["organizations"],
    }),
    organizationName: optional("display", { title: "Organization name", description: "Name of the body." }),
    country: optional("country", {
      title: "Country",
      description: "ISO 3166-1 code of the country whose post it is.",
      term: "annals:country",
      told: true,
    }),
    date: optional("date", {
      title: "Date",
      description: "When the text shows the post held.",
      term: "annals:date",
      told: true,
    }),
    from: optional("date", {
      title: "From",
      description: "Begin, where told.",
      term: "schema:startDate",
      told: true,
    }),
    until: optional("date", {
      title: "Until",
      description: "End, where told.",
      term: "schema:endDate",
      told: true,
    }),
    inferred: required("boolean", {
      title: "Inferred",
      description: "True where the body is implied by the title and not named.",
      term: "annals:inferred",
    }),
    document: required("document", {
      title: "Document",
      description:
        "The input file, by its path below the input folder; its text as read stands in the release as source/PATH.txt.",
      term: "prov:hadPrimarySource",
    }),
    article: optional("reference", {
      title: "Article",
      description: "The article that tells it; empty in mastheads and other furniture.",
      term: "annals:article",
      refersTo: ["articles"],
    }),
    start: required("count", {
      title: "Start",
      description: "Where the phrase begins in the text as read: Unicode code points from its start.",
      term: "annals:start",
    }),
    end: required("count", {
      title: "End",
      description: "Where the phrase ends, exclusive.",
      term: "annals:end",
    }),
    confidence: required("share", {
      title: "Confidence",
      description: "0 to 1: how often the rules that made the record are right.",
      term: "annals:confidence",
    }),
  },
});
export type PositionRecord = RecordOf<typeof position>;
