import { join } from 'node:path';
import { operatorProgram, runProgram } from '@vicinia/operator';
import { signIn } from '../identity/index.js';
import { commandEnvironment, readInstallation } from './installation.js';

/** The operator's command line, which finds the country that runs on this machine. */
const workspace = join(import.meta.dirname, '../../../..');
const program = operatorProgram((service) => commandEnvironment(dataFolder(), service));
program.option(
  '--data <folder>',
  'data folder of the installation on this machine',
  join(workspace, '.vicinia'),
);

function dataFolder(): string {
  return program.opts<{ data: string }>().data;
}

program
  .command('token <account>')
  .description('Signs in at the local identity provider as a sample account and prints the access token')
  .action(async (account: string) => {
    process.stdout.write(`${await signIn(readInstallation(dataFolder()).issuer, account)}\n`);
  });

await runProgram(program);
