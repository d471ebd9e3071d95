// Instrument records: agreements, declarations, reports, with the event at which they were signed or issued.
import { fold } from "../core/keys.ts";
import type { EventRecord } from "../model/records/event.ts";
import type { InstrumentRecord } from "../model/records/instrument.ts";
import { type Entity, mentionCount } from "./entity.ts";
import type { EvidenceBook } from "./evidence.ts";
import { type Appearance, tellNames, tellTerm } from "./telling.ts";
import { termOf } from "./term.ts";

/** Head words, as they are folded; the longer before the shorter that it holds. */
const HEADS = [
  "memorandum of understanding",
  "memorandum of cooperation",
  "letter of intent",
  "fact sheet",
  "white paper",
  "green paper",
  "work plan",
  "action plan",
  ...`memorandum agreement protocol declaration statement communique convention treaty accord pact charter amendment
  addendum annex report survey review plan roadmap strategy guideline guidelines guidance standard law act bill
  regulation regulations decree directive resolution decision announcement recommendation recommendations
  constitution contract letter outline opinions measures list catalogue yearbook atlas handbook manual manifesto
  pledge appeal index paper study`.split(/\s+/),
];

const NO_NAME: ReadonlySet<string> = new Set();

/** The kind by the head word: the last before the first preposition ("Amendment to the Protocol"), else any. */
export function instrumentType(name: string): string | undefined {
  const whole = ` ${fold(name)} `;
  const phrase = HEADS.find((head) => head.includes(" ") && whole.includes(` ${head} `));
  const head = whole.replace(/ (?:of|on|for|to|between|concerning|regarding|against|with|in|about) .*$/, " ");
  const inHead = HEADS.filter((word) => head.includes(` ${word} `)).sort(
    (a, b) => head.lastIndexOf(` ${b} `) - head.lastIndexOf(` ${a} `),
  )[0];
  if (phrase && whole.indexOf(` ${phrase} `) <= head.length) return phrase;
  return inHead ?? HEADS.find((word) => whole.includes(` ${word} `));
}

/** Whether an event signs or issues something. */
export const isSigning = ({ instrument, type, status }: EventRecord): boolean =>
  instrument !== undefined && (type === "Signing" || type === "Publication") && status !== "denied";

/** Of such events, the one that signed or issued each instrument: a signing before a publication, the dated before the undated. */
export function signingsOf(events: readonly EventRecord[]): Map<string, EventRecord> {
  const rank = ({ type, startDate }: EventRecord): number =>
    (type === "Signing" ? 2 : 0) + (startDate ? 1 : 0);
  const signings = new Map<string, EventRecord>();
  for (const event of events) {
    const instrument = event.instrument ?? "";
    const before = signings.get(instrument);
    if (!before || rank(event) > rank(before)) signings.set(instrument, event);
  }
  return signings;
}

export function tellInstrument(appearance: Appearance, book: EvidenceBook): void {
  tellNames(appearance, NO_NAME, book);
  tellTerm(appearance, book);
}

export function instrumentRecord(entity: Entity, signing: EventRecord | undefined): InstrumentRecord {
  const { id, name } = entity;
  const type = instrumentType(name);
  return {
    id,
    name,
    ...(type ? { type } : {}),
    ...(signing?.startDate ? { date: signing.startDate } : {}),
    ...termOf(entity),
    ...(signing?.type === "Signing" ? { signing: signing.id } : {}),
    mentionCount: mentionCount(entity),
  };
}
