export const SERVICES = ['people', 'issues', 'meetings', 'outreach'] as const;
export type Service = (typeof SERVICES)[number];

/** Finds the variables for the commands of a service; throws when there are none. */
export type EnvironmentOf = (service: Service) => Readonly<Record<string, string | undefined>>;

/** Whether this process has the variables of each of them; in a cluster it has those of one, and they share an address. */
export function reachesAll(environmentOf: EnvironmentOf, services: readonly Service[]): boolean {
  return new Set(services.map((service) => environmentOf(service)['DATABASE_URL'])).size === services.length;
}
