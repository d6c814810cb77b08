import { topicNames } from './topic-names.js';

const topics = [
  { code: 'NEWS', names: { de: 'Neues', sl: 'Novice' } },
  { code: 'EVENTS', names: { de: 'Veranstaltungen' } },
];

describe('names of topics', () => {
  it('are in the wanted language where there is one, else in a language of the country', () => {
    expect(topicNames(topics, ['EVENTS', 'NEWS'], ['sl-SI', 'en'], ['de'])).toEqual([
      'Veranstaltungen',
      'Novice',
    ]);
  });

  it('are none for no topics', () => {
    expect(topicNames(topics, [], ['sl'], ['de'])).toEqual([]);
  });
});
