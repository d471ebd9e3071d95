// Newsletters that date or sign each report, as sites and bulletins do.
import { capitals, type Look, MD, PLAIN } from "./look.ts";

const dayOf = (at: number): string => `${at} May 2018`;
const american = (at: number): string => `May ${at}, 2018`;

export const DATED: readonly Look[] = [
  {
    name: "a day right above each title",
    front: PLAIN,
    title: (title, at) => `${dayOf(at)}\n${title}`,
    day: (at) => at,
    width: 72,
  },
  {
    name: "a day alone above each title, sections in capitals",
    front: PLAIN,
    section: capitals,
    title: (title, at) => `${dayOf(at)}\n\n${title}`,
    day: (at) => at,
    width: 72,
  },
  {
    name: "a weekday above each bold title",
    front: MD,
    section: (name) => `## ${name}`,
    title: (title, at) => `${WEEKDAYS[at % 7]}, ${american(at)}\n\n**${title}**`,
    day: (at) => at,
  },
  {
    name: "a day in italics above each heading",
    front: MD,
    title: (title, at) => `*${at}.5.2018*\n\n### ${title}`,
    day: (at) => at,
  },
  {
    name: "a day right below each title",
    front: PLAIN,
    section: capitals,
    title: (title, at) => `${title}\n${dayOf(at)}`,
    day: (at) => at,
    width: 72,
  },
  {
    name: "posted below each title",
    front: MD,
    title: (title, at) => `## ${title}\n\nPosted on ${american(at)}`,
    day: (at) => at,
  },
  {
    name: "a day in each heading",
    front: MD,
    title: (title, at) => `## ${dayOf(at)}: ${title}`,
    day: (at) => at,
  },
  {
    name: "running titles in bold",
    front: MD,
    title: (title) => `**${title}.**`,
    isRunIn: true,
  },
  {
    name: "a line of who wrote it below each heading",
    front: MD,
    title: (title, at) => `## ${title}\n\n*By ${WRITERS[at % 3]}*`,
  },
  {
    name: "in bold who wrote it below each heading",
    front: MD,
    title: (title, at) => `## ${title}\n\n**By ${WRITERS[at % 3]}, Press Office**`,
  },
  {
    name: "town and day in bold below each heading",
    front: MD,
    title: (title, at) => `## ${title}\n\n**${TOWNS[at % 3]}, ${dayOf(at)}**`,
    day: (at) => at,
  },
  {
    name: "day and town in a heading below each title",
    front: MD,
    title: (title, at) => `## ${title}\n\n### ${american(at)} | ${TOWNS[at % 3]}`,
    day: (at) => at,
  },
];

/** From the first of May 2018 on, by the day's number. */
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const WRITERS = ["Anna Lund", "Tomas Reyes", "Keiko Mori"];
const TOWNS = ["Hobart", "Port Arthur", "St. Helens"];
