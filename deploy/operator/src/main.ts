#!/usr/bin/env node
import { operatorProgram, runProgram } from './program.js';

// The first process of a container ignores every signal that it does not handle itself.
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const) {
  process.once(signal, () => process.exit(128 + number));
}

await runProgram(
  operatorProgram(() => {
    if (process.env['DATABASE_URL'] === undefined) {
      throw new Error('Set the variables of the service, DATABASE_URL among them.');
    }
    return process.env;
  }),
);
