import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { LocalKafka } from '@vicinia/local-kafka';
import { busEnvironment, createLog } from '@vicinia/service-kit';
import getPort from 'get-port';
import { transportFromEnvironment, type MessageTransport } from '../../src/index.js';
import { sampleEvents, sampleMessage } from '../contract/sample-events.js';
import { eventually } from '../eventually.js';

const run = promisify(execFile);
const STORE_PASSWORD = 'changeit';
const MODULES = 'org.apache.kafka.common.security';

describe('a cluster that asks who one is, over TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vicinia-kafka-secure-'));
  const open: MessageTransport[] = [];
  let kafka: LocalKafka;
  let tokens: Server;
  let common: Record<string, string>;

  beforeAll(async () => {
    const port = await getPort();
    const keyStore = join(folder, 'broker.p12');
    const store = ['-alias', 'broker', '-keystore', keyStore, '-storepass', STORE_PASSWORD];
    const dates = ['-keyalg', 'RSA', '-validity', '30', '-dname', 'CN=broker', '-ext', 'SAN=ip:127.0.0.1'];
    await run('keytool', ['-genkeypair', '-storetype', 'PKCS12', ...store, ...dates]);
    const { stdout: certificate } = await run('keytool', ['-exportcert', '-rfc', ...store]);
    const caFile = join(folder, 'ca.pem');
    writeFileSync(caFile, certificate);
    kafka = await LocalKafka.start({
      dataFolder: join(folder, 'data'),
      cacheFolder: join(import.meta.dirname, '../../../../.vicinia/kafka'),
      heapMegabytes: 384,
      listener: { name: 'SECURE', protocol: 'SASL_SSL', port },
      scramUsers: [
        'SCRAM-SHA-256=[name=issues,password=secret]',
        'SCRAM-SHA-512=[name=issues,password=secret]',
      ],
      properties: {
        'ssl.keystore.location': keyStore,
        'ssl.keystore.password': STORE_PASSWORD,
        'ssl.keystore.type': 'PKCS12',
        'sasl.enabled.mechanisms': 'PLAIN,SCRAM-SHA-256,SCRAM-SHA-512,OAUTHBEARER',
        'listener.name.secure.plain.sasl.jaas.config': `${MODULES}.plain.PlainLoginModule required user_issues="secret";`,
        'listener.name.secure.scram-sha-256.sasl.jaas.config': `${MODULES}.scram.ScramLoginModule required;`,
        'listener.name.secure.scram-sha-512.sasl.jaas.config': `${MODULES}.scram.ScramLoginModule required;`,
        'listener.name.secure.oauthbearer.sasl.jaas.config': `${MODULES}.oauthbearer.OAuthBearerLoginModule required unsecuredLoginStringClaim_sub="broker";`,
      },
    });
    tokens = await startTokenServer();
    common = {
      KAFKA_BROKERS: `127.0.0.1:${String(port)}`,
      KAFKA_TLS: 'true',
      KAFKA_TLS_CA_FILE: caFile,
      KAFKA_CREATE_TOPICS: 'true',
    };
  }, 180_000);
  afterEach(async () => {
    for (const transport of open.splice(0)) await transport.close();
  });
  afterAll(async () => {
    tokens.close();
    await kafka.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  function connect(variables: Record<string, string>): MessageTransport {
    const environment = busEnvironment.parse({ ...common, ...variables });
    const transport = transportFromEnvironment(environment)(createLog('test', 'silent'), 'issues');
    open.push(transport);
    return transport;
  }

  const user = { KAFKA_SASL_USERNAME: 'issues', KAFKA_SASL_PASSWORD: 'secret' };

  test.each([
    ['PLAIN', () => user],
    ['SCRAM-SHA-256', () => user],
    ['SCRAM-SHA-512', () => user],
    [
      'OAUTHBEARER',
      () => ({
        KAFKA_OAUTH_TOKEN_URL: `http://127.0.0.1:${String((tokens.address() as AddressInfo).port)}/token`,
        KAFKA_OAUTH_CLIENT_ID: 'issues',
        KAFKA_OAUTH_CLIENT_SECRET: 'secret',
      }),
    ],
  ])('takes and gives messages to who shows himself by %s', async (mechanism, variables) => {
    const { noteAdded } = sampleEvents();
    const transport = connect({ KAFKA_SASL_MECHANISM: mechanism, ...variables() });
    await transport.prepare([noteAdded.aggregate]);
    const heard: string[] = [];
    await transport.consume({
      group: randomUUID(),
      topics: [noteAdded.aggregate],
      positionOf: () => Promise.resolve(0n),
      onBatch: ({ messages }) => {
        heard.push(...messages.map(({ message }) => message.subject));
        return Promise.resolve();
      },
    });

    await transport.publish([sampleMessage(noteAdded, 'a', 1)]);

    await eventually(() => {
      expect(heard).toEqual(['a']);
    });
  });

  test('refuses a wrong password, and an authority that is not trusted', async () => {
    const { noteAdded } = sampleEvents();
    const wrong = connect({ KAFKA_SASL_MECHANISM: 'SCRAM-SHA-512', ...user, KAFKA_SASL_PASSWORD: 'guess' });
    await expect(wrong.prepare([noteAdded.aggregate])).rejects.toThrow(/authentication/i);
    expect(wrong.isReachable()).toBe(false);

    delete common['KAFKA_TLS_CA_FILE'];
    const trusting = connect({ KAFKA_SASL_MECHANISM: 'SCRAM-SHA-512', ...user });
    await expect(trusting.prepare([noteAdded.aggregate])).rejects.toThrow(/self-signed certificate/);
  });
});

/** An authorisation server whose tokens the broker takes unsigned, as it does in its own development mode. */
async function startTokenServer(): Promise<Server> {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const server = createServer((request, response) => {
    const expected = `Basic ${Buffer.from('issues:secret').toString('base64')}`;
    if (request.headers.authorization !== expected) {
      response.writeHead(401).end();
      return;
    }
    const seconds = Math.floor(Date.now() / 1000);
    const token = `${encode({ alg: 'none' })}.${encode({ sub: 'issues', iat: seconds, exp: seconds + 300 })}.`;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ access_token: token, token_type: 'bearer', expires_in: 300 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
