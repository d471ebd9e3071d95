// The events of a collection, kept by number, with which document tells which: no telling is held when they are settled.
import type { Dictionary, Keep, List } from "../core/keep.ts";
import { by } from "../core/keys.ts";
import type { Rows } from "../flow.ts";
import type { EventRecord } from "../model/records/event.ts";
import type { ParticipationRecord } from "../model/records/participation.ts";
import type { Corrections } from "./correction.ts";
import type { Home } from "./dossier.ts";
import { type Event, eventRecord, eventsOf, type NameSource, nameSource } from "./event.ts";
import { type Told, wholesOfEvents } from "./event-part.ts";
import type { Telling } from "./event-telling.ts";
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

const idOf = by<{ readonly id: string }>(({ id }) => id);
/** Participations are told by their event's id and a slash, so that is what their order goes by. */
const byPath = by<{ readonly id: string }>(({ id }) => `${id}/`);

export class EventBook {
  readonly #keep: Keep;
  readonly #events: Dictionary<KeptEvent>;
  /** By document, the numbers of the events that the tellings of its draft tell; -1 where one was dropped. */
  readonly #numbers: Int32Array[] = [];
  /** The numbers by the events' ids. */
  #order: readonly number[] = [];

  constructor(keep: Keep) {
    this.#keep = keep;
    this.#events = keep.dictionary();
  }

  settle(tellings: readonly Telling[], corrections: Corrections, withdrawal: Withdrawal): Settled {
    this.#makeRoom(tellings);
    const events = eventsOf(tellings, corrections);
    for (const [number, event] of events.entries())
      for (const { home, index } of event.tellings) (this.#numbers[home.index] as Int32Array)[index] = number;
    const wholes = wholesOfEvents(events, (home, index) => this.#numbers[home.index]?.[index] ?? -1);
    const signings: EventRecord[] = [];
    for (const [number, event] of events.entries()) {
      const whole = wholes.get(number);
      const record = eventRecord(event, whole === undefined ? undefined : events[whole]?.id);
      if (isSigning(record)) signings.push(record);
      const participations = withdrawal.kept(participationsOf(event));
      this.#events.set(String(number), kept(number, event, record, participations));
    }
    const numbered = events.map(({ id }, number) => ({ id, number }));
    this.#order = numbered.toSorted(idOf).map(({ number }) => number);
    const participations = this.#keep.list<ParticipationRecord>();
    for (const { number } of numbered.sort(byPath))
      for (const row of this.#of(number)?.participations ?? []) participations.push(row);
    return { participations, signings: signings.sort(idOf) };
  }

  #makeRoom(tellings: readonly Telling[]): void {
    const sizes: number[] = [];
    for (const { home, index } of tellings) sizes[home.index] = Math.max(sizes[home.index] ?? 0, index + 1);
    for (const [home, size] of sizes.entries()) this.#numbers[home] = new Int32Array(size ?? 0).fill(-1);
  }

  #of = (number: number | undefined): KeptEvent | undefined =>
    number === undefined || number < 0 ? undefined : this.#events.get(String(number));

  /** The tellings of a document with the events that they tell, each event but once. */
  told({ index: home }: Home, tellings: readonly Telling[]): Told[] {
    const events = new Map<number, KeptEvent | undefined>();
    return tellings.flatMap((telling) => {
      const number = this.#numbers[home]?.[telling.index] ?? -1;
      if (!events.has(number)) events.set(number, this.#of(number));
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
    const records: List<EventRecord> = this.#keep.list();
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
