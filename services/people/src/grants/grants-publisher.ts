import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { grantsHeartbeat, grantsStated, HEARTBEAT_KEY, type Role } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { now } from '@vicinia/service-kit';
import type { DataSource, EntityManager } from 'typeorm';

interface OpenAppointment {
  grantId: string;
  role: Role;
  territoryId: string;
  municipalityId: string | null;
  from: Date;
  until: Date | null;
}

/** Tells every service what a person may do, whenever that changes. */
@Injectable()
export class GrantsPublisher {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {}

  /** States all grants of a person, in the transaction that changed them. */
  async state(manager: EntityManager, personId: string): Promise<void> {
    // Two changes of one person must state their grants one after the other.
    await manager.query(`SELECT FROM person WHERE id = $1 FOR UPDATE`, [personId]);
    const open = await manager.query<OpenAppointment[]>(
      `SELECT a.id AS "grantId", p.role, p.territory_id AS "territoryId", p.municipality_id AS "municipalityId",
              a.starts_at AS "from", a.ends_at AS "until"
       FROM appointment a JOIN post p ON p.id = a.post_id
       WHERE a.person_id = $1 AND (a.ends_at IS NULL OR a.ends_at > $2) ORDER BY a.starts_at, a.id`,
      [personId, now()],
    );
    const accounts = await manager.query<{ identity: string }[]>(
      `SELECT identity FROM account WHERE person_id = $1 ORDER BY identity`,
      [personId],
    );
    await this.outbox.add(manager, grantsStated, {
      subject: personId,
      territoryId: null,
      data: {
        identities: accounts.map(({ identity }) => identity),
        grants: open.map(({ grantId, role, territoryId, municipalityId, from, until }) => ({
          grantId,
          role,
          scope:
            municipalityId === null
              ? { kind: 'territory' as const, territoryId }
              : { kind: 'municipality' as const, municipalityId },
          from: from.toISOString(),
          until: until?.toISOString() ?? null,
        })),
      },
    });
  }

  /** Proves to every service that grants flow, by the very way that a revocation would take. */
  async beat(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await this.outbox.add(manager, grantsHeartbeat, {
        subject: HEARTBEAT_KEY,
        territoryId: null,
        data: { emittedAt: new Date().toISOString() },
      });
    });
  }
}
