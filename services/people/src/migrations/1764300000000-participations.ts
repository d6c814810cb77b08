import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who takes part in what, as the other services tell it: names are shown to those who work on the same matter. */
export class Participations1764300000000 implements MigrationInterface {
  readonly name = 'Participations1764300000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE matter (
        id uuid NOT NULL,
        kind text NOT NULL,
        territory_id uuid,
        version bigint NOT NULL,
        PRIMARY KEY (kind, id)
      )`);
    await queryRunner.query(`
      CREATE TABLE participation (
        kind text NOT NULL,
        matter_id uuid NOT NULL,
        person_id uuid NOT NULL,
        capacity text NOT NULL,
        appointment_id uuid,
        PRIMARY KEY (kind, matter_id, person_id, capacity),
        CONSTRAINT participation_matter FOREIGN KEY (kind, matter_id) REFERENCES matter (kind, id) ON DELETE CASCADE
      )`);
    await queryRunner.query(`CREATE INDEX participation_person ON participation (person_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE participation`);
    await queryRunner.query(`DROP TABLE matter`);
  }
}
