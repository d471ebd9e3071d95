// What an event record is: something that happened, or is set to happen, at some time, told by a sentence.
import { classOfCode } from "../code-notes.ts";
import { EVENT_TYPES, STATUSES } from "../codes.ts";
import { code, identifier, optional, type RecordOf, recordType, required } from "../record-type.ts";

export const event = recordType({
  table: "events",
  name: "Event",
  class: "schema:Event",
  title: "Events",
  description: "Something that happened, or is set to happen, at some time, told by a sentence.",
  fields: {
    id: identifier("event/2016-06-05-7th-china-us-innovation-dialogue"),
    type: code(EVENT_TYPES, {
      title: "Type",
      description: "One of the fifteen types of the annotation guide.",
      term: "annals:eventType",
      told: true,
      scheme: "event-type",
    }),
    name: required("text", {
      title: "Name",
      description: "Its proper name, else a short label from the text.",
      term: "schema:name",
      told: true,
    }),
    startDate: optional("date", {
      title: "Start",
      description: "First day, month or year, as EDTF; empty where no date is told.",
      term: "schema:startDate",
      told: true,
    }),
    endDate: optional("date", {
      title: "End",
      description: "Last day, of events of several days.",
      term: "schema:endDate",
      told: true,
    }),
    edtf: optional("date", {
      title: "EDTF",
      description: "Start and end as one EDTF value.",
      term: "annals:edtf",
    }),
    place: optional("reference", {
      title: "Place",
      description: "The most exact place named: a place, or the body where it happened.",
      term: "schema:location",
      told: true,
      refersTo: ["places", "organizations"],
    }),
    placeName: optional("display", { title: "Place name", description: "Name of the place." }),
    country: optional("country", {
      title: "Country",
      description: "ISO 3166-1 code of the place.",
      term: "annals:country",
    }),
    series: optional("text", {
      title: "Series",
      description: "The name without its ordinal and year, for events that recur.",
      term: "annals:series",
      told: true,
    }),
    ordinal: optional("integer", {
      title: "Ordinal",
      description: 'The edition: 7 of "7th Dialogue".',
      term: "annals:ordinal",
      told: true,
    }),
    partOf: optional("reference", {
      title: "Part of",
      description: "The event that it was a part of.",
      term: "schema:superEvent",
      refersTo: ["events"],
    }),
    instrument: optional("reference", {
      title: "Instrument",
      description: "What was signed, issued, launched.",
      term: "annals:instrument",
      told: true,
      refersTo: ["instruments", "programmes"],
    }),
    core: required("boolean", {
      title: "Core",
      description: "True for what the article reports, false for what it only refers to.",
      term: "annals:core",
    }),
    status: code(STATUSES, {
      title: "Status",
      description: "happened, planned, denied or background, as told.",
      term: "annals:status",
      told: true,
      scheme: "event-status",
    }),
    plover: optional("text", {
      title: "PLOVER",
      description: "PLOVER event type with its CAMEO root, by the type.",
      term: "annals:plover",
    }),
    schemaType: optional("schemaType", {
      title: "schema.org type",
      description: "The class of schema.org beside Event that its type stands for, where there is one.",
      term: "rdf:type",
      follows: ({ type }) => classOfCode("event-type", String(type)),
    }),
    description: required("text", {
      title: "Description",
      description: "The sentence that tells it.",
      term: "schema:description",
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
      term: "schema:subjectOf",
      refersTo: ["articles"],
    }),
    start: required("count", {
      title: "Start",
      description:
        "Where the sentence that tells it begins in the text as read: Unicode code points from its start.",
      term: "annals:start",
    }),
    end: required("count", {
      title: "End",
      description: "Where the sentence that tells it ends, exclusive.",
      term: "annals:end",
    }),
    confidence: required("share", {
      title: "Confidence",
      description: "0 to 1: how often the rules that made the record are right.",
      term: "annals:confidence",
    }),
  },
});
export type EventRecord = RecordOf<typeof event>;
