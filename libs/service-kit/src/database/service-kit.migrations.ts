import type { MigrationInterface, QueryRunner } from 'typeorm';

class ServiceKit1700000001000 implements MigrationInterface {
  readonly name = 'ServiceKit1700000001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE idempotency_key (
        scope text NOT NULL,
        key text NOT NULL,
        input_hash text NOT NULL,
        outcome jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (scope, key)
      )`);
    await queryRunner.query(`CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at)`);
    await queryRunner.query(`
      CREATE TABLE personal_data_read (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        subject_id uuid NOT NULL,
        reader_id uuid NOT NULL,
        resource text NOT NULL,
        resource_id uuid NOT NULL,
        read_at timestamptz NOT NULL,
        correlation_id text NOT NULL
      )`);
    await queryRunner.query(
      `CREATE INDEX personal_data_read_subject ON personal_data_read (subject_id, read_at DESC, id)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE personal_data_read`);
    await queryRunner.query(`DROP TABLE idempotency_key`);
  }
}

/** Tables that every service has because of service-kit. */
export const serviceKitMigrations = [ServiceKit1700000001000];
