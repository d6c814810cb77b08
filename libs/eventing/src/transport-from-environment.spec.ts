import { describe, expect, test } from '@jest/globals';
import { busEnvironment, createLog, EnvironmentError } from '@vicinia/service-kit';
import { EmbeddedTransport } from './embedded/embedded-transport.js';
import { KafkaTransport } from './kafka/kafka-transport.js';
import { kafkaSettingsFromEnvironment, transportFromEnvironment } from './transport-from-environment.js';

const log = createLog('test', 'silent');
const embedded = { BUS_DATABASE_URL: 'postgres://app@db/bus' };

async function kindOf(variables: Record<string, string>): Promise<unknown> {
  const transport = transportFromEnvironment(busEnvironment.parse(variables))(log, 'issues');
  await transport.close();
  return transport.constructor;
}

describe('the bus of a process', () => {
  test('is Kafka where brokers are named, else the embedded log', async () => {
    expect(await kindOf(embedded)).toBe(EmbeddedTransport);
    expect(await kindOf({ ...embedded, KAFKA_BROKERS: 'one:9092, two:9092' })).toBe(KafkaTransport);
  });

  test('has to be named', () => {
    expect(() => transportFromEnvironment(busEnvironment.parse({}))).toThrow(EnvironmentError);
    expect(() => transportFromEnvironment(busEnvironment.parse({}))).toThrow(
      /BUS_DATABASE_URL.*KAFKA_BROKERS/s,
    );
    expect(busEnvironment.safeParse({ KAFKA_BROKERS: 'no port' }).success).toBe(false);
  });

  test('is reached with TLS and SASL as configured, and says which variable is missing', () => {
    const scram = { KAFKA_BROKERS: 'b:9093', KAFKA_TLS: 'true', KAFKA_SASL_MECHANISM: 'SCRAM-SHA-512' };
    expect(() => kafkaSettingsFromEnvironment(busEnvironment.parse(scram))).toThrow('KAFKA_SASL_USERNAME');
    const settings = kafkaSettingsFromEnvironment(
      busEnvironment.parse({ ...scram, KAFKA_SASL_USERNAME: 'issues', KAFKA_SASL_PASSWORD: 'secret' }),
    );
    expect(settings).toMatchObject({
      brokers: ['b:9093'],
      createTopics: false,
      tls: { ca: null },
      sasl: { mechanism: 'SCRAM-SHA-512', username: 'issues', password: 'secret' },
    });
    const bearer = { KAFKA_BROKERS: 'b:9093', KAFKA_SASL_MECHANISM: 'OAUTHBEARER' };
    expect(() => kafkaSettingsFromEnvironment(busEnvironment.parse(bearer))).toThrow('KAFKA_OAUTH_TOKEN_URL');
  });
});
