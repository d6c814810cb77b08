import { SignIn } from '@vicinia/client';
import { loadSettings, signsIn } from '../portal-client.js';

let signIn: SignIn | undefined;

/** The sign-in of this tab. What carries a receipt is asked without it all the same. */
export async function portalSignIn(): Promise<SignIn> {
  if (signIn === undefined) {
    const { issuer, clientId } = await loadSettings();
    signIn = new SignIn({ issuer, clientId, returnAddress: `${location.origin}/signed-in` });
    signsIn(signIn);
  }
  return signIn;
}
