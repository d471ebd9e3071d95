// The lines of a canonical graph by their subjects, against which every other form of it is held block by block.
import { copied } from "../core/copied.ts";

/** Lines of a form of the graph, some at a time, so that no second graph lies in memory. */
export type Batches = Iterable<readonly string[]> | AsyncIterable<readonly string[]>;

/** The lines of one subject: their numbers, from the first to before the last. */
interface Block {
  readonly first: number;
  readonly last: number;
}

const subjectOf = (line: string): string => line.slice(0, line.indexOf(" "));

/** Lines by their subjects; most have that of the line before them. */
function bySubject(lines: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  let last: { start: string; group: string[] } | undefined;
  for (const line of lines) {
    if (!last || !line.startsWith(last.start)) {
      const subject = subjectOf(line);
      last = { start: `${subject} `, group: groups.get(subject) ?? [] };
      groups.set(subject, last.group);
    }
    last.group.push(line);
  }
  return groups;
}

/** What one form has beyond the lines, and what of them it lacks. */
export interface Differences {
  readonly beyond: Iterable<string>;
  readonly lacking: Iterable<string>;
}

export class GraphLines {
  readonly #bytes: Buffer;
  /** Where each line begins, and where the last ends. */
  readonly #starts: Uint32Array;
  readonly #blocks = new Map<string, Block>();

  /** The bytes are lines by their order, so that those of a subject stand together; `count` of them. */
  constructor(bytes: Buffer, count: number) {
    this.#bytes = bytes;
    this.#starts = new Uint32Array(count + 1);
    let block = { subject: "", first: 0 };
    for (let number = 0, start = 0; number < count; number++) {
      const subject = bytes.toString("utf8", start, bytes.indexOf(" ", start));
      if (subject !== block.subject) {
        this.#enter(block, number);
        block = { subject, first: number };
      }
      start = bytes.indexOf("\n", start) + 1;
      this.#starts[number + 1] = start;
    }
    this.#enter(block, count);
  }

  #enter({ subject, first }: { subject: string; first: number }, last: number): void {
    if (last > first) this.#blocks.set(copied(subject), { first, last });
  }

  get size(): number {
    return this.#starts.length - 1;
  }

  #line(number: number): string {
    return this.#bytes.toString("utf8", this.#starts[number], (this.#starts[number + 1] ?? 0) - 1);
  }

  async differences(form: Batches): Promise<Differences> {
    const beyond = new Set<string>();
    const found = new Uint8Array(this.size);
    for await (const batch of form)
      for (const [subject, lines] of bySubject(batch)) {
        const block = this.#blocks.get(subject);
        if (!block) for (const line of lines) beyond.add(line);
        else if (this.#is(block, lines)) found.fill(1, block.first, block.last);
        else this.#compare(block, lines, found, beyond);
      }
    return { beyond, lacking: this.#unfound(found) };
  }

  /** Whether lines are just those of a block: nearly always, and known without a look at each. */
  #is({ first, last }: Block, lines: string[]): boolean {
    const text = Buffer.from(`${lines.sort().join("\n")}\n`);
    return text.equals(this.#bytes.subarray(this.#starts[first], this.#starts[last]));
  }

  #compare({ first, last }: Block, lines: readonly string[], found: Uint8Array, beyond: Set<string>): void {
    const numbers = new Map<string, number>();
    for (let number = first; number < last; number++) numbers.set(this.#line(number), number);
    for (const line of lines) {
      const number = numbers.get(line);
      if (number === undefined) beyond.add(line);
      else found[number] = 1;
    }
  }

  *#unfound(found: Uint8Array): Generator<string> {
    for (let at = found.indexOf(0); at >= 0; at = found.indexOf(0, at + 1)) yield this.#line(at);
  }
}
