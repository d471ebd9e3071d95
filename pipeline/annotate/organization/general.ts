// Bodies called General behind a hyphen, with what they are for: "Directorate-General for Fisheries", "Secretariat-General of the Council".
import { doubleHeadsOf } from "../../lexicon/heads.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { readRight } from "../name/right.ts";
import { caseOf, glued } from "../name/token.ts";
import type { Text } from "../text.ts";
import { placesOfWord } from "../word-index.ts";

const GENERAL = ["directorate", "consulate"];

export const proposeGeneral = (text: Text): Proposal[] =>
  GENERAL.flatMap((word) =>
    placesOfWord(text, word).flatMap(({ block, at }) => {
      const { tokens } = block;
      const kind = caseOf(block);
      const [noun, hyphen, general] = tokens.slice(at, at + 3);
      const sense = doubleHeadsOf(word, "general")[0];
      if (!sense || kind === "capitals" || general?.text !== "General" || hyphen?.text !== "-") return [];
      if (!/^\p{Lu}/u.test(noun?.text ?? "") || !glued(hyphen, general)) return [];
      const { to } = readRight({ tokens, sense, kind, named: false, proper: false }, at + 3);
      if (to <= at + 3) return [];
      const { type, subtype } = sense;
      return [
        propose(
          block,
          { from: at, to },
          {
            type: type === "NONE" ? "ORGANIZATION" : type,
            subtype,
            rule: "organization-general",
            confidence: 0.95,
          },
        ),
      ];
    }),
  );
