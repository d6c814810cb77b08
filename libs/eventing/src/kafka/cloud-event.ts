import type { EventMessage } from '@vicinia/events';
import { roundedToTheHour } from '@vicinia/service-kit';
import type { IHeaders, KafkaMessage, Message } from 'kafkajs';

/**
 * CloudEvents 1.0 in binary mode, as the Kafka protocol binding has it: attributes in headers that begin with `ce_`,
 * extension attributes in lower case, the data as JSON in the value. The trace has the header of W3C, which tracing tools
 * look for. An attribute that is null has no header. The record's own time, by which brokers keep and remove it, is the
 * hour in which it is sent.
 */
export function toRecord(message: EventMessage): Message {
  const headers: IHeaders = {
    ce_specversion: '1.0',
    ce_id: message.id,
    ce_source: message.source,
    ce_type: message.type,
    ce_subject: message.subject,
    ce_time: message.time,
    ce_aggregateversion: String(message.aggregateVersion),
    ce_structureversion: String(message.structureVersion),
    ce_correlationid: message.correlationId,
    'content-type': 'application/json; charset=UTF-8',
  };
  if (message.territoryId !== null) headers['ce_territoryid'] = message.territoryId;
  if (message.causationId !== null) headers['ce_causationid'] = message.causationId;
  if (message.traceparent !== null) headers['traceparent'] = message.traceparent;
  const timestamp = String(roundedToTheHour(new Date()).getTime());
  return { key: message.subject, value: JSON.stringify(message.data), headers, timestamp };
}

/**
 * Reads what another client may have written, too: a message without attributes has an empty type, which nobody
 * hears, and data that is not JSON is undefined, which fits no contract. Neither may hold up its partition.
 */
export function fromRecord(
  topic: string,
  record: Pick<KafkaMessage, 'key' | 'value' | 'headers'>,
): EventMessage {
  const header = (name: string): string | null => {
    const value = record.headers?.[name];
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined ? null : first.toString();
  };
  return {
    id: header('ce_id') ?? '',
    source: header('ce_source') ?? '',
    type: header('ce_type') ?? '',
    topic,
    subject: header('ce_subject') ?? record.key?.toString() ?? '',
    time: timeOf(header('ce_time')),
    aggregateVersion: Number(header('ce_aggregateversion') ?? 0),
    territoryId: header('ce_territoryid'),
    structureVersion: Number(header('ce_structureversion') ?? 0),
    correlationId: header('ce_correlationid') ?? '',
    causationId: header('ce_causationid'),
    traceparent: header('traceparent'),
    data: dataOf(record.value),
  };
}

/** Lengths, offset and time of a record; names, ids, versions and times of all headers. */
const RECORD_BYTES = 32;
const HEADERS_BYTES = 550;

/** Bytes that a message takes as a record, closely enough to keep a batch below what a broker accepts. */
export function sizeOf({ source, type, subject }: EventMessage, { value }: Message): number {
  const headers = HEADERS_BYTES + source.length + type.length + 2 * subject.length;
  return RECORD_BYTES + headers + Buffer.byteLength(value ?? '');
}

function timeOf(text: string | null): string {
  return text !== null && !Number.isNaN(Date.parse(text)) ? text : new Date(0).toISOString();
}

function dataOf(value: Buffer | null): unknown {
  try {
    return value === null ? undefined : (JSON.parse(value.toString()) as unknown);
  } catch {
    return undefined;
  }
}
