// What a redirect is: an id that earlier releases used, with where its record went.
import { optional, type RecordOf, recordType, required } from "../record-type.ts";

export const redirect = recordType({
  table: "redirects",
  name: "Redirect",
  class: "annals:Redirect",
  title: "Redirects",
  description:
    "An id that earlier releases used and this one has no record of, with the record that it went into: no id that was ever published leads nowhere.",
  fields: {
    id: required("id", {
      title: "Id",
      description: "The id that is no longer used, for instance person/dr-wan-gang.",
    }),
    target: optional("reference", {
      title: "Target",
      description: "The record that holds what it told; empty where the record was removed.",
      term: "dcterms:isReplacedBy",
      // All other tables: what leads to a redirect would be a chain.
      refersTo: [
        "issues",
        "articles",
        "people",
        "organizations",
        "places",
        "programmes",
        "instruments",
        "positions",
        "events",
        "participations",
        "quantities",
        "relations",
        "statements",
        "mentions",
      ],
    }),
    targetName: optional("display", {
      title: "Target name",
      description: "Name of the target, where it has one.",
    }),
    lastVersion: required("text", {
      title: "Last version",
      description: "The version of the last release that had a record of this id.",
      term: "annals:lastVersion",
    }),
  },
});
export type RedirectRecord = RecordOf<typeof redirect>;
