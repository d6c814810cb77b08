import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A process that listens on a port. */
export interface PortHolder {
  readonly pid: number;
  /** As it was started. */
  readonly command: string;
}

/** State of a socket that listens, in the tables of the kernel. */
const LISTENS = '0A';
const LONGEST_COMMAND = 120;

/**
 * Who listens on a port of this machine.
 *
 * @returns null where nobody does, and where this user may not know: another user's process, or a system without `/proc`
 */
export function holderOf(port: number): PortHolder | null {
  const sockets = new Set(['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listening(table, port)));
  if (sockets.size === 0) return null;
  const pid = entriesOf('/proc').find((name) => /^\d+$/.test(name) && holdsOneOf(name, sockets));
  return pid === undefined ? null : { pid: Number(pid), command: commandOf(pid) };
}

/** Whether a process is another one or was started by it, directly or not. */
export function descendsFrom(pid: number, ancestor: number): boolean {
  if (pid === ancestor) return true;
  // The name of the program comes in brackets and may hold anything.
  const [, parent] = /\) \S (\d+)/.exec(textOf(`/proc/${String(pid)}/stat`)) ?? [];
  return parent !== undefined && parent !== '0' && descendsFrom(Number(parent), ancestor);
}

/** Numbers of the sockets of a table that listen on a port. */
function listening(table: string, port: number): string[] {
  const hexadecimal = port.toString(16).toUpperCase().padStart(4, '0');
  return textOf(table)
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => local?.endsWith(`:${hexadecimal}`) === true && state === LISTENS)
    .flatMap((columns) => columns[9] ?? []);
}

function holdsOneOf(pid: string, sockets: ReadonlySet<string>): boolean {
  const folder = `/proc/${pid}/fd`;
  return entriesOf(folder).some((file) => {
    const [, socket = ''] = /^socket:\[(\d+)\]$/.exec(linkOf(`${folder}/${file}`)) ?? [];
    return sockets.has(socket);
  });
}

function commandOf(pid: string): string {
  const command = textOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
  return command.length > LONGEST_COMMAND ? `${command.slice(0, LONGEST_COMMAND)} …` : command;
}

// Processes come and go while one looks, and those of others are not shown.
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function linkOf(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
