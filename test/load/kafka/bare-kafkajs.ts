import kafkajs from 'kafkajs';

const BATCH = 800;
const PARTITIONS = 8;

export interface BareRecord {
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Produces and consumes records with kafkajs alone, both at once, in the batches and with the acknowledgements that
 * the relay has.
 *
 * @returns seconds until the last record was consumed
 */
export async function bareKafkajs(
  brokers: readonly string[],
  topic: string,
  records: readonly BareRecord[],
): Promise<number> {
  const client = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING });
  const admin = client.admin();
  await admin.connect();
  await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: PARTITIONS }] });
  const consumer = client.consumer({ groupId: topic, maxWaitTimeInMs: 250 });
  const producer = client.producer({
    createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
    maxInFlightRequests: 1,
  });
  await Promise.all([consumer.connect(), producer.connect()]);
  await consumer.subscribe({ topic, fromBeginning: true });
  const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve));
  const all = Promise.withResolvers<undefined>();
  let consumed = 0;
  await consumer.run({
    partitionsConsumedConcurrently: PARTITIONS,
    eachBatch: ({ batch }) => {
      consumed += batch.messages.length;
      if (consumed >= records.length) all.resolve(undefined);
      return Promise.resolve();
    },
  });
  await joined;
  const begun = performance.now();
  for (let at = 0; at < records.length; at += BATCH) {
    const messages = records
      .slice(at, at + BATCH)
      .map((record) => ({ ...record, headers: { ...record.headers } }));
    await producer.send({ topic, acks: -1, messages });
  }
  await all.promise;
  const seconds = (performance.now() - begun) / 1000;
  await Promise.all([consumer.disconnect(), producer.disconnect(), admin.disconnect()]);
  return seconds;
}
