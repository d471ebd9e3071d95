// Lasting ties between what an article names: acronym of, part of, located in, founded by, member of. Only sure ones.
import type { Annotated, RelationDraft } from "../flow.ts";
import { foundings } from "./relation-founding.ts";
import { memberships } from "./relation-membership.ts";
import { partsByName } from "./relation-name.ts";
import { neighbours } from "./relation-neighbour.ts";
import { relationsByPattern } from "./relation-pattern.ts";

/** The relations of a document in reading order, each once an article. */
export function extractRelations(annotated: Annotated): RelationDraft[] {
  const seen = new Set<string>();
  return annotated.blocks.flatMap((block) =>
    [
      ...neighbours(block),
      ...partsByName(block),
      ...foundings(block),
      ...memberships(block),
      ...relationsByPattern(block),
    ].filter((draft) => {
      const key = [
        draft.article,
        draft.predicate.value,
        nameOf(annotated, draft.subject),
        nameOf(annotated, draft.object),
      ].join("\t");
      const first = !seen.has(key);
      seen.add(key);
      return first;
    }),
  );
}

const nameOf = ({ mentions }: Annotated, reference: RelationDraft["subject"]): string =>
  "mention" in reference ? (mentions[reference.mention]?.name ?? "") : reference.implied.name;
