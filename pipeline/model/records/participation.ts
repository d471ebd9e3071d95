// What a participation record is: who took part in an event, in which role.
import { ROLES } from "../codes.ts";
import { code, identifier, type RecordOf, recordType, required } from "../record-type.ts";

export const participation = recordType({
  table: "participations",
  name: "Participation",
  class: "schema:Role",
  title: "Participations",
  description: "Who took part in an event, in which role.",
  fields: {
    id: identifier("participation/2016-06-05-7th-china-us-innovation-dialogue/wan-gang/chair"),
    event: required("reference", {
      title: "Event",
      description: "The event.",
      term: "annals:event",
      refersTo: ["events"],
    }),
    eventName: required("display", { title: "Event name", description: "Name of the event." }),
    agent: required("reference", {
      title: "Agent",
      description: "A person, body or country.",
      term: "annals:agent",
      told: true,
      refersTo: ["people", "organizations", "places"],
    }),
    agentType: required("text", {
      title: "Agent type",
      description: "Person, Organization or Place.",
      term: "annals:agentType",
    }),
    agentName: required("display", { title: "Agent name", description: "Name of the agent." }),
    role: code(ROLES, {
      title: "Role",
      description: "One of the fifteen roles.",
      term: "annals:role",
      told: true,
      scheme: "role",
    }),
    document: required("document", {
      title: "Document",
      description:
        "The input file, by its path below the input folder; its text as read stands in the release as source/PATH.txt.",
      term: "prov:hadPrimarySource",
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
export type ParticipationRecord = RecordOf<typeof participation>;
