import { Refusal } from '@vicinia/service-kit';

/** The hierarchy is public: a territory that is not there is said not to be. */
export function unknownTerritory(field: string): Refusal {
  return new Refusal('NOT_FOUND', 'there is no territory with this id', field);
}
