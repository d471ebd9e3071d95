// The files packed in a ZIP: listed and measured before any is unpacked, so that a bomb is refused unlit.
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from "yauzl";
import { Allowance } from "./limits.ts";
import type { InnerFile, Reading } from "./reader.ts";

const LINK = 0o120000;
const KIND = 0o170000;

/** The files in their order. Throws for what is no ZIP, and where their sum passes a limit. */
export async function packedFiles(
  bytes: Uint8Array,
  { limits, deadline }: Pick<Reading, "limits" | "deadline">,
): Promise<InnerFile[]> {
  const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(packed, { lazyEntries: true, decodeStrings: false, autoClose: false });
  const allowance = new Allowance(limits);
  const files: InnerFile[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    if (name.endsWith("/")) continue;
    allowance.take(entry.uncompressedSize, 0);
    files.push({ name, size: entry.uncompressedSize, load: () => unpack(zip, entry) });
    deadline.check();
  }
  return files;
}

/** A file's name: UTF-8 where it can be, whatever is declared, else as ZIP has it from of old. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const old = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(fileNameRaw).replaceAll("\\", "/");
  } catch {
    return old;
  }
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new Error("it is encrypted");
  if (((entry.externalFileAttributes >>> 16) & KIND) === LINK)
    throw new Error("it is a link to another file");
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
