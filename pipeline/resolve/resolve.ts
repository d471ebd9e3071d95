// Drafts to Records: one record a person, body, place, programme, instrument and event over the collection.
import { by, compareText } from "../core/keys.ts";
import type { Authority, Draft, Records, Stage } from "../flow.ts";
import type { Tables } from "../model/records.ts";
import { Corrections } from "./correction.ts";
import { type Dossier, dossiersOf } from "./dossier.ts";
import type { Entity } from "./entity.ts";
import { type Event, eventRecord, eventsOf } from "./event.ts";
import { nameEvents, wholeOf } from "./event-part.ts";
import { EvidenceBook } from "./evidence.ts";
import { instrumentRecord, signingsOf } from "./instrument.ts";
import { articleRecords, issueRecord } from "./issue.ts";
import { mentionsOf } from "./mention.ts";
import { organizationRecord } from "./organization.ts";
import { participationsOf } from "./participation.ts";
import { countriesOfPosts, personRecord } from "./person.ts";
import { countryAround, placeRecord } from "./place.ts";
import { positionsOf } from "./position.ts";
import { programmeRecord } from "./programme.ts";
import { quantitiesOf } from "./quantity.ts";
import { type Registry, register } from "./registry.ts";
import { relationsOf, tellingsOfRelations, wholesOf } from "./relation.ts";
import { statementsOf } from "./statement.ts";
import { withoutDropped } from "./withdraw.ts";

export interface Collection {
  readonly drafts: readonly Draft[];
  readonly authority: Authority;
}

export const resolve: Stage<Collection, Records> = ({ drafts, authority }, report) => {
  const dossiers = dossiersOf(drafts);
  const corrections = new Corrections(authority.corrections);
  const registry = register(dossiers, authority, corrections);
  const events = eventsOf(dossiers, registry, corrections);
  const book = new EvidenceBook();
  const all = tablesOf(dossiers, registry, events, book);
  const { tables, keeps } = withoutDropped(all, corrections);
  corrections.reportUnused(report);
  return {
    tables,
    evidence: book.rows(keeps),
    quarantine: [],
    sources: dossiers.map(({ document, draft: { source } }) => ({
      document,
      text: source.text,
      sha256: source.sha256,
    })),
  };
};

const byId = by<{ readonly id: string }>(({ id }) => id);

function tablesOf(
  dossiers: readonly Dossier[],
  registry: Registry,
  happenings: readonly Event[],
  book: EvidenceBook,
): Tables {
  const names = nameEvents(happenings, registry);
  const wholes = wholeOf(happenings);
  const events = happenings.map((event) => eventRecord(event, wholes.get(event.id), book)).sort(byId);
  const positions = positionsOf(dossiers, registry, book);
  const relations = tellingsOfRelations(dossiers, registry);
  return {
    issues: dossiers.map((home) => issueRecord(home, registry, book)).sort(byId),
    articles: dossiers.flatMap((home) => articleRecords(home, book)),
    ...entityTables(registry, book, relations),
    people: peopleOf(registry, positions, book),
    instruments: instrumentsOf(registry, events, book),
    positions,
    events,
    participations: happenings.flatMap((event) => participationsOf(event, book)).sort(byId),
    quantities: dossiers.flatMap((home) => quantitiesOf(home, registry, names, book)),
    relations: relationsOf(relations, book),
    statements: dossiers.flatMap((home) => statementsOf(home, registry, book)),
    mentions: dossiers.flatMap((home) => mentionsOf(home, registry, names, book)),
    redirects: [],
  };
}

function entityTables(
  registry: Registry,
  book: EvidenceBook,
  relations: ReturnType<typeof tellingsOfRelations>,
): Pick<Tables, "organizations" | "places" | "programmes"> {
  const parents = wholesOf(relations, "partOf", "ORGANIZATION");
  const around = wholesOf(relations, "locatedIn", "PLACE");
  const countries = new Map<string, Entity>();
  for (const place of registry.of("PLACE"))
    if (place.isCountry && place.country) countries.set(place.country, place);
  return {
    organizations: registry
      .of("ORGANIZATION")
      .map((entity) => organizationRecord(entity, parents.get(entity.id), book))
      .sort(byId),
    places: registry
      .of("PLACE")
      .map((entity) => placeRecord(entity, around.get(entity.id) ?? countryAround(entity, countries), book))
      .sort(byId),
    programmes: registry
      .of("PROGRAMME")
      .map((entity) => programmeRecord(entity, book))
      .sort(byId),
  };
}

function peopleOf(registry: Registry, positions: Tables["positions"], book: EvidenceBook): Tables["people"] {
  const posts = countriesOfPosts(positions);
  return registry
    .of("PERSON")
    .map((entity) => personRecord(entity, posts, book))
    .sort(byId);
}

function instrumentsOf(
  registry: Registry,
  events: Tables["events"],
  book: EvidenceBook,
): Tables["instruments"] {
  const signings = signingsOf(events);
  return registry
    .of("DOCUMENT")
    .map((entity) => instrumentRecord(entity, signings.get(entity.id), book))
    .sort((a, b) => compareText(a.id, b.id));
}
