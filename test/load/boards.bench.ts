import { RunningCountry } from '../support/running-country.js';
import { fillLargeCountry } from './large-country.js';
import { median } from './process-figures.js';

const ACCOUNTS = ['officer', 'councillor', 'leader'] as const;
type Account = (typeof ACCOUNTS)[number];
const WARM_UP_ROUNDS = 10;
const ROUNDS = 15;
/** Of the time that the board of a station takes. Before boards were read where the caller may see something: 1,000. */
const MOST_OF_STATION = 12;

describe('a board of a large country, against the board of a station', () => {
  let country: RunningCountry;
  let station: number;
  const lines: string[] = [];

  beforeAll(async () => {
    country = await RunningCountry.start({ accounts: [...ACCOUNTS], environment: { LOG_LEVEL: 'warn' } });
    await country.appoint('officer', 'SECURITY_OFFICER', 'S111');
    const [municipality] = await country.sql<{ id: string }>(
      'people',
      `SELECT municipality_id AS id FROM municipality_territory WHERE territory_id = ANY ($1)`,
      [['S111', 'B1111'].map((code) => country.territoryId(code))],
    );
    if (!municipality) throw new Error('each station of the test country has a municipality');
    await country.appoint('councillor', 'SECURITY_MUNICIPAL_COUNCILLOR', 'S111', municipality.id);
    await country.appoint('leader', 'NATIONAL_LEAD', 'N');
    await fillLargeCountry(country);
    station = await milliseconds('officer', 'S111', 'issues');
    lines.push(`the board of a station: ${station.toFixed(1)} ms`);
  });

  afterAll(async () => {
    process.stdout.write(`\n${lines.join('\n')}\n\n`);
    await country.stop();
  });

  it.each([
    'issues',
    'issues of a stage that none has',
    'issues of two years ago',
    'issues that are overdue',
    'concerns',
    'concerns that wait',
  ])('of the nation, for who leads it: %s', (what) => measure(`nation, ${what}`, 'leader', 'N', what));

  it('of the nation, for a word that every issue has', () =>
    measure('nation, a word of every issue', 'leader', 'N', 'issues of a word'));

  it('of the nation, for an officer of one station', () =>
    measure('nation, asked by an officer', 'officer', 'N', 'issues'));

  it('of the nation, for the councillor of one municipality', () =>
    measure('nation, asked by a councillor', 'councillor', 'N', 'issues'));

  async function measure(
    name: string,
    account: Account,
    code: string,
    what: string,
    most = MOST_OF_STATION,
  ): Promise<void> {
    const time = await milliseconds(account, code, what);
    lines.push(`${name}: ${time.toFixed(1)} ms, ${(time / station).toFixed(1)} times that of a station`);
    expect(time / station).toBeLessThan(most);
  }

  async function milliseconds(account: Account, code: string, what: string): Promise<number> {
    const query = `query ($code: String!) { territory(code: $code) { ${listOf(what)} { nodes { id } } } }`;
    const times: number[] = [];
    for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
      const started = performance.now();
      await country.as(account).query(query, { code });
      if (round >= 0) times.push(performance.now() - started);
    }
    return median(times);
  }
});

function listOf(what: string): string {
  const twoYears = new Date(Date.now() - 730 * 86_400_000).toISOString();
  const after = Buffer.from(JSON.stringify([twoYears, 'ffffffff-ffff-4fff-8fff-ffffffffffff'])).toString(
    'base64url',
  );
  const lists: Record<string, string> = {
    'issues of a stage that none has': 'issues(stages: [REFERRED])',
    'issues that are overdue': 'issues(overdue: true)',
    'issues of a word': 'issues(search: "dunkel")',
    'issues of two years ago': `issues(after: "${after}")`,
    'concerns that wait': 'concerns(waiting: true)',
  };
  return lists[what] ?? what;
}
