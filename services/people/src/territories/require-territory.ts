import { Refusal } from '@vicinia/service-kit';
import type { Territory } from './territory.entity.js';

/** @throws Refusal NOT_FOUND naming the argument that points to no territory */
export function requireTerritory(territory: Territory | null, field: string): Territory {
  if (!territory) throw new Refusal('NOT_FOUND', 'there is no territory with this id', field);
  return territory;
}
