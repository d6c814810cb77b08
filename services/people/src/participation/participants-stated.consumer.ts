import {
  concernParticipantsStated,
  issueParticipantsStated,
  panelParticipantsStated,
  type DataOf,
  type EventMessage,
  type ParticipantsStated,
} from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import type { MatterKind } from './participation.entity.js';

/** Keeps who takes part in the matters of one kind. */
abstract class ParticipantsStatedConsumer implements EventConsumer<ParticipantsStated> {
  protected abstract readonly kind: MatterKind;

  async handle(
    { subject, aggregateVersion, territoryId, data }: EventMessage<DataOf<ParticipantsStated>>,
    manager: EntityManager,
  ): Promise<void> {
    const newer: unknown[] = await manager.query(
      `INSERT INTO matter AS known (kind, id, territory_id, version) VALUES ($1, $2, $3, $4)
       ON CONFLICT (kind, id) DO UPDATE SET territory_id = excluded.territory_id, version = excluded.version
         WHERE known.version < excluded.version
       RETURNING id`,
      [this.kind, subject, territoryId, aggregateVersion],
    );
    if (newer.length === 0) return;
    await manager.query(`DELETE FROM participation WHERE kind = $1 AND matter_id = $2`, [this.kind, subject]);
    await manager.query(
      `INSERT INTO participation (kind, matter_id, person_id, capacity, appointment_id)
       SELECT $1, $2, person_id, capacity, appointment_id
       FROM unnest($3::uuid[], $4::text[], $5::uuid[]) AS stated (person_id, capacity, appointment_id)
       ON CONFLICT DO NOTHING`,
      [
        this.kind,
        subject,
        data.participants.map(({ personId }) => personId),
        data.participants.map(({ capacity }) => capacity),
        data.participants.map(({ appointmentId }) => appointmentId),
      ],
    );
  }

  async reset(manager: EntityManager): Promise<void> {
    await manager.query(`DELETE FROM matter WHERE kind = $1`, [this.kind]);
  }
}

@Hears(concernParticipantsStated)
export class ConcernParticipantsStatedConsumer extends ParticipantsStatedConsumer {
  protected readonly kind = 'CONCERN';
}

@Hears(issueParticipantsStated)
export class IssueParticipantsStatedConsumer extends ParticipantsStatedConsumer {
  protected readonly kind = 'ISSUE';
}

@Hears(panelParticipantsStated)
export class PanelParticipantsStatedConsumer extends ParticipantsStatedConsumer {
  protected readonly kind = 'PANEL';
}
