import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SubgraphUnderTest } from '@vicinia/testkit';
import { importCommandFrom, runImport } from '../src/command/import-command.js';
import { startPeople, withCommands } from './start-people.js';

describe('the encoding of a file of municipalities', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople();
  });

  afterAll(() => people.close());

  const imported = async (bytes: Uint8Array, ...flags: readonly string[]): Promise<string[]> => {
    const path = join(mkdtempSync(join(tmpdir(), 'encoding-')), 'municipalities.csv');
    writeFileSync(path, bytes);
    const said: string[] = [];
    const command = importCommandFrom([path, '--code', 'code', '--name', 'name', ...flags]);
    await withCommands(people, async (territoryImport) => {
      await runImport(territoryImport, 'municipalities', command, (line) => said.push(line));
    });
    return said;
  };

  const nameOf = async (code: string): Promise<string | undefined> => {
    const { rows } = await people.database.query<{ name: string }>(
      `SELECT names->>'de' AS name FROM municipality WHERE code = $1`,
      [code],
    );
    return rows[0]?.name;
  };

  const latin1 = Buffer.from('code,name\n90001,Kärntner Straße\n', 'latin1');

  it('is refused where it is not UTF-8 and not told, naming the line and the option; nothing is written', async () => {
    await expect(imported(latin1)).rejects.toThrow(/^Line 2 of the file is not UTF-8.*--encoding/);
    expect(await nameOf('90001')).toBeUndefined();
  });

  it.each([
    ['windows-1252', latin1, '90001'],
    ['utf-16le', Buffer.from('\uFEFFcode,name\n90002,Kärntner Straße\n', 'utf16le'), '90002'],
  ])('is taken as %s where told so, and every letter arrives', async (encoding, bytes, code) => {
    expect(await imported(bytes, '--encoding', encoding)).toEqual(['1 created, 0 updated, 0 unchanged.']);
    expect(await nameOf(code)).toBe('Kärntner Straße');
  });
});
