import type { EventDefinition, EventMessage } from '@vicinia/events';
import type { EntityManager } from 'typeorm';
import { Hears, type EventConsumer } from '../../src/index.js';

interface Numbered {
  readonly number: number;
}

export type Meddling = (message: EventMessage<Numbered>, manager: EntityManager) => Promise<void> | void;

/**
 * A consumer that writes one row for each message it hears.
 *
 * @param name tells consumers apart in the table of effects
 * @param meddling runs after the effect was written, to fail or to crash on purpose
 */
export function recorder(
  definition: EventDefinition,
  name: string,
  meddling: Meddling = () => undefined,
): EventConsumer {
  class Recorder implements EventConsumer {
    async handle(message: EventMessage, manager: EntityManager): Promise<void> {
      const numbered = message as EventMessage<Numbered>;
      await manager.query(`INSERT INTO effect (consumer, subject, number) VALUES ($1, $2, $3)`, [
        name,
        message.subject,
        numbered.data.number,
      ]);
      await meddling(numbered, manager);
    }

    async reset(manager: EntityManager): Promise<void> {
      await manager.query(`DELETE FROM effect WHERE consumer = $1`, [name]);
    }
  }
  Hears(definition)(Recorder);
  return new Recorder();
}

/** A consumer that keeps the newest state of each subject, as a projection does. */
export function projector(definition: EventDefinition, meddling: Meddling = () => undefined): EventConsumer {
  class Projector implements EventConsumer {
    async handle(message: EventMessage, manager: EntityManager): Promise<void> {
      const numbered = message as EventMessage<Numbered>;
      await manager.query(
        `INSERT INTO profile (subject, number) VALUES ($1, $2) ON CONFLICT (subject) DO UPDATE SET number = excluded.number`,
        [message.subject, numbered.data.number],
      );
      await meddling(numbered, manager);
    }

    async reset(manager: EntityManager): Promise<void> {
      await manager.query(`DELETE FROM profile`);
    }
  }
  Hears(definition)(Projector);
  return new Projector();
}
