import { describe, expect, test } from '@jest/globals';
import type { EventMessage } from '@vicinia/events';
import { fromRecord, toRecord } from './cloud-event.js';

const message: EventMessage = {
  id: '3f2c7f5e-58a4-4f0c-9d0a-0a4bb6a4a111',
  source: '/vicinia/issues',
  type: 'vicinia.issues.issue.bound.v1',
  topic: 'vicinia.issues.issue',
  subject: 'an issue',
  time: '2026-01-01T00:00:00.000Z',
  aggregateVersion: 3,
  territoryId: 'a territory',
  structureVersion: 7,
  correlationId: 'c',
  causationId: null,
  traceparent: null,
  data: { note: 'Grüße' },
};

function received(sent: ReturnType<typeof toRecord>) {
  const headers = Object.fromEntries(
    Object.entries(sent.headers ?? {}).map(([name, value]) => [name, Buffer.from(String(value))]),
  );
  return { key: Buffer.from(String(sent.key)), value: Buffer.from(String(sent.value)), headers };
}

describe('a message on Kafka', () => {
  test('is a CloudEvent in binary mode whose key is the subject', () => {
    const sent = toRecord(message);
    expect(sent.key).toBe('an issue');
    expect(sent.value).toBe('{"note":"Grüße"}');
    expect(sent.headers).toMatchObject({
      ce_specversion: '1.0',
      ce_id: message.id,
      ce_type: message.type,
      ce_aggregateversion: '3',
      ce_territoryid: 'a territory',
    });
  });

  test('has no header for an attribute without value, so that an anonymous matter leaves no trace', () => {
    expect(Object.keys(toRecord(message).headers ?? {})).not.toContain('traceparent');
    expect(Object.keys(toRecord({ ...message, traceparent: '00-1-2-01' }).headers ?? {})).toContain(
      'traceparent',
    );
  });

  test('has the time of its hour, which does not tell when somebody was at work', () => {
    const time = Number(toRecord(message).timestamp);
    expect(time % 3_600_000).toBe(0);
    expect(Date.now() - time).toBeLessThan(2 * 3_600_000);
  });

  test('comes back as it was sent', () => {
    expect(fromRecord(message.topic, received(toRecord(message)))).toEqual(message);
  });

  test('of another client that is no CloudEvent, or no JSON, is read without complaint', () => {
    const strange = fromRecord('t', { key: Buffer.from('{'), value: Buffer.from('{not json'), headers: {} });
    expect(strange).toMatchObject({ id: '', type: '', subject: '{', data: undefined });
    expect(fromRecord('t', { key: null, value: null, headers: {} }).data).toBeUndefined();
  });
});
