// What a release says of itself that no text tells: its name, its licence, who made it.

export interface ReleaseNotes {
  readonly name: string;
  readonly alternateName: string;
  /** IRI of the licence of the data. The texts that they were read from keep their publishers' rights. */
  readonly license: string;
  /** SPDX id and title of it. */
  readonly licenseId: string;
  readonly licenseTitle: string;
  readonly creator: string;
  readonly rights: string;
  readonly technique: string;
  readonly keywords: readonly string[];
}

/** The program that makes a release. */
export const program = { name: "annals", version: "0.1.0" } as const;

export const releaseNotes: ReleaseNotes = {
  name: "Annals: what institutional newsletters report",
  alternateName: "annals",
  license: "https://creativecommons.org/licenses/by/4.0/",
  licenseId: "CC-BY-4.0",
  licenseTitle: "Creative Commons Attribution 4.0 International",
  creator: "The annals project",
  rights:
    "The data are free to use under the licence named. The source texts belong to their publishers and are given so that each value can be verified.",
  technique:
    "Rules and lexicons read names, dates, numbers and events from the text; each value that was read carries the words that it was read from, and each record a confidence.",
  keywords: [
    "newsletters",
    "events",
    "people",
    "organizations",
    "international cooperation",
    "named entities",
    "linked data",
  ],
};
