import { officeAt } from '@vicinia/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Open seats that were given without naming an appointment rest on the one by which their holder would join today. */
export class SeatsByOffice1764000002000 implements MigrationInterface {
  readonly name = 'SeatsByOffice1764000002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `UPDATE panel_member seat SET appointment_id = ${officeAt('seat.person_id', 'panel.territory_id')}
       FROM panel WHERE panel.id = seat.panel_id AND seat.appointment_id IS NULL AND seat.valid_until IS NULL`,
    );
  }

  down(): Promise<void> {
    return Promise.resolve();
  }
}
