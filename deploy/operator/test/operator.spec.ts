import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../dist/main.js');

/** Runs the operator's image's program with nothing but these variables. */
function vicinia(
  args: readonly string[],
  environment: Record<string, string> = {},
): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    env: environment,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

describe("the operator's command line without an installation on this machine", () => {
  it('offers every command that the README names', () => {
    const { said } = vicinia(['--help']);
    for (const command of [
      'territories',
      'municipalities',
      'levels',
      'first-lead',
      'indicators',
      'parked',
      'projections',
      'topics',
      'bus',
    ]) {
      expect(said).toMatch(new RegExp(`^  ${command} `, 'm'));
    }
  });

  it('says which variable is missing', () => {
    expect(vicinia(['parked', 'list', '--service', 'issues'])).toMatchObject({
      status: 1,
      said: expect.stringContaining('DATABASE_URL') as string,
    });
    expect(vicinia(['topics', 'apply'])).toMatchObject({
      status: 1,
      said: expect.stringContaining('KAFKA_BROKERS') as string,
    });
  });

  it('needs no keys for the commands of people, and passes on how they ended', () => {
    const { status, said } = vicinia(['levels', 'NATION=Bund'], {
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/people',
    });
    expect(status).toBe(1);
    expect(said).toContain('BUS_DATABASE_URL');
    expect(said).not.toContain('INTERNAL_JWKS');
  });
});
