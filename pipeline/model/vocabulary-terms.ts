// The terms of our own namespace, each with a definition: what schema.org, PROV and Web Annotation have no word for.

export interface TermNote {
  readonly label: string;
  readonly definition: string;
}

/** Classes of our own. */
export const ownClasses: Readonly<Record<string, TermNote>> = {
  Redirect: {
    label: "Redirect",
    definition:
      "An id that earlier releases used and the present one has no record of; dcterms:isReplacedBy leads to what it went into.",
  },
  Relation: { label: "Relation", definition: "A lasting tie between two things, as a text tells it." },
  Evidence: { label: "Evidence", definition: "The words of a text that a value was read from." },
  Quarantined: {
    label: "Quarantined",
    definition: "A record, or a value of one, that was held back, and why.",
  },
};

/** Properties of our own. */
export const ownProperties: Readonly<Record<string, TermNote>> = {
  acronym: { label: "acronym", definition: "Short form of a name in capitals." },
  agent: { label: "agent", definition: "The person, body or country that takes part in an event." },
  agentType: { label: "agent type", definition: "Person, Organization or Place." },
  article: { label: "article", definition: "The article of a newsletter that tells something." },
  articleCount: { label: "article count", definition: "Number of articles in an issue." },
  bodyType: { label: "type of body", definition: "Kind of a body by the head word of its name." },
  cameo: { label: "CAMEO code", definition: "Root or code of the CAMEO event ontology." },
  confidence: {
    label: "confidence",
    definition: "From 0 to 1: how often the rules that made a record are right.",
  },
  core: {
    label: "core",
    definition: "True for an event that an article reports, false for one that it refers to.",
  },
  country: {
    label: "country",
    definition: "ISO 3166-1 alpha-2 code of the country that something belongs to.",
  },
  date: { label: "date", definition: "When something held or was done, as EDTF." },
  edtf: { label: "date as EDTF", definition: "Start and end of an event as one EDTF value." },
  end: {
    label: "end",
    definition: "Where words end in the text as read, in Unicode code points, exclusive.",
  },
  endDate: { label: "end date", definition: "End of the term of a programme or an instrument, as EDTF." },
  event: { label: "event", definition: "The event that somebody takes part in." },
  eventType: {
    label: "event type",
    definition: "What kind of happening an event is: a concept of a closed list.",
  },
  field: { label: "field", definition: "A column of a table." },
  firstSeen: {
    label: "first seen",
    definition: "Date of the earliest article or issue that names something.",
  },
  holder: { label: "holder", definition: "The person who holds a post." },
  inferred: {
    label: "inferred",
    definition: "True where the body of a post is implied by its title and not named.",
  },
  instrument: { label: "instrument", definition: "What was signed, issued or launched at an event." },
  instrumentType: {
    label: "type of instrument",
    definition: "Kind of an instrument by the head word of its name.",
  },
  lastSeen: { label: "last seen", definition: "Date of the latest article or issue that names something." },
  lastVersion: {
    label: "last version",
    definition: "The version of the last release that had a record of an id.",
  },
  mentionCount: { label: "mention count", definition: "How many mentions in the collection name something." },
  mentionType: {
    label: "mention type",
    definition: "What kind of thing words name: a concept of a closed list.",
  },
  object: { label: "object", definition: "What the subject of a relation is tied to." },
  ordinal: { label: "ordinal", definition: "The edition of an event that recurs." },
  organization: { label: "organization", definition: "The body in which a post is held." },
  placeType: { label: "type of place", definition: "Country, region, city, venue, river and the like." },
  plover: { label: "PLOVER type", definition: "Event type of the PLOVER ontology, with its CAMEO root." },
  predicate: { label: "predicate", definition: "The kind of tie of a relation: a concept of a closed list." },
  publisherName: {
    label: "publisher's name",
    definition: "The publisher as the masthead of an issue names it.",
  },
  qualifier: { label: "qualifier", definition: "How exact a number is told: a concept of a closed list." },
  reason: { label: "reason", definition: "Why something is held back." },
  record: { label: "record", definition: "The record that evidence or quarantine speaks of." },
  role: { label: "role", definition: "How somebody takes part in an event: a concept of a closed list." },
  rule: { label: "rule", definition: "The rule that read a value." },
  series: { label: "series", definition: "The name under which issues or events recur." },
  sha256: { label: "SHA-256", definition: "Of the bytes of the input file, as lower-case hex." },
  signing: { label: "signing", definition: "The event at which an instrument was signed." },
  sourceDate: {
    label: "source date",
    definition: "Date in the source note or dateline of an article, as EDTF.",
  },
  sourceName: {
    label: "source name",
    definition: "The paper or body that the source note of an article names.",
  },
  start: { label: "start", definition: "Where words begin in the text as read, in Unicode code points." },
  startDate: {
    label: "start date",
    definition: "Begin of the term of a programme or an instrument, as EDTF.",
  },
  status: {
    label: "status",
    definition: "Whether an event is told as happened, planned, denied or background.",
  },
  subject: { label: "subject", definition: "Whose number it is, or what a relation is told of." },
  text: { label: "text", definition: "The words, as read." },
  type: { label: "type", definition: "The table of a record that is held back." },
  value: { label: "value", definition: "What words or a cell say, in canonical form." },
  verb: { label: "verb", definition: "The verb of saying, as a lemma." },
  wordCount: { label: "word count", definition: "Number of words in the text of an issue." },
};
