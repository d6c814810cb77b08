import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperatorOnThisMachine } from '../support/operator-on-this-machine.js';
import { RunningCountry } from '../support/running-country.js';
import { median } from './process-figures.js';

const ROWS = 20_000;
const ROUNDS = 3;
const STATIONS = ['S111', 'S112', 'S121', 'S122', 'S211', 'S212', 'S221', 'S222'];
const COLUMNS = ['personnelNumber', 'name', 'languages', 'post', 'role', 'territory', 'from'];

describe('a file of a personnel office, against plain COPY of the same rows', () => {
  let country: RunningCountry;
  let folder: string;

  beforeAll(async () => {
    country = await RunningCountry.start({ accounts: [], environment: { LOG_LEVEL: 'warn' } });
    folder = mkdtempSync(join(tmpdir(), 'vicinia-staff-'));
    // The database reads the file itself, as another user of the machine.
    chmodSync(folder, 0o755);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await country.stop();
  });

  it('takes so many times as long', async () => {
    const operator = new OperatorOnThisMachine(country);
    const copied = median(await timesOfCopy());
    const file = fileOf(0);
    const timeOf = (imported: string): number =>
      milliseconds(() => operator.vicinia('staff', 'import', imported));
    // To start the command takes longer than to load a small file.
    const start = Math.min(...[1, 2, 3].map(() => timeOf(fileOf(ROUNDS, 1))));
    const first = timeOf(file) - start;
    const again = timeOf(file) - start;
    process.stdout.write(
      `\n${ROWS} rows, beside ${start.toFixed(0)} ms to start the command: COPY ${copied.toFixed(0)} ms; import ${first.toFixed(0)} ms, ${(first / copied).toFixed(1)} times; again, with nothing changed, ${again.toFixed(0)} ms, ${(again / copied).toFixed(1)} times\n\n`,
    );
    const [{ n } = { n: 0 }] = await country.sql<{ n: number }>(
      'people',
      `SELECT count(*)::int AS n FROM appointment JOIN person ON person.id = person_id WHERE personnel_number IS NOT NULL`,
    );
    expect(n).toBe(ROWS + 1);
  });

  async function timesOfCopy(): Promise<number[]> {
    const columns = COLUMNS.map((column) => `"${column}" text`).join(', ');
    await country.sql('people', `CREATE TABLE bare_staff (${columns})`);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const file = fileOf(round);
      const started = performance.now();
      await country.sql('people', `COPY bare_staff FROM '${file}' (FORMAT csv, HEADER)`);
      times.push(performance.now() - started);
    }
    await country.sql('people', `DROP TABLE bare_staff`);
    return times;
  }

  function fileOf(round: number, count = ROWS): string {
    const rows = Array.from({ length: count }, (_, index) => {
      const number = `${String(round)}-${String(index)}`;
      const station = STATIONS[index % STATIONS.length] ?? 'S111';
      return [
        number,
        `Sample ${number}`,
        'de',
        `P-${number}`,
        'SECURITY_OFFICER',
        station,
        '2026-01-01',
      ].join(',');
    });
    const file = join(folder, `staff-${String(round)}.csv`);
    writeFileSync(file, [COLUMNS.join(','), ...rows].join('\n'));
    return file;
  }
});

function milliseconds(work: () => { status: number | null; said: string }): number {
  const started = performance.now();
  const { status, said } = work();
  if (status !== 0) throw new Error(said);
  return performance.now() - started;
}
