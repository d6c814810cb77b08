import { Injectable } from '@nestjs/common';
import { Outbox } from '@vicinia/eventing';
import { currentOperation, now } from '@vicinia/service-kit';
import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { Facts } from '../rules/decide.js';
import type { RecordKind } from './record-kind.js';

/** What happened longer ago is no news: a year of the past is loaded, or a message was heard very late. */
const NEWS_MS = 3_600_000;

/** Tells that a record was made or changed, to whoever may know of it and listens (`Live`). */
@Injectable()
export class ChangeNews {
  constructor(private readonly outbox: Outbox) {}

  /**
   * Tells of a record in the transaction of its change, once everything that decides who may know of it is written.
   * `Changes` does for each record that it changes; whoever makes a record, or changes one by a message or in a round,
   * says so here.
   */
  async tell<Row extends ObjectLiteral & { id: string }>(
    manager: EntityManager,
    kind: RecordKind<Row>,
    row: Row,
  ): Promise<void> {
    // Of what somebody did without a name nothing is written that was not there before.
    if (kind.telling === undefined || currentOperation().anonymous) return;
    if (Date.now() - now().getTime() > NEWS_MS) return;
    const { type, id, territoryId } = await kind.telling.of(manager, row);
    const data = { type, ...whoTakesPart(await kind.facts(manager, row)) };
    await this.outbox.add(manager, kind.telling.message, { subject: id, territoryId, data });
  }
}

/** Those who take part in a capacity that lets them read; the others read by their office. */
function whoTakesPart({ municipalityIds, participants, organisations }: Facts) {
  return {
    municipalityIds: [...(municipalityIds ?? [])],
    participants: [...(participants?.stakeholder ?? []), ...(participants?.member ?? [])].map(
      ({ personId, byAppointment }) => ({ personId, byAppointment }),
    ),
    organisationIds: [...(organisations?.stakeholder ?? []), ...(organisations?.receiver ?? [])],
  };
}
