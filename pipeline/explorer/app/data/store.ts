// Pieces of data by key. They come as scripts that call `annals(key, value)`, which works from a disk and from any host.

interface Wait {
  readonly promise: Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const values = new Map<string, unknown>();
const waits = new Map<string, Wait>();

let home = "";

/** Says where the explorer lies: beside the script at this address. */
export function loadBeside(address: string): void {
  home = address;
}

function waitFor(key: string): Wait {
  let resolve: Wait["resolve"] = () => {};
  let reject: Wait["reject"] = () => {};
  const promise = new Promise<unknown>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  const wait = { promise, resolve, reject };
  waits.set(key, wait);
  return wait;
}

/** Takes a piece: what every script of data calls. */
export function register(key: string, value: unknown): void {
  values.set(key, value);
  waits.get(key)?.resolve(value);
}

/** The value of a piece that is there already. */
export const held = (key: string): unknown => values.get(key);

function fetchScript(key: string, path: string, { reject }: Wait): void {
  const script = document.createElement("script");
  script.src = new URL(path, home).href;
  const fail = () => {
    waits.delete(key);
    reject(new Error(`${path} could not be loaded`));
  };
  script.addEventListener("error", fail);
  script.addEventListener("load", () => {
    script.remove();
    if (!values.has(key)) fail();
  });
  document.head.append(script);
}

/** The piece of a key, loaded where it is not there yet. What a piece holds is said by who asks. */
export function load<Value>(key: string, path = `data/${key}.js`): Promise<Value> {
  if (values.has(key)) return Promise.resolve(values.get(key) as Value);
  const known = waits.get(key);
  if (known) return known.promise as Promise<Value>;
  const wait = waitFor(key);
  fetchScript(key, path, wait);
  return wait.promise as Promise<Value>;
}
