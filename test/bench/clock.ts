// How much processor time the stages take: what the clock on the wall says hangs on what else the machine does.

/** Stage to words a second. */
export type Speeds = ReadonlyMap<string, number>;

/** Microseconds that this process has used: user and system, with the threads of the collector and the compiler. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Adds up the processor time of stages that follow one another. */
export class StageClock {
  readonly #times = new Map<string, number>();
  #mark = used();

  /** From here on the next stage runs. */
  start(): void {
    this.#mark = used();
  }

  /** The time since the mark goes to a stage. */
  readonly lap = (stage: string): void => {
    const now = used();
    this.#times.set(stage, (this.#times.get(stage) ?? 0) + now - this.#mark);
    this.#mark = now;
  };

  /** Words a second of each stage, and of all together under the name given. */
  speeds(words: number, together: string): Speeds {
    const times = [...this.#times];
    const all = times.reduce((sum, [, time]) => sum + time, 0);
    return new Map(
      [...times, [together, all]].map(([stage, time]) => [stage as string, perSecond(words, Number(time))]),
    );
  }
}

const perSecond = (words: number, microseconds: number): number =>
  Math.round(words / (Math.max(1, microseconds) / 1e6));
