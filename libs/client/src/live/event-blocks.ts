/** One server-sent event. */
export interface EventBlock {
  readonly event: string;
  readonly id: string | null;
  readonly data: string;
}

/** Takes a stream of server-sent events apart, in whatever pieces it comes (HTML standard, "event stream interpretation"). */
export class EventBlocks {
  private rest = '';

  /** @returns the events that are complete now; comments are none */
  take(text: string): EventBlock[] {
    const blocks = (this.rest + text).replaceAll('\r\n', '\n').split('\n\n');
    this.rest = blocks.pop() ?? '';
    return blocks.flatMap((block) => {
      const fields = new Map<string, string>();
      for (const line of block.split('\n')) {
        const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
        const before = fields.get(name);
        fields.set(name, name === 'data' && before !== undefined ? `${before}\n${value}` : value);
      }
      const data = fields.get('data');
      if (data === undefined) return [];
      return [{ event: fields.get('event') ?? 'message', id: fields.get('id') ?? null, data }];
    });
  }
}
