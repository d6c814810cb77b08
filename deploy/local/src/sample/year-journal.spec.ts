import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { YearJournal } from './year-journal.js';

describe('the journal of the sample year', () => {
  const file = (): string => join(mkdtempSync(join(tmpdir(), 'vicinia-journal-')), 'year.jsonl');

  it('tells whoever goes on what is done and which ids there are', () => {
    const path = file();
    const before = new YearJournal(path);
    before.keepId('concern-0001', 'an-id');
    before.finish(0);
    before.finish(7);

    const after = new YearJournal(path);

    expect([after.length, after.isDone(7), after.isDone(1)]).toEqual([2, true, false]);
    expect([after.idOf('concern-0001'), after.idOf('concern-0002')]).toEqual(['an-id', undefined]);
  });

  it('passes over a last line that a crash cut off, and goes on behind it', () => {
    const path = file();
    new YearJournal(path).finish(0);
    appendFileSync(path, '{"do');

    const between = new YearJournal(path);
    between.finish(1);

    expect(new YearJournal(path).length).toBe(2);
  });
});
