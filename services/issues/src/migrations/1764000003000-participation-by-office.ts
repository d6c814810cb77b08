import { officeAt } from '@vicinia/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever takes part by office does so by an appointment. What was written before rests on the one by which the person
 * would join today; of somebody without any, on their own right.
 */
export class ParticipationByOffice1764000003000 implements MigrationInterface {
  readonly name = 'ParticipationByOffice1764000003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE stakeholder ADD COLUMN appointment_id uuid`);
    await queryRunner.query(
      `UPDATE stakeholder SET appointment_id = ${officeAt('stakeholder.person_id', 'issue.territory_id')}
       FROM issue WHERE issue.id = stakeholder.issue_id AND stakeholder.released_at IS NULL`,
    );
    await queryRunner.query(
      `ALTER TABLE measure_content ADD COLUMN appointment_id uuid, ADD COLUMN owner_released_at timestamptz`,
    );
    await queryRunner.query(
      `UPDATE measure_content content
       SET appointment_id = ${officeAt('content.responsible_person_id', 'content.territory_id')}
       WHERE content.responsible_person_id IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE measure_content DROP COLUMN owner_released_at, DROP COLUMN appointment_id`,
    );
    await queryRunner.query(`ALTER TABLE stakeholder DROP COLUMN appointment_id`);
  }
}
