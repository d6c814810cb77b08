import { territoryDescribed } from '@vicinia/events';
import type { SubgraphUnderTest } from '@vicinia/testkit';
import { startIssues } from './start-issues.js';

describe('what the service knows of a territory that moves', () => {
  let issues: SubgraphUnderTest;

  beforeAll(async () => {
    issues = await startIssues();
  }, 60_000);
  afterAll(() => issues.close());

  const tell = async (code: string, more: { path?: string; previousPath?: string | null }): Promise<void> => {
    const territory = issues.country.territory(code);
    await issues.messages.deliver(territoryDescribed, {
      subject: territory.id,
      territoryId: territory.id,
      data: { ...issues.country.describe(territory), ...more },
    });
  };
  const previousPathOf = async (code: string): Promise<string | null> => {
    const { rows } = await issues.database.query<{ previous: string | null }>(
      `SELECT previous_path::text AS previous FROM territory_projection WHERE code = $1`,
      [code],
    );
    return rows[0]!.previous;
  };

  it('is its place before the change as people tells it, until people tells that the change is finished', async () => {
    await tell('B1111', { path: 'nation.new', previousPath: 'nation.old' });
    expect(await previousPathOf('B1111')).toBe('nation.old');
    await tell('B1111', { path: 'nation.new', previousPath: 'nation.old' });
    expect(await previousPathOf('B1111')).toBe('nation.old');
    await tell('B1111', { path: 'nation.new', previousPath: null });
    expect(await previousPathOf('B1111')).toBeNull();
  });

  it('is the place that was known before when people of an earlier release tells of a move', async () => {
    const { path: before } = issues.country.describe(issues.country.territory('B1112'));
    await tell('B1112', { path: 'nation.new' });
    expect(await previousPathOf('B1112')).toBe(before);
  });
});
