import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { catalogue } from '@vicinia/events';
import { parseTopicPlans, topicConfiguration } from './topic-plan.js';

const FILE = join(import.meta.dirname, '../../../../../deploy/topics.yaml');

describe('the file of topics', () => {
  const plans = parseTopicPlans(readFileSync(FILE, 'utf8'));

  test('names exactly the topics of the catalogue, with their owners and their retention', () => {
    const inCatalogue = new Map(
      catalogue.map(({ aggregate: { topic, producer, retention } }) => [
        topic,
        { owner: producer, compacted: retention === 'compacted' },
      ]),
    );
    const inFile = new Map(
      plans.map(({ name, owner, retention }) => [name, { owner, compacted: retention === 'compacted' }]),
    );
    expect(Object.fromEntries(inFile)).toEqual(Object.fromEntries(inCatalogue));
  });

  test('gives topics of the access lane one partition, so that a revocation has one order', () => {
    const access = new Set(
      catalogue
        .filter(({ aggregate }) => aggregate.lane === 'access')
        .map(({ aggregate }) => aggregate.topic),
    );
    expect(plans.filter(({ name }) => access.has(name)).map(({ partitions }) => partitions)).toEqual([
      1, 1, 1, 1, 1,
    ]);
  });

  test('states how long messages stay, or that the newest of each key stays', () => {
    expect(topicConfiguration('14 days')).toMatchObject({
      'cleanup.policy': 'delete',
      'retention.ms': '1209600000',
    });
    expect(topicConfiguration('compacted')).toMatchObject({ 'cleanup.policy': 'compact' });
  });

  test.each([
    [
      'a topic twice',
      'topics: [{name: a, owner: x, key: k, partitions: 1, retention: compacted}, {name: a, owner: x, key: k, partitions: 1, retention: compacted}]',
    ],
    ['no partitions', 'topics: [{name: a, owner: x, key: k, partitions: 0, retention: compacted}]'],
    ['another retention', 'topics: [{name: a, owner: x, key: k, partitions: 1, retention: forever}]'],
    [
      'an unknown word',
      'topics: [{name: a, owner: x, key: k, partitions: 1, retention: compacted, copies: 3}]',
    ],
  ])('is refused with %s', (_what, text) => {
    expect(() => parseTopicPlans(text)).toThrow();
  });
});
