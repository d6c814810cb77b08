import type { SignIn } from '../sign-in/sign-in.js';
import { EventBlocks, type EventBlock } from './event-blocks.js';

/** That a record is no longer as it was; what it is now, the graph tells. */
export interface LiveChange {
  /** Its type in the graph, such as `Issue`. */
  readonly type: string;
  readonly id: string;
  readonly territoryId: string;
}

export interface LiveChangesOptions {
  /** Address of the gateway, such as `https://vicinia.example`. */
  readonly gateway: string;
  /** Only what changes in this territory and below, for its staff; left out, all that the person may know of. */
  readonly territoryId?: string;
  /** Who is listening. */
  readonly signIn: Pick<SignIn, 'current'>;
  readonly onChange: (change: LiveChange) => void;
  /** Changes were missed, and nobody knows which: read anew what is shown. */
  readonly onReset: () => void;
  /** Whether changes are being told at present; for a sign on the page. */
  readonly onState?: (isLive: boolean) => void;
  /** How to ask; the global `fetch` when left out. */
  readonly fetch?: typeof fetch;
  /** Milliseconds until the next try after the first failure; it doubles up to a minute. */
  readonly retryMilliseconds?: number;
}

const LONGEST_PAUSE_MS = 60_000;
/** The gateway sends something every 15 seconds; a connection that is silent for longer is dead. */
const SILENCE_MS = 45_000;
/** With these it would be refused again. */
const HOPELESS = new Set([400, 403, 404]);

/**
 * Listens to what changes, connects again when the connection breaks, and goes on where it was. It ends for good where the
 * gateway says that this person may not listen there, or that there are no live changes.
 *
 * @returns ends the listening
 */
export function liveChanges(options: LiveChangesOptions): () => void {
  const ending = new AbortController();
  void listenAgain(options, ending.signal);
  return () => {
    ending.abort();
  };
}

async function listenAgain(options: LiveChangesOptions, signal: AbortSignal): Promise<void> {
  const { retryMilliseconds: firstPause = 1_000, onState = () => undefined } = options;
  const heard = { lastEventId: null as string | null };
  let pause = firstPause;
  while (!signal.aborted) {
    const outcome = await listen(options, heard, signal).catch(() => 'broken' as const);
    onState(false);
    if (outcome === 'hopeless') return;
    pause = outcome === 'heard' ? firstPause : Math.min(pause * 2, LONGEST_PAUSE_MS);
    // Many clients whose gateway went away do not come back in the same moment.
    await wait(pause * (0.5 + Math.random()), signal);
  }
}

async function listen(
  options: LiveChangesOptions,
  heard: { lastEventId: string | null },
  signal: AbortSignal,
): Promise<'heard' | 'broken' | 'hopeless'> {
  const { gateway, territoryId, signIn, fetch: ask = fetch, onState = () => undefined } = options;
  const token = signIn.current?.accessToken;
  if (token === undefined) return 'broken';
  const connection = new AbortController();
  const giveUp = () => {
    connection.abort();
  };
  let timer = setTimeout(giveUp, SILENCE_MS);
  try {
    const where = territoryId === undefined ? '' : `?territory=${encodeURIComponent(territoryId)}`;
    const response = await ask(`${gateway}/events${where}`, {
      headers: {
        accept: 'text/event-stream',
        authorization: `Bearer ${token}`,
        ...(heard.lastEventId === null ? {} : { 'last-event-id': heard.lastEventId }),
      },
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, connection.signal]),
    });
    if (HOPELESS.has(response.status)) return 'hopeless';
    if (!response.ok || response.body === null) return 'broken';
    onState(true);
    const blocks = new EventBlocks();
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(timer);
      timer = setTimeout(giveUp, SILENCE_MS);
      for (const block of blocks.take(part.value)) take(block, options, heard);
    }
    return 'heard';
  } finally {
    clearTimeout(timer);
    // Where the page failed to take an event, the connection is still open; the gateway counts each.
    giveUp();
  }
}

function take(
  { event, id, data }: EventBlock,
  { onChange, onReset }: LiveChangesOptions,
  heard: { lastEventId: string | null },
): void {
  if (event === 'change') onChange(JSON.parse(data) as LiveChange);
  if (event === 'reset') onReset();
  // After it was taken: what failed on the way is told again.
  heard.lastEventId = id ?? heard.lastEventId;
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
