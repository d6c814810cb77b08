import { ClientSockets } from '../client-sockets.js';
import type { Logger } from '@vicinia/service-kit';
import type { Admin } from 'kafkajs';
import { kafkaClient } from '../kafka-client.js';
import type { KafkaSettings } from '../kafka-settings.js';

const REQUEST_TIMEOUT_MS = 5_000;

/** One administrative client, opened when it is needed and given up when a call on it fails. */
export class AdminAccess {
  private opening: Promise<Admin> | null = null;

  private readonly sockets = new ClientSockets();

  constructor(
    private readonly settings: KafkaSettings,
    private readonly log: Logger,
  ) {}

  /** @throws what the call throws, or Error when no broker answers */
  async use<Result>(work: (admin: Admin) => Promise<Result>): Promise<Result> {
    const opening = (this.opening ??= this.open());
    try {
      return await work(await opening);
    } catch (error) {
      if (this.opening === opening) this.opening = null;
      closeQuietly(opening);
      throw error;
    }
  }

  close(): void {
    if (this.opening !== null) closeQuietly(this.opening);
    this.opening = null;
    this.sockets.end();
  }

  private async open(): Promise<Admin> {
    const admin = kafkaClient(this.settings, 'admin', this.log, REQUEST_TIMEOUT_MS, this.sockets).admin();
    await admin.connect();
    return admin;
  }
}

function closeQuietly(opening: Promise<Admin>): void {
  opening.then((admin) => admin.disconnect()).catch(() => undefined);
}
