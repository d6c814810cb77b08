import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time in hundredths of a second. */
const TICKS_PER_SECOND = 100;

/** CPU milliseconds that a process has used so far, user and system. */
export function cpuMilliseconds(pid: number): number {
  const { user, system } = statOf(pid);
  return ((user + system) / TICKS_PER_SECOND) * 1000;
}

/** The same of a process and all its children, those that ended included: a PostgreSQL server with its backends. */
export function cpuMillisecondsWithChildren(pid: number): number {
  const own = statOf(pid);
  const ended = (own.userOfEnded + own.systemOfEnded) / TICKS_PER_SECOND;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(Number(name)) === pid)
    .reduce((sum, child) => sum + cpuOfChild(Number(child)), 0);
  return cpuMilliseconds(pid) + ended * 1000 + children;
}

/** One that has ended since it was listed counts with its parent from now on. */
function cpuOfChild(pid: number): number {
  try {
    return cpuMilliseconds(pid);
  } catch {
    return 0;
  }
}

/** @returns NaN for a process that has ended */
export function parentOf(pid: number): number {
  try {
    return statOf(pid).parent;
  } catch {
    return NaN;
  }
}

function statOf(pid: number): {
  parent: number;
  user: number;
  system: number;
  userOfEnded: number;
  systemOfEnded: number;
} {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .map(Number);
  const [parent = NaN, user = NaN, system = NaN, userOfEnded = NaN, systemOfEnded = NaN] = [
    fields[1],
    ...fields.slice(11, 15),
  ];
  return { parent, user, system, userOfEnded, systemOfEnded };
}

/** Resident memory of a process in megabytes. */
export function residentMegabytes(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** @returns the value below which the given share of the values lies */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
