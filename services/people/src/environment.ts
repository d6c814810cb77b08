import { readEnvironment, subgraphEnvironment } from '@vicinia/service-kit';
import type { z } from 'zod';

/** Variables of the people service. */
export const peopleEnvironment = subgraphEnvironment.extend({
  PORT: subgraphEnvironment.shape.PORT.default(4001),
});

export type PeopleEnvironment = z.output<typeof peopleEnvironment>;

/** @throws EnvironmentError naming every variable at fault */
export function readPeopleEnvironment(): PeopleEnvironment {
  return readEnvironment(peopleEnvironment);
}
