import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { dataRequestAsked } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { now, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { RequestMyDataInput } from '../generated/graphql.js';
import { Person } from '../person/person.entity.js';

interface OfficeOfPerson {
  readonly held: boolean;
  readonly holds: boolean;
}

/** Takes what people ask about their own data, and tells every service of it. */
@Injectable()
export class DataRequestService {
  constructor(
    private readonly changes: Changes,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns the request's id
   * @throws Refusal TRANSITION_NOT_ALLOWED for the erasure of somebody in office, ALREADY_EXISTS while one of the kind waits
   */
  ask(access: Access, input: RequestMyDataInput, key: string): Promise<string> {
    const personId = access.personId();
    const { kind } = input;
    const asked = { operation: 'requestMyData', rule: 'dataRequest.ask', key, input } as const;
    return this.changes.create(access, asked, async ({ manager }) => {
      // The lock keeps the person from being appointed meanwhile.
      await manager.query(`SELECT FROM person WHERE id = $1 FOR UPDATE`, [personId]);
      const office = await officeOf(manager, personId);
      if (kind === 'ERASURE' && office.holds)
        throw new Refusal(
          'TRANSITION_NOT_ALLOWED',
          'you hold a post, or are to hold one; erasure waits until that has ended',
          'input.kind',
        );
      const id = randomUUID();
      const taken: unknown[] = await manager.query(
        `INSERT INTO data_request (id, person_id, kind, asked_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING RETURNING id`,
        [id, personId, kind, now()],
      );
      if (taken.length === 0)
        throw new Refusal('ALREADY_EXISTS', 'you have asked this, and are being answered', 'input.kind');
      if (kind === 'ERASURE') await manager.update(Person, { id: personId }, { erasureAskedAt: now() });
      await this.outbox.add(manager, dataRequestAsked, {
        subject: id,
        territoryId: null,
        data: { kind, personId, heldOffice: office.held },
      });
      return id;
    });
  }
}

async function officeOf(manager: EntityManager, personId: string): Promise<OfficeOfPerson> {
  const [office] = await manager.query<OfficeOfPerson[]>(
    `SELECT count(*) > 0 AS held, coalesce(bool_or(ends_at IS NULL OR ends_at > $2), false) AS holds
     FROM appointment WHERE person_id = $1`,
    [personId, now()],
  );
  return office ?? { held: false, holds: false };
}
