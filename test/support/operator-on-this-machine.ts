import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES } from '@vicinia/local';
import type { RunningCountry } from './running-country.js';

const PROGRAM = join(import.meta.dirname, '../../deploy/local/dist/cli/cli.js');

/** The operator's command line for a country of a test, as `npm run vicinia` has it for that of `npm start`. */
export class OperatorOnThisMachine {
  constructor(private readonly country: RunningCountry) {
    const { platform } = country;
    const installation = {
      issuer: 'http://127.0.0.1',
      gateway: platform.gatewayUrl,
      services: Object.fromEntries(
        SERVICES.map((service) => [service, platform.commandEnvironment(service)]),
      ),
    };
    this.file('installation.json', JSON.stringify(installation));
  }

  /** Writes a file for a command. @returns its path */
  file(name: string, text: string): string {
    const path = join(this.country.dataFolder, name);
    writeFileSync(path, text);
    return path;
  }

  vicinia(...words: readonly string[]): { status: number | null; said: string } {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [PROGRAM, '--data', this.country.dataFolder, ...words],
      { env: { PATH: process.env['PATH'] }, encoding: 'utf8' },
    );
    return { status, said: stdout + stderr };
  }
}
