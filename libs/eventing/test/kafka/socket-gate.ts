import { connect, Socket } from 'node:net';

/** All connections of one client, which can be cut: what a pulled cable or a killed process looks like. */
export class SocketGate {
  private readonly sockets = new Set<Socket>();
  private shut = false;
  private deaf = false;
  private deafAfter: { readonly apiKey: number; readonly isSo: () => void } | null = null;

  /** Opens a connection, or one that fails while the gate is shut. */
  open(host: string, port: number, onConnect: () => void): Socket {
    if (this.shut) {
      const refused = new Socket();
      setImmediate(() => refused.destroy(new Error('the gate is shut')));
      return refused;
    }
    const socket = connect({ host, port }, onConnect);
    socket.setNoDelay(true);
    this.sockets.add(socket);
    this.watchRequests(socket);
    if (this.deaf) socket.once('connect', () => socket.pause());
    socket.once('close', () => this.sockets.delete(socket));
    return socket;
  }

  /** Lets requests out and no answer in. */
  deafen(): void {
    this.deaf = true;
    for (const socket of this.sockets) socket.pause();
  }

  /** Goes deaf as soon as a request of one kind (the protocol's number) is sent. Resolves then. */
  deafenAfter(apiKey: number): Promise<void> {
    return new Promise((resolve) => (this.deafAfter = { apiKey, isSo: resolve }));
  }

  hear(): void {
    this.deaf = false;
    for (const socket of this.sockets) socket.resume();
  }

  cut(): void {
    this.shut = true;
    for (const socket of this.sockets) socket.destroy(new Error('the gate was shut'));
  }

  reopen(): void {
    this.shut = false;
  }

  private watchRequests(socket: Socket): void {
    const write = socket.write.bind(socket) as (...all: unknown[]) => boolean;
    socket.write = (request: unknown, ...rest: unknown[]): boolean => {
      const { deafAfter } = this;
      if (deafAfter !== null && Buffer.isBuffer(request) && apiKeyOf(request) === deafAfter.apiKey) {
        this.deafAfter = null;
        this.deafen();
        deafAfter.isSo();
      }
      return write(request, ...rest);
    };
  }
}

/** A request begins with its length in four bytes and its kind in two. */
function apiKeyOf(request: Buffer): number | null {
  return request.length < 6 ? null : request.readInt16BE(4);
}
