// Posts that are a name or a thing as well, behind a name: "appointed Ana Ruiz Dean of Arts", "named Dr Ana Ruiz Chair of the Board".
import type { Word } from "./words.ts";

/** "appointed Ana Ruiz Dean of Arts": what is a name as well, behind two words of one, is a post. */
export const isDeanOf = (words: readonly Word[], from: number, at: number): boolean =>
  at - from > 1 &&
  /^(?:Dean|Bishop|Marshal|Judge|Abbot|Provost|Warden|Reader)$/.test(words[at]?.text ?? "") &&
  words[at + 1]?.lower === "of";

/** "named Dr Ana Ruiz Chair of the Board": a post that is given to somebody, no chair called after her. */
export const isPostGiven = (words: readonly Word[], from: number, to: number): boolean =>
  words[to]?.text === "Chair" && NAMING.test(words[from - 1]?.lower ?? "");

const NAMING =
  /^(?:names?|named|elects?|elected|re-?elects?|re-?elected|appoints?|appointed|re-?appointed|makes?|made|chose|chosen|chooses?|confirmed|declared|installed|nominates?|nominated|proclaimed|voted)$/;
