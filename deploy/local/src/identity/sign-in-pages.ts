import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { errors } from 'oidc-provider';
import type { SampleSignIn } from './sample-sign-in.js';
import { signInPage } from './sign-in-page.js';

const LONGEST_FORM = 2_000;

/** Serves the page of a sign-in in progress (GET) and takes the account that was chosen on it (POST). */
export function signInPages(
  provider: Provider,
  signIns: readonly SampleSignIn[],
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    void serve(provider, signIns, request, response).catch((failure: unknown) => {
      const isStale = failure instanceof errors.SessionNotFound;
      respond(
        response,
        isStale ? 400 : 500,
        isStale
          ? 'This sign-in has expired. Start again from the page you came from.'
          : 'The sign-in failed.',
      );
    });
  };
}

async function serve(
  provider: Provider,
  signIns: readonly SampleSignIn[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const interaction = await provider.interactionDetails(request, response);
  if (request.method === 'POST') {
    const subject = new URLSearchParams(await textOf(request)).get('subject') ?? '';
    if (!signIns.some((signIn) => signIn.subject === subject)) {
      respond(response, 400, 'There is no such sample account.');
      return;
    }
    await provider.interactionFinished(request, response, { login: { accountId: subject } });
    return;
  }
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    // No form-action here: browsers apply it to the redirect that follows the form as well.
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  });
  const { login_hint: hint } = interaction.params;
  response.end(signInPage(interaction.uid, signIns, typeof hint === 'string' ? hint : undefined));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LONGEST_FORM) throw new Error('the form is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function respond(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(message);
}
