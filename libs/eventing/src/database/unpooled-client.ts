import { Client, type ClientConfig } from 'pg';
import type { DataSource } from 'typeorm';

/** A query that takes longer has lost its server: the connection is given up. */
const QUERY_TIMEOUT_MS = 15_000;
const CONNECT_TIMEOUT_MS = 5_000;

/** Lets the server notice within half a minute that the holder of an advisory lock has vanished from the network. */
const KEEP_ALIVE = '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3';

/**
 * How to reach the database of a TypeORM data source outside its pool. Session locks and LISTEN belong to one
 * connection, which a pool would hand around.
 *
 * @throws Error when the data source is not PostgreSQL
 */
export function clientConfigOf(dataSource: DataSource): ClientConfig {
  const options = dataSource.options;
  if (options.type !== 'postgres') throw new Error('eventing needs PostgreSQL');
  const config: ClientConfig =
    options.url === undefined
      ? { host: options.host, port: options.port, user: options.username, database: options.database }
      : { connectionString: options.url };
  if (options.url === undefined && options.password !== undefined) config.password = options.password;
  if (options.ssl !== undefined) config.ssl = options.ssl as NonNullable<ClientConfig['ssl']>;
  return config;
}

/**
 * Opens a connection of its own that takes part in locks and notifications.
 *
 * @param onLost called once when the connection breaks, so that nobody goes on believing in the locks
 * @throws Error when PostgreSQL cannot be reached within five seconds
 */
export async function openUnpooled(
  config: ClientConfig,
  applicationName: string,
  onLost: (error: Error) => void,
): Promise<Client> {
  const client = new Client({
    ...config,
    application_name: applicationName,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    options: KEEP_ALIVE,
  });
  client.on('error', onLost);
  try {
    await client.connect();
  } catch (error) {
    closeQuietly(client);
    throw error;
  }
  return client;
}

/** Ends a connection that may be broken already; what it says about that is of no use to anyone. */
export function closeQuietly(client: Client): void {
  client.end().catch(() => undefined);
}
