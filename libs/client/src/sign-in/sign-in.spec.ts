import { memoryStore } from '../text-store.js';
import { SignIn } from './sign-in.js';

function storage(): Storage {
  return memoryStore() as unknown as Storage;
}

function signInWith(store: Storage): SignIn {
  return new SignIn({
    issuer: 'https://id.example',
    clientId: 'portal',
    returnAddress: 'https://portal.example/signed-in',
    metadata: { issuer: 'https://id.example', authorization_endpoint: 'https://id.example/auth' },
    store,
  });
}

function keep(store: Storage, expiresAt: number | null): void {
  const signedIn = { accessToken: 'token', account: 'a', name: 'A', expiresAt };
  store.setItem('vicinia.signed-in', JSON.stringify(signedIn));
}

describe('signing in', () => {
  it('goes to the issuer with authorisation code and PKCE', async () => {
    const address = new URL(await signInWith(storage()).address('/staff', 'sample-citizen'));
    expect(address.origin).toBe('https://id.example');
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      login_hint: 'sample-citizen',
      redirect_uri: 'https://portal.example/signed-in',
    });
  });

  it('survives a reload until the token ends', () => {
    const store = storage();
    keep(store, Date.now() / 1000 + 60);
    expect(signInWith(store).current?.account).toBe('a');
    keep(store, Date.now() / 1000 - 1);
    expect(signInWith(store).current).toBeNull();
  });

  it('is forgotten when somebody signs out', () => {
    const store = storage();
    keep(store, null);
    const signIn = signInWith(store);
    signIn.end();
    expect(signIn.current).toBeNull();
    expect(signInWith(store).current).toBeNull();
  });
});
