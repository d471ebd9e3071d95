// What a quantity record is: a number that counts or measures something.
import { QUALIFIERS } from "../codes.ts";
import { code, identifier, optional, type RecordOf, recordType, required } from "../record-type.ts";

export const quantity = recordType({
  table: "quantities",
  name: "Quantity",
  class: "schema:QuantitativeValue",
  title: "Quantities",
  description: "A number that counts or measures something.",
  fields: {
    id: identifier("quantity/newsletter-no-23/1042"),
    value: required("decimal", {
      title: "Value",
      description: "Plain number.",
      term: "schema:value",
      told: true,
    }),
    valueMax: optional("decimal", {
      title: "Maximum",
      description: 'Upper end of a span ("30 to 40").',
      term: "schema:maxValue",
      told: true,
    }),
    qualifier: code(QUALIFIERS, {
      title: "Qualifier",
      description: "exact, about, atLeast, moreThan, atMost or lessThan.",
      term: "annals:qualifier",
      told: true,
      scheme: "qualifier",
    }),
    unit: optional("text", {
      title: "Unit",
      description: "What is counted, in the singular, or the measure.",
      term: "schema:unitText",
      told: true,
    }),
    unitCode: optional("text", {
      title: "Unit code",
      description: "UCUM code of a measure, ISO 4217 code of money.",
      term: "schema:unitCode",
    }),
    text: required("text", { title: "Text", description: "The words.", term: "annals:text", told: true }),
    subject: optional("reference", {
      title: "Subject",
      description: "Whose number it is.",
      term: "annals:subject",
      told: true,
      refersTo: ["people", "organizations", "places", "programmes", "events"],
    }),
    subjectName: optional("display", { title: "Subject name", description: "Name of the subject." }),
    date: optional("date", { title: "Date", description: "When it held.", term: "annals:date", told: true }),
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
export type QuantityRecord = RecordOf<typeof quantity>;
