import getPort from 'get-port';
import { descendsFrom, holderOf, type PortHolder } from './port-holder.js';

/** Ports that an installation listens on, all on this machine only. */
export interface Ports {
  readonly gateway: number;
  readonly people: number;
  readonly issues: number;
  readonly meetings: number;
  readonly outreach: number;
  readonly identity: number;
  readonly mailbox: number;
  readonly smtp: number;
  readonly postgres: number;
}

export const USUAL_PORTS: Ports = {
  gateway: 4000,
  people: 4001,
  issues: 4002,
  meetings: 4003,
  outreach: 4004,
  identity: 4010,
  mailbox: 4020,
  smtp: 4025,
  postgres: 4032,
};

/** The usual ports where they are free, others where they are taken. */
export async function freePorts(): Promise<Ports> {
  const ports: Record<string, number> = {};
  for (const [name, usual] of Object.entries(USUAL_PORTS))
    ports[name] = await getPort({ port: usual as number });
  return ports as unknown as Ports;
}

/** Any free ports, for tests that run side by side. */
export async function anyFreePorts(): Promise<Ports> {
  const ports: Record<string, number> = {};
  for (const name of Object.keys(USUAL_PORTS)) ports[name] = await getPort();
  return ports as unknown as Ports;
}

/** What is not where one would look for it, and who is there. */
export function movedPorts(ports: Ports): string[] {
  return namedPorts(USUAL_PORTS)
    .filter(([name, usual]) => ports[name] !== usual)
    .map(
      ([name, usual]) => `${takenBy(usual, holderOf(usual))}, so ${name} listens on ${String(ports[name])}`,
    );
}

/**
 * Ports on which somebody else listens by now: free when they were chosen, and taken before the part that they are for
 * listened, as by another start at the same time.
 *
 * @param own process whose descendants may listen there
 */
export function takenPorts(ports: Ports, own = process.pid): string[] {
  return namedPorts(ports).flatMap(([name, port]) => {
    const holder = holderOf(port);
    return holder === null || descendsFrom(holder.pid, own)
      ? []
      : [`${takenBy(port, holder)}; ${name} cannot listen there`];
  });
}

function namedPorts(ports: Ports): [keyof Ports, number][] {
  return Object.entries(ports) as [keyof Ports, number][];
}

function takenBy(port: number, holder: PortHolder | null): string {
  const who = holder === null ? 'another program' : `process ${String(holder.pid)} (${holder.command})`;
  return `port ${String(port)} is taken by ${who}`;
}
