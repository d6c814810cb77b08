import { Injectable } from '@nestjs/common';
import { ChangeNews } from '@vicinia/access';
import type { EntityManager } from 'typeorm';
import { PanelParticipantsService } from './panel-participants.service.js';
import { Panel } from './panel.entity.js';
import { panelRecord } from './panel.record.js';

/** Whose seats end: those that rest on one appointment, or all of the person. */
interface Leaving {
  readonly personId: string;
  readonly appointmentId: string | null;
  readonly all: boolean;
  readonly until: string | Date;
}

/** Ends seats without anybody having said so of each. */
@Injectable()
export class SeatEndingService {
  constructor(
    private readonly participants: PanelParticipantsService,
    private readonly news: ChangeNews,
  ) {}

  async end(manager: EntityManager, { personId, appointmentId, all, until }: Leaving): Promise<void> {
    const ending = `person_id = $2 AND valid_until IS NULL AND (appointment_id = $1 OR $3)`;
    const panels = await manager.query<{ id: string }[]>(
      `SELECT id FROM panel WHERE id IN (SELECT panel_id FROM panel_member WHERE ${ending}) ORDER BY id FOR UPDATE`,
      [appointmentId, personId, all],
    );
    await manager.query(
      `UPDATE panel_member SET valid_until = greatest(valid_from, $4::timestamptz) WHERE ${ending}`,
      [appointmentId, personId, all, until],
    );
    for (const { id } of panels) {
      await this.participants.state(manager, id);
      await this.news.tell(manager, panelRecord, await manager.findOneByOrFail(Panel, { id }));
    }
  }
}
