import getPort from 'get-port';

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

/** What is not where one would look for it. */
export function movedPorts(ports: Ports): string[] {
  return Object.entries(USUAL_PORTS)
    .filter(([name, usual]) => ports[name as keyof Ports] !== usual)
    .map(
      ([name, usual]) =>
        `port ${String(usual)} is taken, so ${name} listens on ${String(ports[name as keyof Ports])}`,
    );
}
