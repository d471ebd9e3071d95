// ZIP archives made part by part: only what is packed is kept, and the same parts are the same bytes.
import { deflateSync } from "fflate";

/** 1 January 1980, noon: the time that all parts bear. */
const PACKED_AT = (1 << 21) | (1 << 16) | (12 << 11);
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const DEFLATED = 8;
/** Bytes beyond which a part is packed less well, but in half the time. */
const LARGE = 4_000_000;

const CRC = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) sum = (CRC[(sum & 255) ^ byte] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

interface Packed {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

/** Little-endian numbers, each of 2 or 4 bytes, in a row. */
function numbers(...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of values) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** What is told of a part before it, and again at the end. */
const told = ({ name, crc, size, packedSize }: Packed) =>
  [
    [2, VERSION],
    [2, 0],
    [2, DEFLATED],
    [4, PACKED_AT],
    [4, crc],
    [4, packedSize],
    [4, size],
    [2, name.length],
    [2, 0],
  ] as const;

/** The bytes of an archive, piece by piece; each part is asked for when the ones before it are packed. Names are ASCII. */
export function* zipped(
  parts: Iterable<readonly [name: string, content: Uint8Array]>,
): Generator<Uint8Array> {
  const packed: Packed[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const deflated = deflateSync(content, { level: content.length > LARGE ? 1 : 6 });
    const name = new TextEncoder().encode(path);
    const part = { name, crc: checksum(content), size: content.length, packedSize: deflated.length, offset };
    packed.push(part);
    const head = numbers([4, LOCAL], ...told(part));
    yield* [head, name, deflated];
    offset += head.length + name.length + deflated.length;
  }
  const start = offset;
  for (const part of packed) {
    const rest = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, part.offset],
    ] as const;
    const entry = numbers([4, CENTRAL], [2, VERSION], ...told(part), ...rest);
    yield* [entry, part.name];
    offset += entry.length + part.name.length;
  }
  const count = packed.length;
  yield numbers([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, offset - start], [4, start], [2, 0]);
}
