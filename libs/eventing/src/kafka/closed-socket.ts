import type { Socket } from 'node:net';

/**
 * Keeps a socket from gathering listeners once it is closed. kafkajs ends a connection anew each time it looks for a broker that is
 * away, and Node has a socket without a handle remember each `unref` for when it connects, which a closed one never does.
 *
 * @returns the socket
 */
export function forgettingOnceClosed(socket: Socket): Socket {
  socket.once('close', () => {
    socket.unref = () => socket;
  });
  return socket;
}
