import { EventBlocks } from './event-blocks.js';
import { liveChanges, type LiveChange } from './live-changes.js';

describe('a stream of events', () => {
  it('is taken apart in whatever pieces it comes, without its comments', () => {
    const blocks = new EventBlocks();
    const text =
      ': hello\n\nretry: 3000\n\nevent: change\nid: a-1\ndata: {"id":"x"}\n\nevent: ready\ndata: {}\n\n';
    const taken = Array.from(text).flatMap((letter) => blocks.take(letter));
    expect(taken).toEqual([
      { event: 'change', id: 'a-1', data: '{"id":"x"}' },
      { event: 'ready', id: null, data: '{}' },
    ]);
  });

  it('may have lines of Windows and data of several lines', () => {
    expect(new EventBlocks().take('data: one\r\ndata:two\r\n\r\n')).toEqual([
      { event: 'message', id: null, data: 'one\ntwo' },
    ]);
  });
});

describe('live changes', () => {
  const change = (id: string) => ({ type: 'Issue', id, territoryId: 't' });
  const event = (name: string, id: string, data: unknown) =>
    `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;

  /** Listens to a gateway that gives these answers, one for each connection, until it is asked once more. */
  async function listenTo(answers: readonly (Response | Error)[]) {
    const asked: { url: string; headers: Record<string, string> }[] = [];
    const heard: LiveChange[] = [];
    const states: boolean[] = [];
    let resets = 0;
    const left = [...answers];
    await new Promise<void>((resolve) => {
      const end = liveChanges({
        gateway: 'https://vicinia.example',
        territoryId: 't',
        signIn: { current: { accessToken: 'token' } as never },
        retryMilliseconds: 1,
        onChange: (each) => heard.push(each),
        onReset: () => {
          resets += 1;
        },
        onState: (isLive) => {
          states.push(isLive);
          if (!isLive && answers.length === 1) setTimeout(resolve, 20);
        },
        fetch: (url, init) => {
          asked.push({ url: url as string, headers: init?.headers as Record<string, string> });
          const answer = left.shift();
          if (answer instanceof Response) return Promise.resolve(answer);
          if (answer === undefined) {
            end();
            resolve();
          }
          return Promise.reject(answer ?? new Error('the end'));
        },
      });
    });
    return { asked, heard, states, resets };
  }

  it('are told with the token, and go on after the last when the connection broke', async () => {
    const { asked, heard } = await listenTo([
      new Response(event('ready', 'a-0', {}) + event('change', 'a-1', change('x'))),
      new Error('no network'),
      new Response(event('change', 'a-2', change('y'))),
    ]);
    expect(heard).toEqual([change('x'), change('y')]);
    expect(asked[0]).toMatchObject({
      url: 'https://vicinia.example/events?territory=t',
      headers: { authorization: 'Bearer token' },
    });
    expect(asked.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, 'a-1', 'a-1', 'a-2']);
  });

  it('say when nobody knows what was missed', async () => {
    const { resets, asked } = await listenTo([new Response(event('reset', 'b-7', {}))]);
    expect(resets).toBe(1);
    expect(asked.at(-1)?.headers['last-event-id']).toBe('b-7');
  });

  it('leave no connection open when the page fails to take one, and are told it again', async () => {
    const signals: AbortSignal[] = [];
    let isClosed = false;
    await new Promise<void>((resolve) => {
      const end = liveChanges({
        gateway: 'https://vicinia.example',
        territoryId: 't',
        signIn: { current: { accessToken: 'token' } as never },
        retryMilliseconds: 1,
        onChange: () => {
          throw new Error('a fault of the page');
        },
        onReset: () => undefined,
        fetch: (_url, init) => {
          if (signals.length > 0) {
            isClosed = signals[0]!.aborted;
            end();
            resolve();
          }
          signals.push(init!.signal!);
          // As a gateway does, it tells and stays.
          const body = new ReadableStream<Uint8Array>({
            start: (stream) => {
              stream.enqueue(new TextEncoder().encode(event('change', 'a-1', change('x'))));
            },
          });
          return Promise.resolve(new Response(body));
        },
      });
    });
    expect(isClosed).toBe(true);
  });

  it('wait and try again while they cannot be told', async () => {
    const { asked, heard } = await listenTo([
      new Response('{}', { status: 503 }),
      new Response('{}', { status: 429 }),
      new Response('{}', { status: 401 }),
      new Response(event('change', 'a-1', change('x'))),
    ]);
    expect(asked).toHaveLength(5);
    expect(heard).toEqual([change('x')]);
  });

  it.each([400, 403, 404])('end for good after a refusal with %i', async (status) => {
    const { asked, states } = await listenTo([new Response('{}', { status })]);
    expect([asked.length, states]).toEqual([1, [false]]);
  });
});
