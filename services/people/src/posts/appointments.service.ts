import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { appointmentBegan, appointmentEnded } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { IdempotentTransactions, now, Refusal } from '@vicinia/service-kit';
import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';
import type {
  MutationAppointArgs,
  MutationCreatePostArgs,
  MutationEndAppointmentArgs,
} from '../generated/graphql.js';
import { GrantsPublisher } from '../grants/grants-publisher.js';
import { Appointment } from './appointment.entity.js';
import { Post } from './post.entity.js';

/** PostgreSQL's code for an exclusion constraint that two appointments of one post would break. */
const OVERLAP = '23P01';
/** Appointments that ran out and are told of in one round. */
const BATCH = 100;

/** Fills and empties seats. Each change states the person's grants anew, in the same transaction. */
@Injectable()
export class Appointments {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly transactions: IdempotentTransactions,
    private readonly outbox: Outbox,
    private readonly grants: GrantsPublisher,
  ) {}

  /** @returns the new post's id */
  createPost({ input, idempotencyKey }: MutationCreatePostArgs, personId: string): Promise<string> {
    const forMunicipality = input.role === 'SECURITY_MUNICIPAL_COUNCILLOR';
    if (forMunicipality !== (input.municipalityId != null)) {
      throw new Refusal(
        'INVALID_INPUT',
        'a councillor, and nobody else, has a municipality',
        'input.municipalityId',
      );
    }
    return this.transactions.run(
      { scope: personId, key: idempotencyKey, operation: 'createPost', input },
      async (manager) => {
        const id = randomUUID();
        const municipalityId = input.municipalityId ?? null;
        const { role, territoryId } = input;
        await manager.insert(Post, { id, role, territoryId, municipalityId, createdAt: now() });
        return id;
      },
    );
  }

  /**
   * @returns the appointment's id
   * @throws Refusal CONFLICT when somebody else holds the post in that time
   */
  async appoint(
    { input, idempotencyKey }: MutationAppointArgs,
    post: Post,
    personId: string,
  ): Promise<string> {
    const from = input.from ?? now();
    if (input.until != null && input.until <= from) {
      throw new Refusal('INVALID_INPUT', 'an appointment ends after it begins', 'input.until');
    }
    try {
      return await this.transactions.run(
        { scope: personId, key: idempotencyKey, operation: 'appoint', input },
        (manager) => this.begin(manager, post, { ...input, from }),
      );
    } catch (error) {
      if (error instanceof QueryFailedError && codeOf(error.driverError) === OVERLAP) {
        throw new Refusal('CONFLICT', 'somebody else holds this post in that time', 'input.postId');
      }
      throw error;
    }
  }

  /**
   * @returns the appointment's id
   * @throws Refusal TRANSITION_NOT_ALLOWED when it has ended already
   */
  end({ input, idempotencyKey }: MutationEndAppointmentArgs, post: Post, personId: string): Promise<string> {
    return this.transactions.run(
      { scope: personId, key: idempotencyKey, operation: 'endAppointment', input },
      async (manager) => {
        const appointment = await this.lock(manager, input.appointmentId);
        const endsAt = now();
        if (appointment.until !== null && appointment.until <= endsAt) {
          throw new Refusal(
            'TRANSITION_NOT_ALLOWED',
            'this appointment has ended already',
            'input.appointmentId',
          );
        }
        const until = endsAt < appointment.from ? appointment.from : endsAt;
        const removed = input.removed ?? false;
        const ended = Object.assign(appointment, { until, removed });
        await manager.update(Appointment, appointment.id, { until, removed, endingTold: true });
        await this.tellEnd(manager, ended, post);
        return appointment.id;
      },
    );
  }

  /** Tells the other services of appointments that ran out by themselves. Run in rounds; replicas share the rows. */
  async tellOfThoseRunOut(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const due = await manager
        .createQueryBuilder(Appointment, 'appointment')
        .where('NOT appointment.endingTold AND appointment.until <= :now', { now: now() })
        .orderBy('appointment.until')
        .limit(BATCH)
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getMany();
      for (const appointment of due) {
        const post = await manager.findOneByOrFail(Post, { id: appointment.postId });
        await manager.update(Appointment, appointment.id, { endingTold: true });
        await this.tellEnd(manager, appointment, post);
      }
    });
  }

  private async begin(
    manager: EntityManager,
    post: Post,
    input: MutationAppointArgs['input'] & { from: Date },
  ): Promise<string> {
    const id = randomUUID();
    const { personId, from } = input;
    await manager.insert(Appointment, {
      id,
      postId: post.id,
      personId,
      from,
      until: input.until ?? null,
      selectedBy: input.selectedBy ?? null,
      removed: false,
      endingTold: false,
    });
    await this.outbox.add(manager, appointmentBegan, {
      subject: id,
      territoryId: post.territoryId,
      data: { ...seatOf(post), personId, from: from.toISOString() },
    });
    await this.grants.state(manager, personId);
    return id;
  }

  private async tellEnd(manager: EntityManager, appointment: Appointment, post: Post): Promise<void> {
    await this.outbox.add(manager, appointmentEnded, {
      subject: appointment.id,
      territoryId: post.territoryId,
      data: {
        ...seatOf(post),
        personId: appointment.personId,
        until: (appointment.until ?? now()).toISOString(),
        removed: appointment.removed,
      },
    });
    await this.grants.state(manager, appointment.personId);
  }

  private async lock(manager: EntityManager, id: string): Promise<Appointment> {
    const appointment = await manager.findOne(Appointment, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!appointment) throw new Refusal('NOT_FOUND', 'there is no such appointment', 'input.appointmentId');
    return appointment;
  }
}

function seatOf(post: Post): { postId: string; role: Post['role']; municipalityId: string | null } {
  return { postId: post.id, role: post.role, municipalityId: post.municipalityId };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
