// What a relation record is: a lasting tie between two things: acronym of, part of, located in, founded by, member of.
import { PREDICATES } from "../codes.ts";
import { code, identifier, optional, type RecordOf, recordType, required } from "../record-type.ts";

export const relation = recordType({
  table: "relations",
  name: "Relation",
  class: "annals:Relation",
  title: "Relations",
  description: "A lasting tie between two things: acronym of, part of, located in, founded by, member of.",
  fields: {
    id: identifier("relation/acronym-of/most/ministry-of-science-and-technology-cn"),
    subject: required("reference", {
      title: "Subject",
      description: "The one end.",
      term: "annals:subject",
      told: true,
      refersTo: ["people", "organizations", "places", "programmes", "instruments"],
    }),
    subjectName: required("display", { title: "Subject name", description: "Name of the subject." }),
    predicate: code(PREDICATES, {
      title: "Predicate",
      description: "The kind of tie.",
      term: "annals:predicate",
      told: true,
      scheme: "predicate",
    }),
    object: required("reference", {
      title: "Object",
      description:
        "The other end. For acronymOf subject and object are one body: its short and its full name.",
      term: "annals:object",
      told: true,
      refersTo: ["people", "organizations", "places", "programmes", "instruments"],
    }),
    objectName: required("display", { title: "Object name", description: "Name of the object." }),
    date: optional("date", {
      title: "Date",
      description: "Since when, where told.",
      term: "annals:date",
      told: true,
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
      description: "Where the words begin in the text as read: Unicode code points from its start.",
      term: "annals:start",
    }),
    end: required("count", {
      title: "End",
      description: "Where the words end, exclusive.",
      term: "annals:end",
    }),
    confidence: required("share", {
      title: "Confidence",
      description: "0 to 1: how often the rules that made the record are right.",
      term: "annals:confidence",
    }),
  },
});
export type RelationRecord = RecordOf<typeof relation>;
