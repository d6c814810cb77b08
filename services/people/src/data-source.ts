import { accessMigrations } from '@vicinia/access';
import { eventingMigrations } from '@vicinia/eventing';
import { serviceKitMigrations } from '@vicinia/service-kit';
import { People1764000000000 } from './migrations/1764000000000-people.js';
import { StructureChange1764100000000 } from './migrations/1764100000000-structure-change.js';
import { Municipality } from './municipalities/municipality.entity.js';
import { Organisation } from './organisations/organisation.entity.js';
import { Person } from './persons/person.entity.js';
import { Appointment } from './posts/appointment.entity.js';
import { Post } from './posts/post.entity.js';
import { TerritoryLevel } from './territories/territory-level.entity.js';
import { Territory } from './territories/territory.entity.js';

/** Tables of the people service and how they came to be. */
export const peopleDatabase = {
  entities: [Territory, TerritoryLevel, Municipality, Organisation, Person, Post, Appointment],
  migrations: [
    ...eventingMigrations,
    ...serviceKitMigrations,
    ...accessMigrations,
    People1764000000000,
    StructureChange1764100000000,
  ],
};
