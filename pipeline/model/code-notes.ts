// What each code means, for strangers and for RDF: the closed lists of codes.ts with a definition for each entry.
import type { EventType, MentionType, Predicate, Qualifier, Role, Status } from "./codes.ts";

export interface CodeNote {
  readonly definition: string;
  /** RDF class that things of this code have beside their own, as a compact IRI. */
  readonly class?: string;
  /** PLOVER event type and CAMEO root or code. */
  readonly plover?: string;
  readonly cameo?: readonly string[];
  /** When the PLOVER and CAMEO codes hold, where they do not always. */
  readonly condition?: string;
}
export interface CodeScheme {
  readonly title: string;
  readonly description: string;
  readonly codes: Readonly<Record<string, CodeNote>>;
}

const TOGETHER = "where two sides do it together";

const eventTypes: Readonly<Record<EventType, CodeNote>> = {
  Meeting: {
    definition: "Dialogue, committee or working-group session, talks; a person meets a person.",
    class: "schema:BusinessEvent",
    plover: "CONSULT",
    cameo: ["04"],
  },
  Conference: {
    definition: "Forum, conference, workshop, symposium, summit, congress or seminar.",
    class: "schema:BusinessEvent",
    plover: "CONSULT",
    cameo: ["04"],
  },
  Visit: {
    definition: "Somebody goes to see a place or a body.",
    plover: "CONSULT",
    cameo: ["042", "043"],
  },
  Signing: { definition: "An agreement or other instrument is signed.", plover: "SUPPORT", cameo: ["057"] },
  Launch: {
    definition: "A programme, centre, park, product, mission or satellite starts, opens or is inaugurated.",
    plover: "COOPERATE",
    cameo: ["060"],
    condition: TOGETHER,
  },
  Establishment: {
    definition: "A body, fund, committee or mechanism is founded.",
    plover: "COOPERATE",
    cameo: ["060"],
    condition: TOGETHER,
  },
  Exhibition: { definition: "Exhibition, fair or show.", class: "schema:ExhibitionEvent" },
  Exchange: {
    definition:
      "Training course, stay in an exchange programme, delegation hosted, exchange of students or scientists.",
    class: "schema:EducationEvent",
    plover: "COOPERATE",
    cameo: ["060"],
  },
  Interview: { definition: "An interview is given." },
  Speech: { definition: "An address or lecture is given, and is itself what is reported." },
  Publication: {
    definition: "A declaration, report, plan, list, standard or paper is issued or adopted.",
    class: "schema:PublicationEvent",
  },
  Award: { definition: "A prize, title or medal is given." },
  Appointment: { definition: "Somebody is appointed, elected, takes office or leaves it." },
  Funding: {
    definition: "Money is granted, pledged or invested.",
    plover: "AID",
    cameo: ["071"],
    condition: "where one side benefits; COOPERATE (061) where both do",
  },
  Result: { definition: "A research result, discovery or technical achievement is reported." },
};

const roles: Readonly<Record<Role, CodeNote>> = {
  organizer: { definition: "Holds, hosts, sponsors, co-sponsors, initiates or pays." },
  chair: { definition: "Chairs or co-chairs." },
  speaker: { definition: "Speaks, opens, addresses or lectures." },
  attendee: { definition: "Is present, takes part or follows a course." },
  signatory: { definition: "Signs." },
  visitor: { definition: "Goes to see, or stays." },
  host: { definition: "Receives or accompanies a visitor." },
  interviewer: { definition: "Asks in an interview." },
  interviewee: { definition: "Answers in an interview." },
  recipient: { definition: "Is given a prize, money or a thing." },
  giver: { definition: "Gives a prize, money or a thing." },
  appointee: { definition: "Takes or leaves a post." },
  author: { definition: "Wrote, issued, found or announced what is reported." },
  founder: { definition: "Founds." },
  participant: { definition: "Took part in any other way." },
};

const statuses: Readonly<Record<Status, CodeNote>> = {
  happened: { definition: "Told as having happened." },
  planned: { definition: "Told as set to happen." },
  denied: { definition: "Told as not having happened, or called off." },
  background: { definition: "Referred to as known from before." },
};

const qualifiers: Readonly<Record<Qualifier, CodeNote>> = {
  exact: { definition: "The number itself." },
  about: { definition: "About the number." },
  atLeast: { definition: "The number or more: at least, no fewer than, 100+." },
  moreThan: { definition: "More than the number: over, more than." },
  atMost: { definition: "The number or less: at most, up to." },
  lessThan: { definition: "Less than the number: under, fewer than." },
};

const predicates: Readonly<Record<Predicate, CodeNote>> = {
  acronymOf: { definition: "The subject is the short form of the object's name." },
  partOf: { definition: "The subject is a part of the object." },
  locatedIn: { definition: "The subject lies or sits in the object." },
  foundedBy: { definition: "The subject was founded by the object." },
  memberOf: { definition: "The subject is a member of the object." },
};

const mentionTypes: Readonly<Record<MentionType, CodeNote>> = {
  PERSON: { definition: "A person's name, without honorific or post." },
  ORGANIZATION: { definition: "The name or acronym of a body." },
  PLACE: { definition: "The name of a country, region, city, river, building or venue." },
  DATE: { definition: "Words that tell a day, month, year or span of time." },
  QUANTITY: { definition: "A number that counts or measures something, with its qualifier and measure." },
  EVENT: { definition: "An event's proper name." },
  DOCUMENT: { definition: "A named instrument that was signed, issued or adopted." },
  PROGRAMME: { definition: "A named plan, programme, initiative, project, mission or policy." },
};

/** All lists of codes, by the name that record types give to them. */
export const codeSchemes: Readonly<Record<string, CodeScheme>> = {
  "event-type": {
    title: "Event types",
    description: "What kind of happening an event is.",
    codes: eventTypes,
  },
  "event-status": {
    title: "Event statuses",
    description: "Whether the text tells an event as happened, planned, denied or background.",
    codes: statuses,
  },
  role: { title: "Roles", description: "How somebody took part in an event.", codes: roles },
  qualifier: { title: "Qualifiers", description: "How exact a number is told.", codes: qualifiers },
  predicate: { title: "Predicates", description: "Lasting ties between two things.", codes: predicates },
  "mention-type": {
    title: "Mention types",
    description: "What kind of thing words in a text name.",
    codes: mentionTypes,
  },
};

/** The name of the schema.org class that a code stands for, where there is one. */
export const classOfCode = (scheme: string, code: string): string | undefined =>
  codeSchemes[scheme]?.codes[code]?.class?.replace(/^schema:/, "");
