// What refers to a record, group by group: a person's posts and events, a body's people, an event's participants by role.
import type { Links } from "../../../export/explorer/whole-row.ts";
import type { WholeRecord } from "../data/records.ts";
import { Companions } from "./companions.tsx";
import { groupOf } from "./related-group.tsx";

/** How each way of referring is told, in the order in which pages show them; the others follow by their name. */
const WAYS: readonly (readonly [string, string])[] = [
  ["participations.event", "Participants"],
  ["events.partOf", "Its parts"],
  ["events.series", "Other editions"],
  ["positions.person", "Posts"],
  ["participations.agent", "Parts taken in events"],
  ["positions.organization", "People and posts"],
  ["statements.speaker", "Statements"],
  ["quantities.subject", "Numbers told of it"],
  ["events.place", "Events here"],
  ["events.instrument", "Events about it"],
  ["instruments.signing", "Instruments signed"],
  ["organizations.parent", "Its bodies"],
  ["relations.subject", "Ties"],
  ["relations.object", "Ties to it"],
  ["issues.publisher", "Issues published"],
  ["articles.issue", "Articles"],
  ["events.article", "Events told"],
  ["positions.article", "Posts told"],
  ["quantities.article", "Numbers told"],
  ["statements.article", "Statements told"],
  ["relations.article", "Ties told"],
  ["places.containedIn", "Places in it"],
];

const placeOf = (way: string): number => {
  const place = WAYS.findIndex(([each]) => each === way);
  return place < 0 ? WAYS.length : place;
};

const titleOf = (way: string): string => WAYS.find(([each]) => each === way)?.[1] ?? way.replace(".", ", ");

export function Related({ record }: { record: WholeRecord }) {
  const groups = [...record.links].sort(([a], [b]) => placeOf(a) - placeOf(b));
  return (
    <>
      {groups.map((links: Links) => {
        const [way, count] = links;
        const Group = groupOf(way);
        const id = `group-${way.replace(".", "-")}`;
        return (
          <section key={way} aria-labelledby={id}>
            <h2 id={id}>
              {titleOf(way)} <span class="count">{count}</span>
            </h2>
            <Group links={links} record={record} />
          </section>
        );
      })}
      <Companions id={String(record.row.id)} companions={record.companions} />
    </>
  );
}
