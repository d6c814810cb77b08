import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { ServiceProcess } from '@vicinia/local';

/** How long it takes until a replica that turned unready gets no more connections. */
const PROBE_EVERY_MS = 200;

interface Replica {
  readonly process: ServiceProcess;
  ready: boolean;
  connections: number;
}

/**
 * What a Service of Kubernetes is to its clients: one address, behind which new connections go to the ready replicas
 * in turn. A connection stays with its replica until one of the two ends closes it, whatever readiness says meanwhile.
 */
export class ReplicaProxy {
  private replicas: Replica[] = [];
  private readonly open = new Set<Socket>();
  private next = 0;
  private probing = true;

  private constructor(private readonly server: Server) {
    server.on('connection', (client) => {
      this.join(client);
    });
  }

  static async start(): Promise<ReplicaProxy> {
    const server = createServer({ allowHalfOpen: true, noDelay: true }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const proxy = new ReplicaProxy(server);
    void proxy.probe();
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on connections go to these processes, as far as they are ready. */
  serve(processes: readonly ServiceProcess[]): void {
    this.replicas = processes.map(
      (process) =>
        this.replicas.find((known) => known.process === process) ?? { process, ready: false, connections: 0 },
    );
  }

  isReady(process: ServiceProcess): boolean {
    return this.replicas.some((replica) => replica.process === process && replica.ready);
  }

  /** How many connections a process was given. */
  connectionsOf(process: ServiceProcess): number {
    return this.replicas.find((replica) => replica.process === process)?.connections ?? 0;
  }

  async stop(): Promise<void> {
    this.probing = false;
    for (const socket of this.open) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private join(client: Socket): void {
    const ready = this.replicas.filter((replica) => replica.ready);
    const replica = ready[this.next % Math.max(1, ready.length)];
    this.next += 1;
    if (replica === undefined) {
      client.on('error', () => undefined).resetAndDestroy();
      return;
    }
    replica.connections += 1;
    const upstream = connect({
      host: '127.0.0.1',
      port: Number(new URL(replica.process.url).port),
      allowHalfOpen: true,
      noDelay: true,
    });
    this.tie(client, upstream);
    this.tie(upstream, client);
  }

  /** Bytes, the end and a reset go on as they come. */
  private tie(from: Socket, to: Socket): void {
    this.open.add(from);
    from.pipe(to);
    from.on('error', () => to.resetAndDestroy());
    from.on('close', () => this.open.delete(from));
  }

  private async probe(): Promise<void> {
    while (this.probing) {
      await Promise.all(
        this.replicas.map(async (replica) => {
          replica.ready = await isReady(replica.process.url);
        }),
      );
      await pause(PROBE_EVERY_MS, undefined, { ref: false });
    }
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health/ready`, { headers: { connection: 'close' } });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
