import type { Socket } from 'node:net';
import { forgettingOnceClosed } from './closed-socket.js';

/**
 * The connections of one client. kafkajs opens one anew for a request that was under way while its client left, and nobody ends
 * it: each rebalance and each stop would leave some behind.
 */
export class ClientSockets {
  private readonly open = new Set<Socket>();
  private hasLeft = false;

  /** Takes a connection in. @returns the socket, which comes to its end at once where the client has left */
  add(socket: Socket): Socket {
    this.open.add(forgettingOnceClosed(socket));
    socket.once('close', () => this.open.delete(socket));
    if (this.hasLeft) setImmediate(() => socket.destroy(new Error('the client has left')));
    return socket;
  }

  /** Ends what is still open once the client has left. The broker's answer to that has kafkajs clear up. */
  end(): void {
    this.hasLeft = true;
    for (const socket of this.open) socket.end().unref();
  }
}
