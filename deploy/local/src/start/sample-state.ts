import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleYear } from '../sample/load-year.js';

const SEED = 'vicinia';
const YEAR_MS = 365 * 24 * 3_600_000;

/** What of the sample country a data folder holds, so that the next start goes on where this one ends. */
export class SampleState {
  /** Stands there once structure and people are loaded, and says up to when the sample year goes. */
  private readonly countryFile: string;
  /** Stands there once nothing of the year is left to load. */
  private readonly yearFile: string;
  readonly journalFile: string;

  constructor(folder: string) {
    this.countryFile = join(folder, 'sample-country-until');
    this.yearFile = join(folder, 'sample-year-loaded');
    this.journalFile = join(folder, 'sample-year.jsonl');
  }

  get isCountryLoaded(): boolean {
    return existsSync(this.countryFile);
  }

  get isYearLoaded(): boolean {
    return existsSync(this.yearFile);
  }

  /** The year of this folder. */
  year(concerns: number | undefined): SampleYear {
    const until = this.isCountryLoaded ? new Date(readFileSync(this.countryFile, 'utf8')) : new Date();
    return { until, seed: SEED, concerns };
  }

  startOfYear({ until }: SampleYear): Date {
    return new Date(until.getTime() - YEAR_MS);
  }

  countryIsLoaded({ until }: SampleYear): void {
    writeFileSync(this.countryFile, until.toISOString());
  }

  yearIsLoaded(): void {
    writeFileSync(this.yearFile, new Date().toISOString());
    rmSync(this.journalFile, { force: true });
  }

  forget(): void {
    for (const file of [this.countryFile, this.yearFile, this.journalFile]) rmSync(file, { force: true });
  }
}
