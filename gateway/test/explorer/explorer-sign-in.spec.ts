import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  EXPLORER_CLIENT,
  pagesOfSignIn,
  startIdentityProvider,
  type RunningIdentityProvider,
} from '@vicinia/local/identity';
import { decodeJwt } from 'jose';

const PAGE = 'http://localhost:4000/explorer';
const OFFICER = { subject: 'officer-1', label: 'Greta', role: 'Officer', place: 'Beat' };

interface SignInPage {
  keptSignIn(): unknown;
  signOut(): void;
  startSignIn(settings: object, account?: string): Promise<void>;
  finishSignIn(settings: object): Promise<{ accessToken: string; account: string; name: string } | null>;
}

/** What of a browser the page's sign-in touches. */
class Tab {
  readonly shown: string[] = [];
  readonly location = { origin: new URL(PAGE).origin, href: PAGE, search: '', assign: this.show.bind(this) };
  readonly history = {
    replaceState: (_state: unknown, _title: string, address: string) => {
      this.show(address);
    },
  };

  show(address: string): void {
    this.shown.push(address);
    Object.assign(this.location, { href: address, search: new URL(address).search });
  }
}

describe('the sign-in of the explorer', () => {
  let provider: RunningIdentityProvider;
  let page: SignInPage;
  let tab: Tab;
  let settings: object;

  beforeAll(async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'vicinia-issuer-'));
    const explorerAddresses = [PAGE];
    provider = await startIdentityProvider({ dataFolder, signIns: [OFFICER], port: 0, explorerAddresses });
    settings = { issuer: provider.issuer, clientId: EXPLORER_CLIENT };
    // By address, because the page is of another TypeScript project, with the types of a browser.
    page = (await import(new URL('../../explorer/sign-in.ts', import.meta.url).href)) as SignInPage;
  });

  beforeEach(() => {
    const kept = new Map<string, string>();
    tab = new Tab();
    Object.assign(globalThis, { location: tab.location, history: tab.history });
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      value: {
        getItem: (name: string) => kept.get(name) ?? null,
        setItem: (name: string, text: string) => kept.set(name, text),
        removeItem: (name: string) => kept.delete(name),
        key: (index: number) => [...kept.keys()][index] ?? null,
        get length() {
          return kept.size;
        },
      },
    });
  });

  afterAll(() => provider.stop());

  it('goes to the issuer with PKCE and the proposed account, and comes back as who signed in', async () => {
    await page.startSignIn(settings, 'officer-1');
    const request = new URL(tab.shown[0] ?? '');
    expect(Object.fromEntries(request.searchParams)).toMatchObject({
      prompt: 'login',
      login_hint: 'officer-1',
      code_challenge_method: 'S256',
      redirect_uri: PAGE,
    });

    tab.show((await pagesOfSignIn(request, 'officer-1', PAGE)).href);
    const signedIn = await page.finishSignIn(settings);

    expect(signedIn).toMatchObject({ account: 'officer-1', name: 'Greta, Officer, Beat' });
    expect(decodeJwt(signedIn?.accessToken ?? '').sub).toBe('officer-1');
    expect(tab.location.href).toBe(PAGE);
    expect(page.keptSignIn()).toEqual(signedIn);
    page.signOut();
    expect(page.keptSignIn()).toBeNull();
  });

  it('takes no code for a sign-in that was not started in this tab', async () => {
    tab.show(`${PAGE}?code=foreign&state=foreign`);

    await expect(page.finishSignIn(settings)).rejects.toThrow();
    expect([tab.location.href, page.keptSignIn()]).toEqual([PAGE, null]);
  });

  it('says why the issuer refused', async () => {
    await page.startSignIn(settings);
    const state = new URL(tab.shown[0] ?? '').searchParams.get('state') ?? '';
    tab.show(`${PAGE}?error=access_denied&error_description=Not+today&state=${state}`);

    await expect(page.finishSignIn(settings)).rejects.toThrow('Not today');
  });

  it('is nobody while the page was opened without an answer of the issuer', async () => {
    expect(await page.finishSignIn(settings)).toBeNull();
  });
});
