import { createViciniaClient, type SignIn } from '@vicinia/client';
import { fetchOnce } from './first-question.js';

let signIn: Pick<SignIn, 'current'> | undefined;

/** The one way in which the portal asks: the public graph, through the client package. */
export const vicinia = createViciniaClient({
  url: '/graphql',
  fetch: fetchOnce,
  signIn: {
    get current() {
      return signIn?.current ?? null;
    },
  },
});

/** Says who asks from now on. */
export function signsIn(who: Pick<SignIn, 'current'>): void {
  signIn = who;
}

export interface PortalSettings {
  /** Number to call in an emergency, in this country. */
  readonly emergencyNumber: string;
  /** Where staff sign in, and as what the portal is known there. */
  readonly issuer: string;
  readonly clientId: string;
}

export async function loadSettings(): Promise<PortalSettings> {
  const response = await fetch('/portal/settings.json');
  return (await response.json()) as PortalSettings;
}
