import { Injectable } from '@nestjs/common';
import { panelParticipantsStated } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { IsNull, type EntityManager } from 'typeorm';
import { PanelMember } from './panel-member.entity.js';
import { Panel } from './panel.entity.js';

/** Tells who sits in a panel, so that people shows the members' names to those who work with it. */
@Injectable()
export class PanelParticipantsService {
  constructor(private readonly outbox: Outbox) {}

  /**
   * States everybody who sits in the panel now, in the transaction that changed it. The panel is locked, so that two
   * changes of its seats are told one after the other.
   */
  async state(manager: EntityManager, panelId: string): Promise<void> {
    const panel = await manager.findOneOrFail(Panel, {
      where: { id: panelId },
      lock: { mode: 'pessimistic_write' },
    });
    const seats = await manager.find(PanelMember, {
      where: { panelId, until: IsNull() },
      order: { personId: 'ASC' },
    });
    await this.outbox.add(manager, panelParticipantsStated, {
      subject: panel.id,
      territoryId: panel.territoryId,
      data: {
        participants: seats.map(({ personId, appointmentId }) => ({
          personId,
          capacity: 'MEMBER' as const,
          appointmentId,
        })),
      },
    });
  }
}
