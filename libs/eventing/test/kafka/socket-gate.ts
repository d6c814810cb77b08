import { connect, Socket } from 'node:net';

/** All connections of one client, which can be cut: what a pulled cable or a killed process looks like. */
export class SocketGate {
  private readonly sockets = new Set<Socket>();
  private shut = false;
  private deaf = false;

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
    if (this.deaf) socket.once('connect', () => socket.pause());
    socket.once('close', () => this.sockets.delete(socket));
    return socket;
  }

  /** Lets requests out and no answer in. */
  deafen(): void {
    this.deaf = true;
    for (const socket of this.sockets) socket.pause();
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
}
