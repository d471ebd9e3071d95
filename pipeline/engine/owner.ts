// Whose a lock or an unfinished file is: what a process that was killed left behind can be told from what is in use.
import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** A process, by machine, number and start, in one word that a file name bears: numbers come again. */
export type Owner = string;

/** This process. */
export const ownOwner = (): Owner => `${machine()}~${process.pid}~${startOf(process.pid) ?? ""}`;

/** Whether a process certainly lives no more. Of another machine's nothing is certain. */
export function isGone(owner: Owner): boolean {
  const [host, number, start] = owner.split("~");
  const pid = Number(number);
  if (host !== machine() || !Number.isInteger(pid) || pid <= 0) return false;
  return !isRunning(pid) || (start !== "" && startOf(pid) !== start);
}

const machine = (): string => hostname().replace(/[^A-Za-z0-9.-]/g, "_");

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process started, where the system tells it (Linux); undefined also for one that is dead and only not yet buried. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return state === "Z" ? undefined : fields[18];
  } catch {
    return undefined;
  }
}
