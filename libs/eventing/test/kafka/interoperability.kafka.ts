import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { catalogue, type EventMessage } from '@vicinia/events';
import { createLog } from '@vicinia/service-kit';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { KafkaTransport } from '../../src/index.js';
import { kafkaBrokers, testSettings } from './kafka-bus.js';
import { sampleOf, type JsonSchema } from './sample-of-schema.js';

const run = promisify(execFile);
const GENERATED = join(import.meta.dirname, '../../../events/generated');

/** One record as kcat prints it: headers are names and values in turn. */
interface KcatRecord {
  readonly key: string;
  readonly payload: string;
  /** Milliseconds. */
  readonly ts: number;
  readonly headers: readonly string[];
}

const validator = new Ajv({ strict: false });
addFormats.default(validator);

function schemaOf(type: string): JsonSchema {
  return JSON.parse(readFileSync(join(GENERATED, 'schemas', `${type}.json`), 'utf8')) as JsonSchema;
}

/** What an independent client, librdkafka's, reads of a topic from its start to its end. */
async function readWithKcat(topic: string): Promise<KcatRecord[]> {
  const { stdout } = await run(
    'kcat',
    ['-C', '-b', kafkaBrokers().join(','), '-t', topic, '-o', 'beginning', '-e', '-q', '-J'],
    { maxBuffer: 256 * 1024 * 1024 },
  );
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as KcatRecord);
}

function headersOf(record: KcatRecord): Record<string, string> {
  const pairs = record.headers.flatMap((name, at) =>
    at % 2 === 0 ? [[name, record.headers[at + 1] ?? '']] : [],
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}

describe('an independent client', () => {
  const transport = new KafkaTransport(testSettings(), createLog('test', 'silent'));
  const sent = new Map<string, EventMessage>();

  beforeAll(async () => {
    await transport.prepare([...new Set(catalogue.map(({ aggregate }) => aggregate))]);
    for (const { type, aggregate, data } of catalogue) {
      const id = randomUUID();
      sent.set(type, {
        id,
        source: `/vicinia/${aggregate.producer}`,
        type,
        topic: aggregate.topic,
        subject: randomUUID(),
        time: '2026-03-01T10:00:00.000Z',
        aggregateVersion: 1,
        territoryId: randomUUID(),
        structureVersion: 3,
        correlationId: 'c',
        causationId: null,
        traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
        data: data.parse(sampleOf(schemaOf(type))),
      });
    }
    await transport.publish([...sent.values()]);
  });
  afterAll(async () => {
    await transport.close();
  });

  test.each(catalogue.map(({ type, aggregate }) => [type, aggregate.topic]))(
    'reads %s as a CloudEvent whose data fits the published schema',
    async (type, topic) => {
      const message = sent.get(type)!;
      const record = (await readWithKcat(topic)).find((one) => headersOf(one)['ce_id'] === message.id);

      expect(record?.key).toBe(message.subject);
      const fits = validator.validate(schemaOf(type), JSON.parse(record!.payload));
      expect({ fits, errors: validator.errors }).toEqual({ fits: true, errors: null });
      expect(headersOf(record!)).toMatchObject({
        ce_specversion: '1.0',
        ce_type: type,
        ce_source: message.source,
        ce_time: message.time,
        traceparent: message.traceparent,
      });
    },
  );

  test('finds the headers that the AsyncAPI document describes, and no other', async () => {
    const document = JSON.parse(readFileSync(join(GENERATED, 'asyncapi.json'), 'utf8'));
    const described = document.components.schemas.CloudEvent;
    const [message] = sent.values();
    const records = await readWithKcat(message!.topic);
    const headers = headersOf(records.find((one) => headersOf(one)['ce_id'] === message!.id)!);

    const { 'content-type': contentType, ...attributes } = headers;
    expect(validator.validate({ ...described, additionalProperties: false }, attributes)).toBe(true);
    expect(contentType).toContain('application/json');
  });

  test('cannot tell from the cluster when within its hour a message was sent', async () => {
    for (const message of sent.values()) {
      const records = await readWithKcat(message.topic);
      const { ts } = records.find((one) => headersOf(one)['ce_id'] === message.id)!;
      expect(ts % 3_600_000).toBe(0);
    }
  });

  test('that writes no CloudEvent and no JSON holds nothing up', async () => {
    const topic = catalogue[0]!.aggregate;
    const child = run('kcat', [
      '-P',
      '-b',
      kafkaBrokers().join(','),
      '-t',
      topic.topic,
      '-k',
      '{"key"',
      '-p',
      '0',
    ]);
    child.child.stdin?.end('this is not JSON');
    await child;
    const strange = Promise.withResolvers<EventMessage>();
    await transport.consume({
      group: randomUUID(),
      topics: [topic],
      positionOf: () => Promise.resolve(0n),
      onBatch: ({ messages }) => {
        for (const { message } of messages) {
          if (message.type === '') strange.resolve(message);
        }
        return Promise.resolve();
      },
    });
    expect(await strange.promise).toMatchObject({ id: '', subject: '{"key"', data: undefined });
  });
});
