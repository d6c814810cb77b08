import { Injectable } from '@nestjs/common';
import { grantsStated, type grantScope, type Role } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';

interface Program {
  id: string;
  rules: string[];
  territoryIds: string[];
  createdAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
}

interface OpenAppointment {
  grantId: string;
  personId: string;
  role: Role;
  territoryId: string;
  municipalityId: string | null;
  communityId: string | null;
  organisationId: string | null;
  from: Date;
  until: Date | null;
}

/** Tells every service what a person may do, whenever that changes. */
@Injectable()
export class GrantsPublisher {
  constructor(private readonly outbox: Outbox) {}

  /** States all grants of a person, in the transaction that changed them. */
  state(manager: EntityManager, personId: string): Promise<void> {
    return this.stateAll(manager, [personId]);
  }

  /** States all grants of several persons, in the transaction that changed them. */
  async stateAll(manager: EntityManager, personIds: readonly string[]): Promise<void> {
    const ids = [...new Set(personIds)];
    // Two changes of one person must state their grants one after the other.
    await manager.query(`SELECT FROM person WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`, [ids]);
    const open = Map.groupBy(
      await manager.query<OpenAppointment[]>(
        `SELECT a.id AS "grantId", a.person_id AS "personId", p.role, p.territory_id AS "territoryId",
                p.municipality_id AS "municipalityId", p.community_id AS "communityId",
                p.organisation_id AS "organisationId", a.starts_at AS "from", a.ends_at AS "until"
         FROM appointment a JOIN post p ON p.id = a.post_id
         WHERE a.person_id = ANY ($1::uuid[]) AND (a.ends_at IS NULL OR a.ends_at > $2) ORDER BY a.starts_at, a.id`,
        [ids, now()],
      ),
      ({ personId }) => personId,
    );
    const accounts = Map.groupBy(
      await manager.query<{ personId: string; identity: string }[]>(
        `SELECT person_id AS "personId", identity FROM account WHERE person_id = ANY ($1::uuid[]) ORDER BY identity`,
        [ids],
      ),
      ({ personId }) => personId,
    );
    const programs = await programsAmong(manager, ids);
    await this.outbox.addAll(
      manager,
      grantsStated,
      ids.map((personId) => {
        const identities = (accounts.get(personId) ?? []).map(({ identity }) => identity);
        const program = programs.get(personId);
        const may = program
          ? { isMachine: true, grants: grantsOfProgram(program) }
          : { grants: (open.get(personId) ?? []).map(grantOf) };
        return { subject: personId, territoryId: null, data: { identities, ...may } };
      }),
    );
  }
}

type GrantStated = z.input<typeof grantsStated.data>['grants'][number];

async function programsAmong(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Program>> {
  const rows = await manager.query<Program[]>(
    `SELECT id, rules, territory_ids AS "territoryIds", created_at AS "createdAt", expires_at AS "expiresAt",
            ended_at AS "endedAt"
     FROM machine_account WHERE id = ANY ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** One for each territory, whose id is enough to tell them apart; each ends by itself. */
function grantsOfProgram({ rules, territoryIds, createdAt, expiresAt, endedAt }: Program): GrantStated[] {
  if (endedAt !== null) return [];
  return territoryIds.map((territoryId) => ({
    grantId: territoryId,
    role: 'INTEGRATION',
    scope: { kind: 'territory', territoryId },
    rules,
    from: createdAt.toISOString(),
    until: expiresAt.toISOString(),
  }));
}

function grantOf(appointment: OpenAppointment): GrantStated {
  const { grantId, role, organisationId, from, until } = appointment;
  return {
    grantId,
    role,
    scope: scopeOf(appointment),
    ...(organisationId !== null && { organisationId }),
    from: from.toISOString(),
    until: until?.toISOString() ?? null,
  };
}

function scopeOf({ territoryId, municipalityId, communityId }: OpenAppointment): z.input<typeof grantScope> {
  if (municipalityId !== null) return { kind: 'municipality', municipalityId };
  if (communityId !== null) return { kind: 'community', communityId };
  return { kind: 'territory', territoryId };
}
