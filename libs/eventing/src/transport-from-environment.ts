import { EnvironmentError, type BusEnvironment, type Logger } from '@vicinia/service-kit';
import { EmbeddedTransport } from './embedded/embedded-transport.js';
import { defaultKafkaSettings, type KafkaSasl, type KafkaSettings } from './kafka/kafka-settings.js';
import { KafkaTransport } from './kafka/kafka-transport.js';
import type { MessageTransport } from './transport/message-transport.js';

/**
 * The bus that the environment names: Kafka where `KAFKA_BROKERS` is set, else the embedded log.
 *
 * @returns for `EventingModule.forService({ transport })`
 * @throws EnvironmentError when neither is named, or a variable is missing that another asks for
 */
export function transportFromEnvironment(
  environment: BusEnvironment,
): (log: Logger, service: string) => MessageTransport {
  const settings = kafkaSettingsFromEnvironment(environment);
  if (settings !== null) {
    return (log, service) =>
      new KafkaTransport({ ...settings, clientId: `${settings.clientId}-${service}` }, log);
  }
  const url = required(environment, 'BUS_DATABASE_URL', 'set it, or KAFKA_BROKERS for a Kafka cluster');
  return (log, service) => new EmbeddedTransport(url, log, { applicationName: `vicinia-${service}-bus` });
}

/**
 * @returns null when no Kafka cluster is named
 * @throws EnvironmentError when a variable is missing that another asks for
 */
export function kafkaSettingsFromEnvironment(environment: BusEnvironment): KafkaSettings | null {
  const { KAFKA_BROKERS: brokers } = environment;
  if (brokers === undefined) return null;
  return {
    ...defaultKafkaSettings,
    brokers,
    clientId: environment.KAFKA_CLIENT_ID,
    createTopics: environment.KAFKA_CREATE_TOPICS,
    tls: environment.KAFKA_TLS
      ? {
          ca: environment.KAFKA_TLS_CA_FILE ?? null,
          certificate: environment.KAFKA_TLS_CERTIFICATE_FILE ?? null,
          key: environment.KAFKA_TLS_KEY_FILE ?? null,
        }
      : null,
    sasl: saslFrom(environment),
  };
}

function saslFrom(environment: BusEnvironment): KafkaSasl | null {
  const mechanism = environment.KAFKA_SASL_MECHANISM;
  if (mechanism === undefined) return null;
  const why = `KAFKA_SASL_MECHANISM is ${mechanism}`;
  if (mechanism === 'OAUTHBEARER') {
    return {
      mechanism,
      tokenUrl: required(environment, 'KAFKA_OAUTH_TOKEN_URL', why),
      clientId: required(environment, 'KAFKA_OAUTH_CLIENT_ID', why),
      clientSecret: required(environment, 'KAFKA_OAUTH_CLIENT_SECRET', why),
      scope: environment.KAFKA_OAUTH_SCOPE ?? null,
    };
  }
  return {
    mechanism,
    username: required(environment, 'KAFKA_SASL_USERNAME', why),
    password: required(environment, 'KAFKA_SASL_PASSWORD', why),
  };
}

type TextVariable =
  | 'BUS_DATABASE_URL'
  | 'KAFKA_SASL_USERNAME'
  | 'KAFKA_SASL_PASSWORD'
  | 'KAFKA_OAUTH_TOKEN_URL'
  | 'KAFKA_OAUTH_CLIENT_ID'
  | 'KAFKA_OAUTH_CLIENT_SECRET';

function required(environment: BusEnvironment, name: TextVariable, why: string): string {
  const value = environment[name];
  if (value === undefined) throw new EnvironmentError([{ name, problem: `is missing: ${why}` }]);
  return value;
}
