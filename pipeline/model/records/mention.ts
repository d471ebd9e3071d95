// What a mention record is: words in a text that name something.
import { MENTION_TYPES } from "../codes.ts";
import { code, identifier, optional, type RecordOf, recordType, required } from "../record-type.ts";

export const mention = recordType({
  table: "mentions",
  name: "Mention",
  class: "oa:Annotation",
  title: "Mentions",
  description: "Words in a text that name something.",
  parts: {
    target: { class: "oa:SpecificResource", term: "oa:hasTarget" },
    place: { class: "oa:TextPositionSelector", term: "oa:hasSelector", of: "target" },
    quote: { class: "oa:TextQuoteSelector", term: "oa:hasSelector", of: "target" },
  },
  fields: {
    id: identifier("mention/newsletter-no-23/1042"),
    document: required("document", {
      title: "Document",
      description:
        "The input file, by its path below the input folder; its text as read stands in the release as source/PATH.txt.",
      term: "oa:hasSource",
      part: "target",
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
      term: "oa:start",
      part: "place",
    }),
    end: required("count", {
      title: "End",
      description: "Where the words end, exclusive.",
      term: "oa:end",
      part: "place",
    }),
    type: code(MENTION_TYPES, {
      title: "Type",
      description: "One of the eight types of the annotation guide.",
      term: "annals:mentionType",
      told: true,
      scheme: "mention-type",
    }),
    text: required("text", {
      title: "Text",
      description: "The words, as they stand in the source.",
      term: "oa:exact",
      part: "quote",
      told: true,
    }),
    value: optional("text", {
      title: "Value",
      description: "EDTF of a date, value and unit of a quantity, canonical name of the rest.",
      term: "annals:value",
    }),
    entity: optional("reference", {
      title: "Entity",
      description: "The record that it names.",
      term: "oa:hasBody",
      refersTo: ["people", "organizations", "places", "programmes", "instruments", "events", "quantities"],
    }),
    confidence: required("share", {
      title: "Confidence",
      description: "0 to 1: how often the rules that made the record are right.",
      term: "annals:confidence",
    }),
  },
});
export type MentionRecord = RecordOf<typeof mention>;
