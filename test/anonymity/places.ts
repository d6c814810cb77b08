import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES } from '@vicinia/local';
import type { RunningCountry } from '../support/running-country.js';
import type { Kept } from './findings.js';

/** All databases that there are. */
export const DATABASES = [...SERVICES, 'bus'] as const;
export type Database = (typeof DATABASES)[number];

/** A row with what PostgreSQL itself notes of it. */
export interface KeptRow extends Kept {
  readonly database: Database;
  readonly table: string;
  /** Transactions that wrote and locked the row. */
  readonly transactions: readonly number[];
}

/** Every row of every table of every database. */
export async function rowsOf(country: RunningCountry): Promise<KeptRow[]> {
  const kept: KeptRow[] = [];
  for (const database of DATABASES) {
    const tables = await country.sql<{ name: string }>(
      database,
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    for (const { name } of tables) {
      const rows = await country.sql<{ text: string; xmin: string; xmax: string }>(
        database,
        `SELECT to_jsonb(t)::text AS text, xmin::text, xmax::text FROM ${name} AS t`,
      );
      for (const { text, xmin, xmax } of rows)
        kept.push({
          place: `${database} ${name}`,
          text,
          database,
          table: name,
          transactions: [Number(xmin), Number(xmax)],
        });
    }
  }
  return kept;
}

/** What processes write beside the databases: their logs line by line, the names and times of photos. */
export function filesOf(country: RunningCountry): Kept[] {
  const logs = join(country.dataFolder, 'logs');
  const media = join(country.dataFolder, 'media');
  const lines = readdirSync(logs).flatMap((name) =>
    readFileSync(join(logs, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((text) => ({ place: `log ${name}`, text })),
  );
  const photos = readdirSync(media, { recursive: true, encoding: 'utf8' }).map((name) => {
    const { mtime } = statSync(join(media, name));
    return { place: 'photo', text: `${name} ${mtime.toISOString()}` };
  });
  return [...lines, ...photos];
}

/** What every process tells Prometheus, line by line. */
export async function metricsOf(country: RunningCountry): Promise<Kept[]> {
  const pages = await Promise.all(
    country.platform.processes.map(async ({ name, url }) => {
      const page = await (await fetch(`${url}/metrics`)).text();
      return page.split('\n').map((text) => ({ place: `metrics ${name}`, text }));
    }),
  );
  return pages.flat().filter(({ text }) => text !== '' && !text.startsWith('#'));
}

/** What has been sent by mail. When the mailbox got it is the mailbox's own affair. */
export function mailsOf(country: RunningCountry): Kept[] {
  return country.mailbox.messages().map(({ receivedAt: _receivedAt, ...mail }) => ({
    place: 'mail',
    text: JSON.stringify(mail),
  }));
}

/** Series that have moved between two looks, without those of the process itself. */
export function moved(before: readonly Kept[], after: readonly Kept[]): Set<string> {
  const known = new Map(before.map(({ place, text }) => [`${place} ${nameOf(text)}`, text]));
  return new Set(
    after
      .filter(({ text }) => !/^(?:process|nodejs)_/.test(text))
      .filter(({ place, text }) => known.get(`${place} ${nameOf(text)}`) !== text)
      .map(({ place, text }) => `${place} ${nameOf(text)}`),
  );
}

function nameOf(line: string): string {
  return line.slice(0, line.lastIndexOf(' '));
}
