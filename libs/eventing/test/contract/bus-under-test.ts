import type { MessageTransport } from '../../src/index.js';

/** A bus whose transport must keep the contract. */
export interface BusUnderTest {
  /** A client as another process would open it. */
  connect(): Promise<MessageTransport>;
  /** Cuts one client off as if its process had been killed: nothing that it does from now on reaches the bus. */
  kill(transport: MessageTransport): Promise<void>;
  /** Makes the bus unreachable for all clients. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}
