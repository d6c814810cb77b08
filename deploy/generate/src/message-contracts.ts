import { catalogue, type EventDefinition } from '@vicinia/events';
import { z } from 'zod';

/** JSON Schema of the data of one message. */
export function jsonSchemaOf(definition: EventDefinition): Record<string, unknown> {
  return {
    $id: `https://vicinia.invalid/schemas/${definition.type}.json`,
    title: definition.type,
    description: definition.description,
    ...(z.toJSONSchema(definition.data, { target: 'draft-7', io: 'input' }) as Record<string, unknown>),
  };
}

/** The AsyncAPI document of everything that travels on the bus: one channel for each topic. */
export function asyncApiDocument(): Record<string, unknown> {
  const topics = [...new Set(catalogue.map(({ aggregate }) => aggregate))].sort((a, b) =>
    a.topic.localeCompare(b.topic),
  );
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Vicinia messages',
      version: '1.0.0',
      description:
        'Messages between the subgraphs, as CloudEvents 1.0 in binary mode. The key of a message is the id of its aggregate; messages of one aggregate arrive in order. No personal data travels.',
      license: { name: 'EUPL-1.2' },
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(
      topics.map((aggregate) => [
        aggregate.topic,
        {
          address: aggregate.topic,
          description: `${aggregate.description} Retention: ${aggregate.retention}.`,
          messages: Object.fromEntries(
            catalogue
              .filter((definition) => definition.aggregate === aggregate)
              .map((definition) => [definition.type, { $ref: `#/components/messages/${definition.type}` }]),
          ),
        },
      ]),
    ),
    operations: Object.fromEntries(
      topics.map((aggregate) => [
        `publish.${aggregate.topic}`,
        {
          action: 'send',
          channel: { $ref: `#/channels/${aggregate.topic}` },
          summary: `Sent by ${aggregate.producer}.`,
        },
      ]),
    ),
    components: {
      messages: Object.fromEntries(
        catalogue.map((definition) => [
          definition.type,
          {
            name: definition.type,
            summary: definition.description,
            contentType: 'application/json',
            headers: { $ref: '#/components/schemas/CloudEvent' },
            payload: withoutId(jsonSchemaOf(definition)),
          },
        ]),
      ),
      schemas: { CloudEvent: cloudEventHeaders() },
    },
  };
}

function withoutId({
  $id: _id,
  $schema: _schema,
  ...schema
}: Record<string, unknown>): Record<string, unknown> {
  return schema;
}

function cloudEventHeaders(): Record<string, unknown> {
  const text = (description: string): Record<string, unknown> => ({ type: 'string', description });
  return {
    type: 'object',
    required: [
      'ce_specversion',
      'ce_id',
      'ce_source',
      'ce_type',
      'ce_subject',
      'ce_time',
      'ce_aggregateversion',
    ],
    properties: {
      ce_specversion: { type: 'string', const: '1.0' },
      ce_id: text('UUID, the same however often the message is delivered'),
      ce_source: text('URI reference of the producing subgraph'),
      ce_type: text('Type and version of the message'),
      ce_subject: text('Id of the aggregate, the key of the message'),
      ce_time: text('When it happened; for anonymous matters rounded to the hour'),
      ce_aggregateversion: text('Counts the messages of one aggregate from 1'),
      ce_territoryid: text('Territory concerned, if any'),
      ce_structureversion: text('Version of the police structure that the producer knew'),
      ce_correlationid: text('Joins everything that one request set in motion'),
      ce_causationid: text('Id of the message that caused this one, if any'),
      traceparent: text('W3C trace context, if any'),
    },
  };
}
