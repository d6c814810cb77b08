import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people ask about their own data, and who was erased. */
export class DataRequests1795987000000 implements MigrationInterface {
  readonly name = 'DataRequests1795987000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE person ADD COLUMN erased_at timestamptz`);
    await queryRunner.query(`CREATE INDEX person_erased ON person (erased_at) WHERE erased_at IS NOT NULL`);
    await queryRunner.query(
      `CREATE TABLE data_request (
         id uuid PRIMARY KEY,
         person_id uuid NOT NULL,
         kind text NOT NULL CHECK (kind IN ('ACCESS', 'ERASURE')),
         asked_at timestamptz NOT NULL,
         answered_at timestamptz
       )`,
    );
    await queryRunner.query(`CREATE INDEX data_request_person ON data_request (person_id, asked_at, id)`);
    await queryRunner.query(`CREATE INDEX data_request_asked ON data_request (asked_at, id)`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX data_request_open ON data_request (person_id, kind) WHERE answered_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE TABLE data_request_answer (
         request_id uuid NOT NULL CONSTRAINT data_request_answer_request REFERENCES data_request ON DELETE CASCADE,
         service text NOT NULL,
         answered_at timestamptz NOT NULL,
         parts jsonb NOT NULL,
         PRIMARY KEY (request_id, service)
       )`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE data_request_answer`);
    await queryRunner.query(`DROP TABLE data_request`);
    await queryRunner.query(`ALTER TABLE person DROP COLUMN erased_at`);
  }
}
