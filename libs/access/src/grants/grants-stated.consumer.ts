import { grantsStated, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { bodyOfGrant } from './body-of-grant.js';

type Stated = DataOf<typeof grantsStated>;

/** Keeps this service's copy of what each person may do. */
@Hears(grantsStated)
export class GrantsStatedConsumer implements EventConsumer<typeof grantsStated> {
  async handle(message: EventMessage<Stated>, manager: EntityManager): Promise<void> {
    const personId = message.subject;
    const newer: unknown[] = await manager.query(
      `INSERT INTO grants_projection AS known (person_id, version, is_machine) VALUES ($1, $2, $3)
       ON CONFLICT (person_id) DO UPDATE SET version = excluded.version, is_machine = excluded.is_machine
         WHERE known.version < excluded.version
       RETURNING person_id`,
      [personId, message.aggregateVersion, message.data.isMachine === true],
    );
    if (newer.length === 0) return;
    await this.replaceGrants(personId, message.data.grants, manager);
    await this.replaceIdentities(personId, message.data.identities, manager);
  }

  async reset(manager: EntityManager): Promise<void> {
    await manager.query(`DELETE FROM grants_projection`);
  }

  private async replaceGrants(
    personId: string,
    grants: Stated['grants'],
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(`DELETE FROM grant_projection WHERE person_id = $1`, [personId]);
    await manager.query(
      `INSERT INTO grant_projection (grant_id, person_id, role, scope_kind, scope_id, valid_from, valid_until,
         organisation_id, rules)
       SELECT grant_id, $1, role, scope_kind, scope_id, valid_from, valid_until, organisation_id,
         string_to_array(rules, ' ')
       FROM unnest($2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::timestamptz[], $7::timestamptz[], $8::uuid[],
         $9::text[])
         AS stated (grant_id, role, scope_kind, scope_id, valid_from, valid_until, organisation_id, rules)`,
      [
        personId,
        grants.map((grant) => grant.grantId),
        grants.map((grant) => grant.role),
        grants.map((grant) => grant.scope.kind),
        grants.map((grant) => scopeId(grant.scope)),
        grants.map((grant) => grant.from),
        grants.map((grant) => grant.until),
        grants.map(bodyOfGrant),
        // Lists of different lengths make no array of arrays; no name of a rule has a space.
        grants.map(({ rules }) => rules?.join(' ') ?? null),
      ],
    );
  }

  private async replaceIdentities(
    personId: string,
    identities: string[],
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(`DELETE FROM identity_projection WHERE person_id = $1`, [personId]);
    await manager.query(
      `INSERT INTO identity_projection (identity, person_id) SELECT identity, $1 FROM unnest($2::text[]) AS i (identity)
       ON CONFLICT (identity) DO UPDATE SET person_id = excluded.person_id`,
      [personId, identities],
    );
  }
}

function scopeId(scope: Stated['grants'][number]['scope']): string {
  switch (scope.kind) {
    case 'territory':
      return scope.territoryId;
    case 'municipality':
      return scope.municipalityId;
    case 'community':
      return scope.communityId;
  }
}
