import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { providerConfiguration } from './provider-configuration.js';
import type { SampleSignIn } from './sample-sign-in.js';
import { issuerSecrets } from './signing-keys.js';
import { signInPages } from './sign-in-pages.js';

export interface IdentityProviderOptions {
  /** Folder for the issuer's keys; with the same one, tokens stay valid through a restart. */
  readonly dataFolder: string;
  readonly signIns: readonly SampleSignIn[];
  /** 4010 unless told otherwise; 0 takes a free one. */
  readonly port?: number;
  /** Addresses of explorer pages that may receive a sign-in, for example `http://localhost:4000/explorer`. */
  readonly explorerAddresses: readonly string[];
  /** Origins of portals that sign in as the client `portal`, for example `http://localhost:5173`; none unless given. */
  readonly portals?: readonly string[];
}

export interface RunningIdentityProvider {
  /** Exactly the `iss` of the tokens. */
  readonly issuer: string;
  stop(): Promise<void>;
}

/** Starts an OpenID Connect issuer for one machine, with sample accounts that sign in by one click. */
export async function startIdentityProvider(
  options: IdentityProviderOptions,
): Promise<RunningIdentityProvider> {
  const secrets = await issuerSecrets(options.dataFolder);
  const server = createServer();
  const issuer = `http://localhost:${String(await listen(server, options.port ?? 4010))}`;
  const provider = new Provider(issuer, providerConfiguration({ ...options, secrets }));
  const pages = signInPages(provider, options.signIns);
  const protocol = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/sign-in/')) pages(request, response);
    else void protocol(request, response);
  });
  return {
    issuer,
    stop: async () => {
      const closed = new Promise<void>((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Listens on both families, for `localhost` is either of them. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
