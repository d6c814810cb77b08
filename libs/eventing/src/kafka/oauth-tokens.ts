import { z } from 'zod';
import type { KafkaSasl } from './kafka-settings.js';

type OauthSettings = Extract<KafkaSasl, { mechanism: 'OAUTHBEARER' }>;

const answer = z.object({ access_token: z.string().min(1), expires_in: z.number().positive().default(300) });

const REQUEST_TIMEOUT_MS = 5_000;
/** A token is asked for anew this long before it ends. */
const MARGIN_MS = 30_000;

/**
 * Tokens by the client credentials grant (RFC 6749, 4.4), kept until shortly before they end.
 *
 * @returns asked by the client at each connection and re-authentication
 */
export function oauthTokens(settings: OauthSettings): () => Promise<{ value: string }> {
  let known: { value: string; until: number } | null = null;
  return async () => {
    if (known !== null && performance.now() < known.until) return { value: known.value };
    const body = new URLSearchParams({ grant_type: 'client_credentials' });
    if (settings.scope !== null) body.set('scope', settings.scope);
    const credentials = [settings.clientId, settings.clientSecret].map(encodeURIComponent).join(':');
    const response = await fetch(settings.tokenUrl, {
      method: 'POST',
      body,
      headers: { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    });
    if (!response.ok)
      throw new Error(`no token for Kafka: the authorisation server answered ${response.status}`);
    const { access_token: value, expires_in: seconds } = answer.parse(await response.json());
    known = { value, until: performance.now() + seconds * 1000 - MARGIN_MS };
    return { value };
  };
}
