// The pulse of a thread: at which document it is, told over shared memory, so that one that never comes back is seen from outside.

const BEATS = 0;
const DOCUMENT = 1;
/** It reads the file: which documents there are is not known yet. */
const READING = -1;

/** How often the pulse is felt, as a share of the time that a document may take. */
const SHARE = 0.25;

/** Told by the thread, felt by whoever waits for it. */
export class Pulse {
  readonly #memory: Int32Array;

  constructor(memory = new SharedArrayBuffer(8)) {
    this.#memory = new Int32Array(memory);
  }

  get memory(): SharedArrayBuffer {
    return this.#memory.buffer as SharedArrayBuffer;
  }

  /** The file is read on, from here. */
  reading(): void {
    this.at(READING);
  }

  /** A document's draft is made, by its place in the file; told again after each stage. */
  at(document: number): void {
    Atomics.store(this.#memory, DOCUMENT, document);
    Atomics.add(this.#memory, BEATS, 1);
  }

  /** How often anything was told; 0 as long as nothing has begun. */
  get beats(): number {
    return Atomics.load(this.#memory, BEATS);
  }

  /** The document that the thread was at when it last told; nothing while it reads the file. */
  get document(): number | undefined {
    const document = Atomics.load(this.#memory, DOCUMENT);
    return document === READING ? undefined : document;
  }
}

export interface Watched {
  /** Aborted when the pulse has not been felt for so long. */
  readonly signal: AbortSignal;
  /** Ends the watch. */
  readonly end: () => void;
}

/** Feels a pulse until the watch ends. */
export function watch(pulse: Pulse, seconds: number): Watched {
  const stop = new AbortController();
  let beats = 0;
  let last = performance.now();
  const feel = (): void => {
    const now = performance.now();
    const isAlive = pulse.beats !== beats || pulse.beats === 0;
    beats = pulse.beats;
    if (isAlive) last = now;
    else if (now - last > seconds * 1000) stop.abort();
  };
  const timer = setInterval(feel, Math.max(10, seconds * 1000 * SHARE));
  timer.unref();
  return { signal: stop.signal, end: () => clearInterval(timer) };
}
