import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Role } from '@vicinia/events';
import { personIdOf } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { ANONYMOUS, type Grant, type GrantScope, type Principal } from './principal.js';

/** Milliseconds without a heartbeat after which staff operations wait. */
export const HEARTBEAT_TOLERANCE_MS = 10_000;

interface PrincipalRow {
  person_id: string | null;
  is_machine: boolean | null;
  heartbeat_age_ms: string | null;
  grants:
    | {
        grant_id: string;
        role: Role;
        scope_kind: Exclude<GrantScope['kind'], 'organisation'>;
        scope_id: string;
        organisation_id: string | null;
        rules: string[] | null;
        paths: string[];
      }[]
    | null;
}

/** Finds out who asks. Grants are read for every request, so that a revocation holds from the moment it is heard. */
@Injectable()
export class Principals {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * @param identity hash of the signed-in account, or null
   * @returns the person linked with the account, or the account's own person id where none is linked
   */
  async of(identity: string | null): Promise<Principal> {
    if (identity === null) return ANONYMOUS;
    const [row] = await this.dataSource.query<PrincipalRow[]>(PRINCIPAL, [identity]);
    const age = row?.heartbeat_age_ms == null ? Infinity : Number(row.heartbeat_age_ms);
    return {
      personId: row?.person_id ?? personIdOf(identity),
      isMachine: row?.is_machine === true,
      grants: (row?.grants ?? []).map((grant): Grant => ({
        grantId: grant.grant_id,
        role: grant.role,
        scope: scopeOf(grant),
        rules: grant.rules ?? undefined,
      })),
      staffAccessSuspended: age > HEARTBEAT_TOLERANCE_MS,
    };
  }
}

function scopeOf(grant: NonNullable<PrincipalRow['grants']>[number]): GrantScope {
  if (grant.organisation_id !== null) return { kind: 'organisation', organisationId: grant.organisation_id };
  switch (grant.scope_kind) {
    case 'territory':
      return { kind: 'territory', territoryId: grant.scope_id, paths: grant.paths };
    case 'municipality':
      return { kind: 'municipality', municipalityId: grant.scope_id };
    case 'community':
      return { kind: 'community', communityId: grant.scope_id };
  }
}

/** One statement: who, since when grants are silent, and all grants that hold now with their territory's paths. */
const PRINCIPAL = `
  SELECT known.person_id,
         (SELECT is_machine FROM grants_projection WHERE person_id = known.person_id) AS is_machine,
         (SELECT extract(epoch FROM clock_timestamp() - emitted_at) * 1000 FROM grants_heartbeat) AS heartbeat_age_ms,
         (SELECT jsonb_agg(jsonb_build_object(
            'grant_id', held.grant_id, 'role', held.role, 'scope_kind', held.scope_kind, 'scope_id', held.scope_id,
            'organisation_id', held.organisation_id, 'rules', to_jsonb(held.rules),
            'paths', to_jsonb(array_remove(ARRAY[territory.path::text, territory.previous_path::text], NULL))))
          FROM standing_grant held
          LEFT JOIN territory_projection territory ON held.scope_kind = 'territory' AND territory.territory_id = held.scope_id
          WHERE held.person_id = known.person_id
            AND held.valid_from <= clock_timestamp()
            AND (held.valid_until IS NULL OR held.valid_until > clock_timestamp())) AS grants
  FROM (SELECT (SELECT person_id FROM identity_projection WHERE identity = $1) AS person_id) known`;
