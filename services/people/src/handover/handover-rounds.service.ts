import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { handoverCaseloadMoved } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { entitiesOf, now } from '@vicinia/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { Appointment } from '../appointment/appointment.entity.js';
import { Post } from '../post/post.entity.js';
import { knownToEachOther } from './handover-names.js';
import { HandoverOpeningService } from './handover-opening.service.js';
import { officersInMessage, partsOf } from './handover-standing.js';
import { Handover } from './handover.entity.js';

/** What one round takes up. */
const BATCH = 100;
/** What ended longer ago, before anybody spoke of handovers, is history. */
const DAYS_BACK = 7;
/** As `ConfigureRoleTermsInput.handoverDays` states it. */
const MOST_HANDOVER_DAYS = 365;

/** The end is near or has come, whoever said so. The first bounds are the same for all roles, so that an index answers. */
const LEAVING = `
  appointment.ends_at BETWEEN $1::timestamptz - make_interval(days => ${String(DAYS_BACK)})
    AND $1::timestamptz + make_interval(days => ${String(MOST_HANDOVER_DAYS)})
  AND appointment.ends_at <= $1::timestamptz + make_interval(days => terms.handover_days)
  AND appointment.ends_at > appointment.starts_at AND appointment.starts_at <= $1`;

/** The longest stay is near. Where no role has one, there is nothing to look at. */
const STAYING_LONG = `
  appointment.ends_at IS NULL AND appointment.starts_at <= $1::timestamptz - make_interval(
    days => (SELECT min(longest_stay_days - handover_days) FROM role_terms WHERE longest_stay_days IS NOT NULL))
  AND appointment.starts_at <= $1::timestamptz - make_interval(days => terms.longest_stay_days - terms.handover_days)`;

/** Does what comes by itself in handovers. Run in rounds; replicas share the rows. */
@Injectable()
export class HandoverRoundsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly opening: HandoverOpeningService,
  ) {}

  /** All of it, in the order in which it comes about. */
  async run(): Promise<void> {
    for (const due of [LEAVING, STAYING_LONG]) {
      await this.dataSource.transaction((manager) => this.openThoseDue(manager, due));
    }
    await this.dataSource.transaction((manager) => this.findSuccessors(manager));
    await this.dataSource.transaction((manager) => this.moveCaseloads(manager));
  }

  /** @param due condition on the appointments whose handover is to be open */
  private async openThoseDue(manager: EntityManager, due: string): Promise<void> {
    const found = await entitiesOf(
      manager,
      Appointment,
      (columns) => `SELECT ${columns} FROM appointment
       JOIN post ON post.id = appointment.post_id JOIN role_terms terms ON terms.role = post.role
       WHERE ${due} AND NOT EXISTS (SELECT FROM handover WHERE handover.leaving_id = appointment.id)
       ORDER BY appointment.id LIMIT ${String(BATCH)} FOR UPDATE OF appointment SKIP LOCKED`,
      [now()],
    );
    for (const leaving of found) {
      const post = await manager.findOneByOrFail(Post, { id: leaving.postId });
      const cause = leaving.until === null ? 'ROTATION' : 'APPOINTMENT_ENDS';
      await this.opening.open(manager, { post, leaving, cause });
    }
  }

  /** Whoever was appointed to the post after the other in the ordinary way, however late, takes it over. */
  private async findSuccessors(manager: EntityManager): Promise<void> {
    const [found] = await manager.query<[{ id: string }[], number]>(
      `UPDATE handover SET successor_id = next.successor_id FROM (
         SELECT handover.id, coming.id AS successor_id
         FROM handover JOIN appointment leaving ON leaving.id = handover.leaving_id
         CROSS JOIN LATERAL (
           SELECT a.id FROM appointment a
           WHERE a.post_id = handover.post_id AND a.id <> leaving.id AND a.starts_at >= leaving.ends_at
             AND NOT a.removed AND (a.ends_at IS NULL OR a.ends_at > $1)
           ORDER BY a.starts_at LIMIT 1) coming
         WHERE handover.state = 'OPEN' AND handover.caseload_told_at IS NULL AND NOT EXISTS (
           SELECT FROM appointment kept WHERE kept.id = handover.successor_id AND (kept.ends_at IS NULL OR kept.ends_at > $1))
         ORDER BY handover.id LIMIT ${String(BATCH)} FOR UPDATE OF handover SKIP LOCKED) next
       WHERE handover.id = next.id RETURNING handover.id`,
      [now()],
    );
    for (const { id } of found)
      await knownToEachOther(manager, await manager.findOneByOrFail(Handover, { id }));
  }

  /** Tells the other services, once, that the hour has come. */
  private async moveCaseloads(manager: EntityManager): Promise<void> {
    const due = await entitiesOf(
      manager,
      Handover,
      (columns) => `SELECT ${columns} FROM handover
       JOIN appointment leaving ON leaving.id = handover.leaving_id
       JOIN appointment coming ON coming.id = handover.successor_id
       WHERE handover.caseload_told_at IS NULL AND coming.starts_at <= $1 AND (coming.ends_at IS NULL OR coming.ends_at > $1)
         AND coalesce(handover.caseload_moves_at, leaving.ends_at) <= $1
       ORDER BY handover.id LIMIT ${String(BATCH)} FOR UPDATE OF handover SKIP LOCKED`,
      [now()],
    );
    for (const handover of due) {
      const { post, leaving, successor } = await partsOf(manager, handover);
      if (successor === null) continue;
      await manager.update(Handover, { id: handover.id }, { caseloadToldAt: now() });
      await this.outbox.add(manager, handoverCaseloadMoved, {
        subject: handover.id,
        territoryId: post.territoryId,
        data: { postId: post.id, ...officersInMessage(leaving, successor), movedAt: now().toISOString() },
      });
    }
  }
}
