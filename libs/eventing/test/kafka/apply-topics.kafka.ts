import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createLog } from '@vicinia/service-kit';
import kafkajs from 'kafkajs';
import { AdminAccess } from '../../src/kafka/topics/admin-access.js';
import { applyTopics, defaultKafkaSettings, type TopicPlan } from '../../src/index.js';
import { testSettings } from './kafka-bus.js';

const log = createLog('test', 'silent');
const settings = { ...defaultKafkaSettings, ...testSettings() };
const admin = new AdminAccess(settings, log);

afterAll(() => {
  admin.close();
});

function plan(changes: Partial<TopicPlan> = {}): TopicPlan {
  const name = `vicinia.test.${randomBytes(6).toString('hex')}`;
  return { name, key: 'an id', partitions: 2, retention: '14 days', owner: 'people', ...changes };
}

describe('applying the file of topics', () => {
  test('creates what is missing, and changes nothing the second time', async () => {
    const plans = [plan(), plan({ retention: 'compacted', partitions: 1 })];

    expect((await applyTopics(settings, log, plans)).map(({ state }) => state)).toEqual([
      'created',
      'created',
    ]);

    expect(await applyTopics(settings, log, plans)).toEqual(
      plans.map(({ name }) => ({ topic: name, state: 'as planned', differences: [] })),
    );
  });

  test('tells what it would do and does nothing when it only checks', async () => {
    const planned = plan();
    const [told] = await applyTopics(settings, log, [planned], { check: true });
    expect(told?.state).toBe('created');
    expect(await admin.use((client) => client.listTopics())).not.toContain(planned.name);
  });

  test('corrects the retention and keeps what an operator has set beside it', async () => {
    const planned = plan();
    await applyTopics(settings, log, [planned]);
    const resource = (configEntries: { name: string; value: string }[]) =>
      admin.use((client) =>
        client.alterConfigs({
          validateOnly: false,
          resources: [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: planned.name, configEntries }],
        }),
      );
    await resource([
      { name: 'retention.ms', value: '1000' },
      { name: 'max.message.bytes', value: '2000000' },
    ]);

    const [outcome] = await applyTopics(settings, log, [planned]);

    expect(outcome?.state).toBe('changed');
    expect(outcome?.differences).toContain('retention.ms is 1000 instead of 1209600000');
    const { resources } = await admin.use((client) =>
      client.describeConfigs({
        includeSynonyms: false,
        resources: [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: planned.name }],
      }),
    );
    const values = new Map(resources[0]?.configEntries.map((entry) => [entry.configName, entry.configValue]));
    expect(values.get('retention.ms')).toBe('1209600000');
    expect(values.get('max.message.bytes')).toBe('2000000');
  });

  test('never takes partitions away, and gives more only when told to', async () => {
    const planned = plan({ partitions: 3 });
    await applyTopics(settings, log, [planned]);

    const [fewer] = await applyTopics(settings, log, [{ ...planned, partitions: 2 }], { grow: true });
    expect(fewer).toMatchObject({ state: 'refused', differences: ['has 3 partitions instead of 2'] });
    const [more] = await applyTopics(settings, log, [{ ...planned, partitions: 4 }]);
    expect(more?.state).toBe('refused');
    const [grown] = await applyTopics(settings, log, [{ ...planned, partitions: 4 }], { grow: true });
    expect(grown?.state).toBe('grown');
    const [settled] = await applyTopics(settings, log, [{ ...planned, partitions: 4 }]);
    expect(settled?.state).toBe('as planned');
  });
});
