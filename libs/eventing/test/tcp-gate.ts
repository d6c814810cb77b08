import { connect, createServer, type Server, type Socket } from 'node:net';

/** A door between a client and PostgreSQL that can be slammed: what a cut cable or a killed process looks like. */
export class TcpGate {
  private readonly sockets = new Set<Socket>();
  private shut = false;

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {}

  /** @param targetUrl of the database behind the gate */
  static async open(targetUrl: string): Promise<TcpGate> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const gate = new TcpGate(server, new URL(targetUrl));
    server.on('connection', (socket) => {
      gate.admit(socket);
    });
    return gate;
  }

  /** The same database, through the gate. */
  get url(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('the gate does not listen');
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String(address.port);
    return url.toString();
  }

  cut(): void {
    this.shut = true;
    for (const socket of this.sockets) socket.destroy();
  }

  reopen(): void {
    this.shut = false;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise<void>((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
  }

  private admit(inner: Socket): void {
    if (this.shut) {
      inner.destroy();
      return;
    }
    const outer = connect(Number(this.target.port), this.target.hostname);
    for (const [one, other] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      this.sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  }
}
