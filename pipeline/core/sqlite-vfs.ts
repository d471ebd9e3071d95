// Files for SQLite in WebAssembly, which has none of its own: each call is handed on to a disk.

/** An open file. */
export interface DiskFile {
  /** Fills `into` from an offset on; tells how many bytes there were. */
  readonly read: (into: Uint8Array, at: number) => number;
  readonly write: (from: Uint8Array, at: number) => void;
  readonly truncate: (size: number) => void;
  readonly size: () => number;
  readonly close: () => void;
}

/** Where files are made, by names of one segment. */
export interface Disk {
  /** Opens a file, made where it is not there; without a name one that is gone when it is closed. */
  readonly open: (name?: string) => DiskFile;
  readonly exists: (name: string) => boolean;
  readonly remove: (name: string) => void;
}

type Sqlite = Awaited<ReturnType<typeof import("@sqlite.org/sqlite-wasm").default>>;

const SECTOR = 4096;
/** Files are never taken away from under a process that has them open. */
const UNDELETABLE_WHEN_OPEN = 0x800;
const LONGEST_NAME = 512;

const installed = new WeakMap<Disk, string>();
let count = 0;

/** The name of the file system (VFS) that leads to a disk; it is installed when it is first asked for. */
export function vfsOf(sqlite: Sqlite, disk: Disk): string {
  const known = installed.get(disk);
  if (known) return known;
  const name = `disk-${++count}`;
  install(sqlite, disk, name);
  installed.set(disk, name);
  return name;
}

/** A struct of SQLite's in its memory; the library's types do not know the names of the members. */
interface Struct {
  readonly pointer: number;
  readonly dispose: () => void;
  [member: `$${string}`]: number;
}
interface Structs {
  readonly sqlite3_io_methods: new () => Struct;
  readonly sqlite3_vfs: new (pointer?: number) => Struct;
  readonly sqlite3_file: { new (pointer: number): Struct; readonly structInfo: { readonly sizeof: number } };
  readonly sqlite3_vfs_find: (name: null) => number;
}
const structsOf = ({ capi }: Sqlite): Structs => capi as unknown as Structs;

/** What the new file system has of the usual one. */
const INHERITED = ["$xRandomness", "$xSleep", "$xCurrentTime", "$xCurrentTimeInt64"] as const;

function install(sqlite: Sqlite, disk: Disk, name: string): void {
  const structs = structsOf(sqlite);
  const files = new Map<number, DiskFile>();
  const io = new structs.sqlite3_io_methods();
  io.$iVersion = 1;
  const vfs = new structs.sqlite3_vfs();
  const usual = new structs.sqlite3_vfs(structs.sqlite3_vfs_find(null));
  vfs.$iVersion = 2;
  vfs.$szOsFile = structs.sqlite3_file.structInfo.sizeof;
  vfs.$mxPathname = LONGEST_NAME;
  for (const member of INHERITED) vfs[member] = usual[member] ?? 0;
  sqlite.vfs.installVfs({
    io: { struct: io, methods: ioMethods(sqlite, files) },
    vfs: { struct: vfs, name, methods: vfsMethods(sqlite, disk, files, io.pointer) },
  } as unknown as Parameters<typeof sqlite.vfs.installVfs>[0]);
}

/** What goes wrong on a disk is an error of SQLite's, with its own code. */
const attempt = (code: number, work: () => number | undefined): number => {
  try {
    return work() ?? 0;
  } catch {
    return code;
  }
};

/** The calls on an open file, which they name by its pointer. */
function ioMethods({ capi, wasm }: Sqlite, files: Map<number, DiskFile>): Record<string, unknown> {
  const at = (file: number): DiskFile => files.get(file) as DiskFile;
  const stretch = (from: number, bytes: number): Uint8Array => wasm.heap8u().subarray(from, from + bytes);
  return {
    xClose: (file: number) =>
      attempt(capi.SQLITE_IOERR_CLOSE, () => {
        at(file).close();
        files.delete(file);
        return 0;
      }),
    xRead: (file: number, into: number, bytes: number, offset: bigint) =>
      attempt(capi.SQLITE_IOERR_READ, () => {
        const room = stretch(into, bytes);
        const found = at(file).read(room, Number(offset));
        room.fill(0, found);
        return found < bytes ? capi.SQLITE_IOERR_SHORT_READ : 0;
      }),
    xWrite: (file: number, from: number, bytes: number, offset: bigint) =>
      attempt(capi.SQLITE_FULL, () => {
        at(file).write(stretch(from, bytes), Number(offset));
        return 0;
      }),
    xTruncate: (file: number, size: bigint) =>
      attempt(capi.SQLITE_IOERR_TRUNCATE, () => {
        at(file).truncate(Number(size));
        return 0;
      }),
    xSync: () => 0,
    xFileSize: (file: number, out: number) =>
      attempt(capi.SQLITE_IOERR_FSTAT, () => {
        wasm.poke64(out, BigInt(at(file).size()));
        return 0;
      }),
    xLock: () => 0,
    xUnlock: () => 0,
    xCheckReservedLock: (_file: number, out: number) => {
      wasm.poke32(out, 0);
      return 0;
    },
    xFileControl: () => capi.SQLITE_NOTFOUND,
    xSectorSize: () => SECTOR,
    xDeviceCharacteristics: () => UNDELETABLE_WHEN_OPEN,
  };
}

/** The calls that open and remove files. */
function vfsMethods(
  sqlite: Sqlite,
  disk: Disk,
  files: Map<number, DiskFile>,
  io: number,
): Record<string, unknown> {
  const { capi, wasm } = sqlite;
  const { sqlite3_file } = structsOf(sqlite);
  const nameAt = (pointer: number): string | undefined =>
    pointer ? (wasm.cstrToJs(pointer) ?? undefined) : undefined;
  return {
    xOpen: (_vfs: number, name: number, file: number, flags: number, out: number) =>
      attempt(capi.SQLITE_CANTOPEN, () => {
        files.set(file, disk.open(nameAt(name)));
        const struct = new sqlite3_file(file);
        struct.$pMethods = io;
        struct.dispose();
        if (out) wasm.poke32(out, flags);
        return 0;
      }),
    xDelete: (_vfs: number, name: number) =>
      attempt(capi.SQLITE_IOERR_DELETE, () => {
        disk.remove(nameAt(name) ?? "");
        return 0;
      }),
    xAccess: (_vfs: number, name: number, _flags: number, out: number) => {
      wasm.poke32(out, disk.exists(nameAt(name) ?? "") ? 1 : 0);
      return 0;
    },
    xFullPathname: (_vfs: number, name: number, room: number, out: number) =>
      wasm.cstrncpy(out, name, room) < room ? 0 : capi.SQLITE_CANTOPEN,
    xGetLastError: () => 0,
  };
}
