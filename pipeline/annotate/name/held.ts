// Meetings that are told to be held, which look like bodies by their name: "the General Assembly of the Guild was held".
import type { Token } from "../../flow.ts";
import type { Name } from "../name.ts";

/** "The General Assembly of the Guild was held on 3 May": a meeting that is told, and no body that acts. */
export const isHeldAssembly = (tokens: readonly Token[], { type, from, to }: Name): boolean =>
  type === "ORGANIZATION" &&
  tokens[from]?.lower === "general" &&
  tokens[from + 1]?.lower === "assembly" &&
  /^(?:(?:was|were|is) (?:held|convened|opened)|(?:will|is to) (?:be (?:held|convened|opened)|take place)|(?:took|takes) place)\b/.test(
    tokens
      .slice(to, to + 4)
      .map(({ lower }) => lower)
      .join(" "),
  );
