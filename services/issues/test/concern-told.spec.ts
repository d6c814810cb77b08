import { concernAddedTo, concernAnswered, concernReopened, concernTriaged } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { ANSWER, change, CLOSE_CONCERN, raise, TRIAGE } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const ADD = change('addToConcern', 'AddToConcernInput', 'concern { status }');
const words = { text: 'Die Lampe flackert', language: 'de' };

describe('staff who have a concern open are told when', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient;
  let citizen: TestClient;
  let id: string;
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('SECURITY_OFFICER', 'S111');
  }, 60_000);
  afterAll(() => issues.close());
  beforeEach(async () => {
    citizen = issues.citizen();
    id = await raise(citizen, { point: issues.country.pointIn('B1111') });
  });

  /** How often each was told of the concern. */
  const told = async () => {
    const definitions = {
      triaged: concernTriaged,
      answered: concernAnswered,
      addedTo: concernAddedTo,
      reopened: concernReopened,
    };
    const counts = Object.entries(definitions).map(async ([name, definition]) => {
      const messages = await issues.messages.written(definition, id);
      return [name, messages.length] as const;
    });
    return Object.fromEntries((await Promise.all(counts)).filter(([, count]) => count > 0));
  };
  const add = (who: TestClient, document = ADD) =>
    who.mutate(document, { input: { concernId: id, ...words } });

  it('a colleague has looked at it, once', async () => {
    await officer.mutate(TRIAGE, { id, key: `looked at ${id}` });
    await officer.mutate(TRIAGE, { id, key: `looked at ${id}` });
    expect(await told()).toEqual({ triaged: 1 });
  });

  it('its reporter adds something, before an answer and after', async () => {
    await add(citizen);
    expect(await told()).toEqual({ addedTo: 1 });
    await add(officer, ANSWER);
    await add(citizen);
    expect(await told()).toEqual({ addedTo: 2, answered: 1 });
  });

  it('a colleague writes more after the first answer', async () => {
    await add(officer, ANSWER);
    expect(await told()).toEqual({ answered: 1 });
    await add(officer, ANSWER);
    expect(await told()).toEqual({ answered: 1, addedTo: 1 });
  });

  it('it is opened by what is added, which one message tells', async () => {
    await add(officer, ANSWER);
    await officer.mutate(CLOSE_CONCERN, { id });
    await add(citizen);
    expect(await told()).toEqual({ answered: 1, reopened: 1 });
  });

  it('and not of what was refused', async () => {
    const stranger = await issues.as('SECURITY_OFFICER', 'S112');
    expect(await stranger.refusal(TRIAGE, { id })).toBe('NOT_FOUND');
    expect(await told()).toEqual({});
  });
});
