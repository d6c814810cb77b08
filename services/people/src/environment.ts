import { mediaFault, storeEnvironment } from '@vicinia/attachments';
import { readEnvironment, subgraphEnvironment } from '@vicinia/service-kit';
import type { z } from 'zod';

/** Variables of the people service. */
export const peopleEnvironment = subgraphEnvironment
  .extend({
    PORT: subgraphEnvironment.shape.PORT.default(4001),
    ...storeEnvironment.shape,
  })
  .superRefine(mediaFault);

/** Variables of the operator's commands, which answer nobody and keep no files. */
export const commandEnvironment = subgraphEnvironment.omit({ PORT: true, INTERNAL_JWKS: true });

/** Variables of the command that counts figures anew. */
export const recountEnvironment = subgraphEnvironment.pick({ DATABASE_URL: true });

export type PeopleEnvironment = z.output<typeof peopleEnvironment>;
export type CommandEnvironment = z.output<typeof commandEnvironment>;

/** Injection token of the service's `PeopleEnvironment`. */
export const PEOPLE_ENVIRONMENT = Symbol('PEOPLE_ENVIRONMENT');

/** @throws EnvironmentError naming every variable at fault */
export function readPeopleEnvironment(): PeopleEnvironment {
  return readEnvironment(peopleEnvironment);
}

/** @throws EnvironmentError naming every variable at fault */
export function readCommandEnvironment(): CommandEnvironment {
  return readEnvironment(commandEnvironment);
}
