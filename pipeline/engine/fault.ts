// What is no document's fault: the disk, the queue. It ends the build, with a line that tells it.

/** A fault of the machine: said in one line, with what a person can do. */
export class MachineFault extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
