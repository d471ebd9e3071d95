// Drafts to Records: one record a person, body, place, programme, instrument and event over the collection.
import type { Authority, Draft, Records, Stage } from "../flow.ts";

export interface Collection {
  readonly drafts: readonly Draft[];
  readonly authority: Authority;
}

export const resolve: Stage<Collection, Records> = () => ({
  tables: {
    issues: [],
    articles: [],
    people: [],
    organizations: [],
    places: [],
    programmes: [],
    instruments: [],
    positions: [],
    events: [],
    participations: [],
    quantities: [],
    relations: [],
    statements: [],
    mentions: [],
  },
  evidence: [],
  quarantine: [],
  sources: [],
});
