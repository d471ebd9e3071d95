// One naming: a place in a document that names somebody or something, by a mention or by words that imply it.
import { contains, type Span } from "../core/span.ts";
import type { CountryCode, Given, ImpliedEntity, Mention, PersonName, Reference } from "../flow.ts";
import type { MentionType } from "../model/codes.ts";
import type { Dossier } from "./dossier.ts";

export interface Naming {
  readonly home: Dossier;
  readonly type: MentionType;
  /** Finds the naming again from a Reference. */
  readonly key: string;
  /** The spelling to compare and to publish. */
  readonly name: string;
  /** Absent only for a publisher that is given beside the text. */
  readonly span?: Span;
  readonly rule: string;
  readonly article: number | null;
  /** True for mentions, false for what is only implied: those do not count as mentions. */
  readonly mentioned: boolean;
  readonly antecedent?: string;
  readonly acronym?: string;
  readonly country?: CountryCode;
  /** Whether other words than the name tell the country. */
  readonly isHinted?: true;
  readonly subtype?: string;
  readonly person?: PersonName;
}

export const mentionKey = (id: number): string => `m${id}`;

const impliedKey = ({ type, name, country, span }: ImpliedEntity): string =>
  `${type}\t${name}\t${country ?? ""}\t${span.start}\t${span.end}`;

export const referenceKey = (reference: Reference): string =>
  "mention" in reference ? mentionKey(reference.mention) : impliedKey(reference.implied);

/** The key of the publisher that the masthead or what is given beside the text names. */
const PUBLISHER = "publisher";

const NAMED: ReadonlySet<MentionType> = new Set([
  "PERSON",
  "ORGANIZATION",
  "PLACE",
  "PROGRAMME",
  "DOCUMENT",
  "EVENT",
]);

/** Everything that names somebody or something in a document, mentions in reading order first, then what is implied. */
export function namingsOf(home: Dossier): Naming[] {
  const countries = countryHints(home);
  const mentions = home.draft.mentions.filter((mention) => NAMED.has(mention.type));
  const named = mentions.map((mention) => ofMention(home, mention, countries.get(mention.id)));
  const implied = new Map<string, Naming>();
  for (const { reference, article } of references(home)) {
    if ("mention" in reference) continue;
    const naming = ofImplied(home, reference.implied, article);
    if (!implied.has(naming.key)) implied.set(naming.key, naming);
  }
  return [...named, ...implied.values(), ...publisher(home)];
}

type HomeMention = Mention & { readonly article: number | null };

function ofMention(home: Dossier, mention: HomeMention, hint: CountryCode | undefined): Naming {
  const country = mention.country ?? hint;
  return {
    home,
    type: mention.type,
    key: mentionKey(mention.id),
    name: mention.name || mention.text,
    span: mention.span,
    rule: mention.rule,
    article: mention.article,
    mentioned: true,
    ...(mention.antecedent === undefined ? {} : { antecedent: mentionKey(mention.antecedent) }),
    ...(mention.acronym ? { acronym: mention.acronym } : {}),
    ...(country ? { country } : {}),
    ...(mention.country || !country ? {} : { isHinted: true as const }),
    ...(mention.subtype ? { subtype: mention.subtype } : {}),
    ...(mention.person ? { person: mention.person } : {}),
  };
}

const ofImplied = (home: Dossier, implied: ImpliedEntity, article: number | null): Naming => ({
  home,
  type: implied.type,
  key: impliedKey(implied),
  name: implied.name,
  span: implied.span,
  rule: implied.rule,
  article,
  mentioned: false,
  ...(implied.country ? { country: implied.country } : {}),
});

/** The publisher of the masthead, as a body that is named there, where no mention says so already. */
function publisher(home: Dossier): Naming[] {
  const { masthead, source } = home.draft;
  const beside = source.metadata.publisher;
  const given: Given<string> | undefined =
    masthead.publisher ?? (beside ? { value: beside, rule: "metadata" } : undefined);
  if (!given?.value || publisherMention(home) !== undefined) return [];
  const { value: name, span, rule } = given;
  const base = { home, type: "ORGANIZATION" as const, key: PUBLISHER, name, rule, article: null };
  return [{ ...base, mentioned: false, ...(span ? { span } : {}) }];
}

/** The first body that is mentioned in the publisher's words: "Department of X, Ministry of Y" is the department. */
function publisherMention({ draft }: Dossier): number | undefined {
  const words = draft.masthead.publisher?.span;
  return (
    words && draft.mentions.find(({ type, span }) => type === "ORGANIZATION" && contains(words, span))?.id
  );
}

/** The key of the naming that is the publisher. */
export const publisherKey = (home: Dossier): string => {
  const mention = publisherMention(home);
  return mention === undefined ? PUBLISHER : mentionKey(mention);
};

interface Referred {
  readonly reference: Reference;
  readonly article: number | null;
}

/** Every reference of a draft, with the article that makes it. */
function* references({ draft }: Dossier): Generator<Referred> {
  for (const { place, participants, article } of draft.events) {
    if (place) yield { reference: place.value, article };
    for (const { agent } of participants) yield { reference: agent, article };
  }
  for (const { organization, article } of draft.positions)
    if (organization) yield { reference: organization.value, article };
  for (const { subject, article } of draft.quantities)
    if (subject) yield { reference: subject.value, article };
  for (const { speaker, article } of draft.statements) yield { reference: speaker, article };
  for (const { subject, object, article } of draft.relations) {
    yield { reference: subject, article };
    yield { reference: object, article };
  }
}

/** Bodies of a state: the country whose post is held there is theirs. */
const STATE_BODIES: ReadonlySet<string> = new Set([
  "ministry",
  "department",
  "government",
  "bureau",
  "administration",
  "parliament",
  "embassy",
]);

/** Bodies that lie in the country that they belong to, which offices of unions of states need not. */
const NATIONAL_BODIES: ReadonlySet<string> = new Set([
  "university",
  "college",
  "school",
  "hospital",
  "museum",
  "library",
]);

/** Countries that other words than the names tell: a person's or body's by a post, a body's by where it lies. */
function countryHints({ draft }: Dossier): Map<number, CountryCode> {
  const hints = new Map<number, CountryCode>();
  const byId = new Map(draft.mentions.map((mention) => [mention.id, mention]));
  for (const { person, organization, country } of draft.positions) {
    if (country) hints.set(person, country.value);
    if (!organization || !country || !("mention" in organization.value)) continue;
    const body = byId.get(organization.value.mention);
    if (body?.type === "ORGANIZATION" && STATE_BODIES.has(body.subtype ?? ""))
      hints.set(body.id, country.value);
  }
  for (const { subject, predicate, object } of draft.relations) {
    if (predicate.value !== "locatedIn" || !("mention" in subject) || !("mention" in object)) continue;
    const body = byId.get(subject.mention);
    const country = byId.get(object.mention)?.country;
    if (body?.type === "ORGANIZATION" && country && NATIONAL_BODIES.has(body.subtype ?? ""))
      if (!hints.has(body.id)) hints.set(body.id, country);
  }
  return hints;
}
