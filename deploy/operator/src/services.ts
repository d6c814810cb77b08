export const SERVICES = ['people', 'issues', 'meetings', 'outreach'] as const;
export type Service = (typeof SERVICES)[number];

/** Finds the variables for the commands of a service; throws when there are none. */
export type EnvironmentOf = (service: Service) => Readonly<Record<string, string | undefined>>;
