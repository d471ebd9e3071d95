// Tells whether bytes are UTF-8, without a second copy of them.

/** Bytes that are decoded at once: whole characters, since to go on inside of one is what takes most of the time. */
const STRETCH = 1 << 20;
/** Most bytes of a character that follow its first. */
const MOST_FOLLOWING = 3;

const isFollowing = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Where a stretch that begins at `start` ends: before the first byte of a character, if there is one near. */
function endOf(bytes: Uint8Array, start: number): number {
  const end = Math.min(start + STRETCH, bytes.length);
  for (let before = 0; before <= MOST_FOLLOWING; before++)
    if (!isFollowing(bytes[end - before])) return end - before;
  return end;
}

/** Whether bytes are a text in UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let start = 0, end = 0; start < bytes.length; start = end) {
      end = endOf(bytes, start);
      decoder.decode(bytes.subarray(start, end));
    }
    return true;
  } catch {
    return false;
  }
}
