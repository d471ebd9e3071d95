// Lasting ties between what an article names: acronym of, part of, located in, founded by, member of. Only sure ones.
import type { Annotated, AnnotatedBlock, RelationDraft } from "../flow.ts";
import { foundings } from "./relation/founding.ts";
import { memberships } from "./relation/membership.ts";
import { partsByName } from "./relation/name.ts";
import { neighbours } from "./relation/neighbour.ts";
import { relationsByPattern } from "./relation/pattern.ts";

/** The relations of a document in reading order, each once an article: as it is first told with its date, or else first told. */
export function extractRelations(annotated: Annotated): RelationDraft[] {
  const found = new Map<string, RelationDraft>();
  for (const draft of annotated.blocks.flatMap(relationsOf)) {
    const { article, predicate, subject, object } = draft;
    const names = [nameOf(annotated, subject), nameOf(annotated, object)];
    const key = [article, predicate.value, ...names].join("\t");
    const before = found.get(key);
    if (!before || (!before.date && draft.date)) found.set(key, draft);
  }
  return [...found.values()];
}

const relationsOf = (block: AnnotatedBlock): RelationDraft[] => [
  ...neighbours(block),
  ...partsByName(block),
  ...foundings(block),
  ...memberships(block),
  ...relationsByPattern(block),
];

const nameOf = ({ mentions }: Annotated, reference: RelationDraft["subject"]): string =>
  "mention" in reference ? (mentions[reference.mention]?.name ?? "") : reference.implied.name;
