// Where parts lie, by their names: a folder, or a bucket that machines without a common disk share.
import { MachineFault } from "./fault.ts";
import { bucketPlace } from "./part-bucket.ts";
import { folderPlace } from "./part-folder.ts";

/** A place for bytes by names such as `ab/cdef.json.gz`. */
export interface PartPlace {
  readonly has: (name: string) => Promise<boolean>;
  /** Undefined where there is nothing of the name, or nobody can read it. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
  /** Puts bytes in place whole or not at all, whoever else does so at the same time. Throws MachineFaults. */
  readonly put: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  /** Takes away all whose names begin with `passing/`, and what processes that were killed left half written. */
  readonly clear: (passing: string) => Promise<void>;
}

const BUCKET = /^s3:\/\//;
/** What may stand in an address without being written otherwise on its way. */
const PLAIN = /^[\w.-]+(?:\/[\w.-]+)*\/?$/;

/** True for `s3://BUCKET/PREFIX`; anything else is a folder. */
export const isBucket = (address: string): boolean => BUCKET.test(address);

/** Opens a place by its address: the path of a folder, or `s3://BUCKET/PREFIX`. Throws a MachineFault where it cannot be one. */
export function openPlace(address: string): PartPlace {
  if (!isBucket(address)) return folderPlace(address);
  const path = address.replace(BUCKET, "");
  if (PLAIN.test(path)) return bucketPlace(path);
  throw new MachineFault(
    `${JSON.stringify(address)} names no bucket`,
    "s3://BUCKET/PREFIX, of letters, digits, dots, hyphens",
  );
}
