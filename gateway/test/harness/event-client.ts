import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { until } from '@vicinia/testkit';

/** One event as it came. */
export interface ReceivedEvent {
  readonly event: string;
  readonly id: string;
  readonly data: unknown;
}

/** Reads server-sent events as a browser does, over a connection of its own. */
export class EventClient {
  readonly events: ReceivedEvent[] = [];
  comments = 0;
  hasEnded = false;

  private constructor(private readonly response: IncomingMessage) {}

  static async connect(url: string, headers: Record<string, string> = {}): Promise<EventClient> {
    const request = get(url, { headers, agent: false });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    const client = new EventClient(response);
    if (client.status === 200) void client.read().catch(() => undefined);
    return client;
  }

  get status(): number | undefined {
    return this.response.statusCode;
  }

  get contentType(): string | undefined {
    return this.response.headers['content-type'];
  }

  /** The code with which it was refused. */
  async code(): Promise<string | undefined> {
    const { errors } = (await json(this.response)) as { errors: { extensions: { code: string } }[] };
    return errors[0]?.extensions.code;
  }

  /** Waits for an event of a kind, counted from the first on. */
  async next(event: string, count = 1): Promise<ReceivedEvent> {
    const found = () => this.events.filter((each) => each.event === event)[count - 1];
    await until(`the event ${event}`, () => found() !== undefined);
    return found()!;
  }

  /** Ids of the records that changed, as told so far. */
  changed(): string[] {
    return this.events
      .filter(({ event }) => event === 'change')
      .map(({ data }) => (data as { id: string }).id);
  }

  close(): void {
    this.response.destroy();
  }

  private async read(): Promise<void> {
    let text = '';
    for await (const chunk of this.response.setEncoding('utf8')) {
      text += String(chunk);
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) this.take(block);
    }
    this.hasEnded = true;
  }

  private take(block: string): void {
    const fields = new Map(
      block.split('\n').map((line) => {
        const at = line.indexOf(':');
        return [line.slice(0, at), line.slice(at + 1).trim()] as const;
      }),
    );
    if (fields.has('')) this.comments += 1;
    const event = fields.get('event');
    if (event !== undefined)
      this.events.push({
        event,
        id: fields.get('id') ?? '',
        data: JSON.parse(fields.get('data') ?? 'null'),
      });
  }
}
