// The closed lists of the data contract: what a mention, an event, a role, a status can be.

export const MENTION_TYPES = [
  "PERSON",
  "ORGANIZATION",
  "PLACE",
  "DATE",
  "QUANTITY",
  "EVENT",
  "DOCUMENT",
  "PROGRAMME",
] as const;
export type MentionType = (typeof MENTION_TYPES)[number];

export const EVENT_TYPES = [
  "Meeting",
  "Conference",
  "Visit",
  "Signing",
  "Launch",
  "Establishment",
  "Exhibition",
  "Exchange",
  "Interview",
  "Speech",
  "Publication",
  "Award",
  "Appointment",
  "Funding",
  "Result",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const ROLES = [
  "organizer",
  "chair",
  "speaker",
  "attendee",
  "signatory",
  "visitor",
  "host",
  "interviewer",
  "interviewee",
  "recipient",
  "giver",
  "appointee",
  "author",
  "founder",
  "participant",
] as const;
export type Role = (typeof ROLES)[number];

export const STATUSES = ["happened", "planned", "denied", "background"] as const;
export type Status = (typeof STATUSES)[number];

export const QUALIFIERS = ["exact", "about", "atLeast", "moreThan", "atMost", "lessThan"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const PREDICATES = ["acronymOf", "partOf", "locatedIn", "foundedBy", "memberOf"] as const;
export type Predicate = (typeof PREDICATES)[number];
