import { createViciniaClient } from '@vicinia/client';

/** The one way in which the portal asks: the public graph, through the client package. */
export const vicinia = createViciniaClient({ url: '/graphql' });

export interface PortalSettings {
  /** Number to call in an emergency, in this country. */
  readonly emergencyNumber: string;
}

export async function loadSettings(): Promise<PortalSettings> {
  const response = await fetch('/portal/settings.json');
  return (await response.json()) as PortalSettings;
}
