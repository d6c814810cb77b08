import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect as connectTls, type ConnectionOptions } from 'node:tls';
import type { Logger } from '@vicinia/service-kit';
import kafkajs, { type KafkaConfig, type LogEntry } from 'kafkajs';
import { ClientSockets } from './client-sockets.js';
import type { KafkaSasl, KafkaSettings, KafkaTls } from './kafka-settings.js';
import { oauthTokens } from './oauth-tokens.js';
import { correctRequestQueue } from './request-queue-correction.js';

const { Kafka, logLevel } = kafkajs;

export type KafkaClient = InstanceType<typeof Kafka>;

const KEEP_ALIVE_MS = 10_000;

correctRequestQueue();

/**
 * @param purpose goes into the client's name in the brokers' logs
 * @param requestTimeoutMilliseconds when it differs from that of the settings
 * @param sockets takes its connections, for whoever ends what it leaves open
 */
export function kafkaClient(
  settings: KafkaSettings,
  purpose: string,
  log: Logger,
  requestTimeoutMilliseconds = settings.requestTimeoutMilliseconds,
  sockets = new ClientSockets(),
): KafkaClient {
  const config: KafkaConfig = {
    brokers: [...settings.brokers],
    clientId: `${settings.clientId}-${purpose}`,
    connectionTimeout: settings.connectTimeoutMilliseconds,
    authenticationTimeout: settings.connectTimeoutMilliseconds,
    requestTimeout: requestTimeoutMilliseconds,
    // Its own loops repeat what failed, and know what may be repeated.
    retry: { retries: 0, initialRetryTime: 100, maxRetryTime: 1_000 },
    logLevel: logLevel.WARN,
    logCreator: () => (entry) => {
      report(log, entry);
    },
    socketFactory: ({ host, port, ssl, onConnect }) =>
      sockets.add(openSocket(settings, host, port, ssl, onConnect)),
  };
  if (settings.tls !== null) config.ssl = tlsOf(settings.tls);
  if (settings.sasl !== null) config.sasl = saslOf(settings.sasl);
  return new Kafka(config);
}

function tlsOf(tls: KafkaTls): ConnectionOptions {
  const options: ConnectionOptions = {};
  if (tls.ca !== null) options.ca = tls.ca;
  if (tls.certificate !== null) options.cert = tls.certificate;
  if (tls.key !== null) options.key = tls.key;
  return options;
}

function saslOf(sasl: KafkaSasl): NonNullable<KafkaConfig['sasl']> {
  if (sasl.mechanism === 'OAUTHBEARER') {
    return { mechanism: 'oauthbearer', oauthBearerProvider: oauthTokens(sasl) };
  }
  const { username, password } = sasl;
  switch (sasl.mechanism) {
    case 'PLAIN':
      return { mechanism: 'plain', username, password };
    case 'SCRAM-SHA-256':
      return { mechanism: 'scram-sha-256', username, password };
    case 'SCRAM-SHA-512':
      return { mechanism: 'scram-sha-512', username, password };
  }
}

function openSocket(
  settings: KafkaSettings,
  host: string,
  port: number,
  ssl: ConnectionOptions | undefined,
  onConnect: () => void,
): Socket {
  if (settings.connect !== undefined) return settings.connect(host, port, onConnect);
  const socket =
    settings.tls === null
      ? connectPlain({ host, port }, onConnect)
      : connectTls({ ...ssl, host, port, ...(isIP(host) === 0 ? { servername: host } : {}) }, onConnect);
  socket.setKeepAlive(true, KEEP_ALIVE_MS);
  socket.setNoDelay(true);
  return socket;
}

/** What kafkajs calls an error is most often an outage, which the loops report and repeat. */
function report(log: Logger, { namespace, level, log: said }: LogEntry): void {
  const fields = { kafka: namespace, broker: said['broker'] as unknown, error: said['error'] as unknown };
  if (level === logLevel.ERROR) log.warn(fields, said.message);
  else log.debug(fields, said.message);
}
