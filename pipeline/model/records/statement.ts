// What a statement record is: what somebody said, held apart from fact.
import { identifier, optional, type RecordOf, recordType, required } from "../record-type.ts";

export const statement = recordType({
  table: "statements",
  name: "Statement",
  class: "schema:Quotation",
  title: "Statements",
  description: "What somebody said, held apart from fact.",
  fields: {
    id: identifier("statement/newsletter-no-23/1042"),
    speaker: required("reference", {
      title: "Speaker",
      description: "Who said it.",
      term: "schema:creator",
      told: true,
      refersTo: ["people", "organizations", "places", "instruments"],
    }),
    speakerName: required("display", { title: "Speaker name", description: "Name of the speaker." }),
    verb: required("text", {
      title: "Verb",
      description: "The verb of saying, as a lemma.",
      term: "annals:verb",
      told: true,
    }),
    text: required("text", { title: "Text", description: "What was said.", term: "schema:text", told: true }),
    document: required("document", {
      title: "Document",
      description:
        "The input file, by its path below the input folder; its text as read stands in the release as source/PATH.txt.",
      term: "prov:hadPrimarySource",
    }),
    article: optional("reference", {
      title: "Article",
      description: "The article that tells it; empty in mastheads and other furniture.",
      term: "schema:isPartOf",
      refersTo: ["articles"],
    }),
    start: required("count", {
      title: "Start",
      description: "Where the sentence begins in the text as read: Unicode code points from its start.",
      term: "annals:start",
    }),
    end: required("count", {
      title: "End",
      description: "Where the sentence ends, exclusive.",
      term: "annals:end",
    }),
    confidence: required("share", {
      title: "Confidence",
      description: "0 to 1: how often the rules that made the record are right.",
      term: "annals:confidence",
    }),
  },
});
export type StatementRecord = RecordOf<typeof statement>;
