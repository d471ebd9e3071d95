// Tells whether bytes are UTF-8, without a second copy of them.

/** Bytes that are decoded at once. */
const STRETCH = 1 << 20;

/** Whether bytes are a text in UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += STRETCH)
      decoder.decode(bytes.subarray(at, at + STRETCH), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
