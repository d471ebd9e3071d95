// The events of a collection, kept by number, with which document tells which: no telling is held in memory.
import type { Dictionary, Keep } from "../core/keep.ts";
import { by } from "../core/keys.ts";
import type { Rows } from "../flow.ts";
import type { EventRecord } from "../model/records/event.ts";
import type { ParticipationRecord } from "../model/records/participation.ts";
import type { Corrections } from "./correction.ts";
import type { Home } from "./dossier.ts";
import { type Event, eventRecord, inOrder, type NameSource, nameSource, oneEvent } from "./event.ts";
import { type Outline, outlineOf, outlinesById } from "./event-outline.ts";
import { type PackedTelling, packed, unpacked, type Whereabouts } from "./event-pack.ts";
import { type Told, wholesOfEvents } from "./event-part.ts";
import type { Telling } from "./event-telling.ts";
import { Happenings } from "./happenings.ts";
import { isSigning } from "./instrument.ts";
import { participationsOf } from "./participation.ts";
import type { Withdrawal } from "./withdraw.ts";

/** An event as documents need it when they tell their words for it: plain data. */
export interface KeptEvent {
  readonly number: number;
  readonly record: EventRecord;
  readonly participations: readonly ParticipationRecord[];
  readonly nameSource: NameSource;
  /** The telling that tells it best: the number of its document, and its place in the draft. */
  readonly main: { readonly home: number; readonly index: number };
}

interface Settled {
  readonly participations: Rows<ParticipationRecord>;
  /** By their ids, the events that sign or issue something. */
  readonly signings: readonly EventRecord[];
}

const byId = by<{ readonly id: string }>(({ id }) => id);
/** Participations are told by their event's id and a slash, so that is what their order goes by. */
const byPath = by<{ readonly id: string }>(({ id }) => `${id}/`);

export class EventBook {
  readonly #keep: Keep;
  readonly #whereabouts: Whereabouts;
  readonly #happenings: Happenings;
  readonly #events: Dictionary<KeptEvent>;
  /** By document, the numbers of the events that the tellings of its draft tell; -1 where one was dropped. */
  readonly #numbers: Int32Array[] = [];
  /** The numbers by the events' ids. */
  #order: readonly number[] = [];

  constructor(keep: Keep, whereabouts: Whereabouts) {
    this.#keep = keep;
    this.#whereabouts = whereabouts;
    this.#happenings = new Happenings(keep, whereabouts);
    this.#events = keep.dictionary();
  }

  /** Takes what one document tells. */
  enter(home: Home, tellings: readonly Telling[]): void {
    this.#numbers[home.index] = new Int32Array(tellings.length).fill(-1);
    this.#happenings.enter(tellings);
  }

  settle(corrections: Corrections, withdrawal: Withdrawal): Settled {
    const tellings = this.#keep.dictionary<readonly PackedTelling[]>();
    const outlines: Outline[] = [];
    for (const happening of this.#happenings.merged()) {
      const own = happening.tellings.sort(inOrder);
      tellings.set(String(outlines.length), own.map(packed));
      outlines.push(outlineOf(outlines.length, oneEvent(own)));
    }
    const events = outlinesById(outlines, corrections);
    for (const [number, { tellers }] of events.entries())
      for (const { home, index } of tellers) (this.#numbers[home] as Int32Array)[index] = number;
    const wholes = wholesOfEvents(events, (home, index) => this.#numbers[home]?.[index] ?? -1);
    const signings: EventRecord[] = [];
    for (const [number, { id, name, happenings }] of events.entries()) {
      const told = happenings.flatMap((happening) => tellings.get(String(happening)) ?? []);
      const own = told.map((one) => unpacked(one, this.#whereabouts)).sort(inOrder);
      const event = { ...oneEvent(own), id, ...(name === undefined ? {} : { name }) };
      const whole = wholes.get(number);
      const record = eventRecord(event, whole === undefined ? undefined : events[whole]?.id);
      if (isSigning(record)) signings.push(record);
      const participations = withdrawal.kept(participationsOf(event));
      this.#events.set(String(number), kept(number, event, record, participations));
    }
    return { participations: this.#inOrder(events), signings: signings.sort(byId) };
  }

  /** Puts the events in the order of their ids; gives the participations in theirs. */
  #inOrder(events: readonly { readonly id: string }[]): Rows<ParticipationRecord> {
    const numbered = events.map(({ id }, number) => ({ id, number }));
    this.#order = numbered.toSorted(byId).map(({ number }) => number);
    const participations = this.#keep.list<ParticipationRecord>();
    for (const { number } of numbered.sort(byPath))
      for (const row of this.#of(number)?.participations ?? []) participations.push(row);
    return participations;
  }

  #of = (number: number): KeptEvent | undefined => this.#events.get(String(number));

  /** The tellings of a document with the events that they tell, each event but once. */
  told({ index: home }: Home, tellings: readonly Telling[]): Told[] {
    const events = new Map<number, KeptEvent | undefined>();
    return tellings.flatMap((telling) => {
      const number = this.#numbers[home]?.[telling.index] ?? -1;
      if (number >= 0 && !events.has(number)) events.set(number, this.#of(number));
      const event = events.get(number);
      return event ? [{ event, telling }] : [];
    });
  }

  /** Enters the sentence that tells an event. */
  describe(event: KeptEvent, description: string): void {
    event.record.description = description;
    this.#events.set(String(event.number), event);
  }

  /** The records of all events, by their ids. */
  records(): Rows<EventRecord> {
    const records = this.#keep.list<EventRecord>();
    for (const number of this.#order) records.push((this.#of(number) as KeptEvent).record);
    return records;
  }
}

const kept = (
  number: number,
  event: Event,
  record: EventRecord,
  participations: readonly ParticipationRecord[],
): KeptEvent => ({
  number,
  record,
  participations,
  nameSource: nameSource(event),
  main: { home: event.main.home.index, index: event.main.index },
});
