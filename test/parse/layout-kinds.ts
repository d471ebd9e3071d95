// One short newsletter as some ninety publishers would lay it out: nine looks or more of each kind of source.
import { DATED } from "./looks/dated.ts";
import { EXPORTS } from "./looks/export.ts";
import { type Laid, type Look, lay, type Section } from "./looks/look.ts";
import { MAILS } from "./looks/mail.ts";
import { MIXED } from "./looks/mixed.ts";
import { PAGES } from "./looks/pages.ts";
import { PDFS } from "./looks/pdf.ts";
import { REMAINS } from "./looks/remains.ts";
import { SAVED_PAGES } from "./looks/saved-page.ts";
import { WORD_PROCESSORS } from "./looks/word-processor.ts";
import { WRAPPED } from "./looks/wrapped.ts";

const SECTIONS: readonly Section[] = [
  {
    name: "Research",
    stories: [
      {
        title: "A kelp farm off Bruny",
        paragraphs: [
          "The Maritime Academy of Tasmania opened a kelp farm off Bruny Island on 12 April. It covers four hectares and feeds two small hatcheries on the mainland.",
          "The farm was paid for by the State of Tasmania, which hopes for cleaner water in the channel. Divers will count the fish there every spring.",
        ],
      },
      {
        title: "Storm buoys for the strait",
        paragraphs: [
          "Twelve buoys that measure waves were moored in Bass Strait last month. Their figures are sent ashore every ten minutes and can be read by anybody.",
        ],
        sourced: true,
      },
    ],
  },
  {
    name: "People",
    stories: [
      {
        title: "Two new readers",
        paragraphs: ["The council of the academy appointed two readers at its meeting on 20 April 2018:"],
        items: [
          "Ana Tupou, who comes from Suva, reads on the law of the sea.",
          "Jan Bergh, who comes from Bergen, reads on harbours and ice.",
        ],
      },
      {
        title: "In brief",
        paragraphs: [],
        items: [
          "The library is closed from 14 to 18 May for a count of its charts.",
          "Old pilots meet at the signal station on the first Sunday of June.",
        ],
      },
    ],
  },
];

/** What is found in every one of them, in lower case; sections and days only where the look has them. */
export function expectedOutline({ sections, day }: Laid): string[] {
  let number = 0;
  return SECTIONS.flatMap(({ name, stories }) =>
    stories.map(({ title, sourced }) => {
      number++;
      const dated = day ? ` (2018-05-0${day(number)})` : "";
      const told = sourced ? " (Island Herald, 2018-04-27)" : dated;
      return `${sections ? `${name} > ` : ""}${title}${told}`.toLowerCase();
    }),
  );
}

/** All looks, each with the kind of its source. */
export const LOOKS: readonly (readonly [string, Look])[] = Object.entries({
  "saved page": SAVED_PAGES,
  mail: MAILS,
  PDF: PDFS,
  pages: PAGES,
  "word processor": WORD_PROCESSORS,
  "wrapped text": WRAPPED,
  "HTML remains": REMAINS,
  "mixed marks": MIXED,
  "dated and signed": DATED,
  "export or conversion": EXPORTS,
}).flatMap(([kind, looks]) => looks.map((look) => [kind, look] as const));

/** The short newsletter in all of them. */
export const LAID: readonly (readonly [string, Laid])[] = LOOKS.map(([kind, look]) => [
  kind,
  lay(look, SECTIONS),
]);
