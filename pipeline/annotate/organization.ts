// Bodies: by the head word of their name, by acronym, as sources, in the masthead; short forms and repeats afterwards.

import { spreadShortForms } from "./acronym/short.ts";
import { proposeAcronyms, spreadAcronyms } from "./acronym.ts";
import type { Annotator } from "./annotator.ts";
import { proposeExplained } from "./name/apposition.ts";
import { proposeEquated } from "./name/equated.ts";
import { proposeNames } from "./name/proposal.ts";
import { spreadNames } from "./name/spread.ts";
import { proposeActing, proposeBranches, spreadServed } from "./organization/acting.ts";
import { spreadCoined } from "./organization/again.ts";
import { spreadBranches } from "./organization/branch.ts";
import { proposeInCapitals } from "./organization/capitals.ts";
import { proposeGeneral } from "./organization/general.ts";
import { proposeGrown } from "./organization/grown.ts";
import { proposeInitials, spreadBracketed } from "./organization/initials.ts";
import { proposeKin } from "./organization/kin.ts";
import { proposeLegal, spreadAffiliations, spreadBareNames } from "./organization/legal.ts";
import { spreadListed } from "./organization/list.ts";
import { proposeMasthead } from "./organization/masthead.ts";
import { proposeNewspapers } from "./organization/newspaper.ts";
import { proposePairs } from "./organization/pair.ts";
import { proposeFounded, spreadShortNames } from "./organization/short.ts";
import { proposeTowns } from "./organization/town.ts";
import { spreadUniversities } from "./organization/university.ts";
import { spreadUnknown } from "./organization/unknown.ts";

/** Proposes bodies. Acronyms are read here for all types of names, since one reading serves them all. */
export const organizations: Annotator = {
  propose: (text) => [
    ...proposeNames(text, "ORGANIZATION"),
    ...proposeExplained(text, "ORGANIZATION"),
    ...proposeEquated(text, "ORGANIZATION"),
    ...proposeActing(text),
    ...proposeAcronyms(text),
    ...proposeNewspapers(text),
    ...proposeInitials(text),
    ...proposeMasthead(text),
    ...proposeGeneral(text),
    ...proposeKin(text),
    ...text.blocks.flatMap(proposeFounded),
    ...text.blocks.flatMap(proposeLegal),
    ...text.blocks.flatMap(proposeBranches),
    ...text.blocks.flatMap(proposePairs),
    ...text.blocks.flatMap(proposeTowns),
    ...text.blocks.flatMap(proposeGrown),
    ...proposeInCapitals(text),
  ],
  spread: (text, found) => [
    ...spreadNames(text, found, "ORGANIZATION"),
    ...spreadAcronyms(text, found),
    ...spreadShortForms(text, found),
    ...spreadServed(text, found),
    ...spreadUnknown(text, found),
    ...spreadListed(text, found),
    ...spreadBracketed(text, found),
    ...spreadShortNames(text, found),
    ...spreadAffiliations(text, found),
    ...spreadBareNames(text, found),
    ...spreadUniversities(text, found),
    ...spreadCoined(text, found),
    ...spreadBranches(text, found),
  ],
};
