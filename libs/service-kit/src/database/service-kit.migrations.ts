import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REWRITTEN_HOURS } from '../anonymity/rewrite-hours.js';
import { FoldedText1700000004000 } from '../search/folded-text.migration.js';

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

/** Neither askers nor keys of anonymous requests stay: their rows are hashed as new ones are. */
class NamelessKeys1700000002000 implements MigrationInterface {
  readonly name = 'NamelessKeys1700000002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      UPDATE idempotency_key SET scope = 'anonymous',
        key = encode(sha256(convert_to(concat(scope, E'\\n', key), 'UTF8')), 'hex'),
        input_hash = encode(sha256(convert_to(concat(scope, E'\\n', key, E'\\n', input_hash), 'UTF8')), 'hex')
      WHERE scope = 'visitor' OR scope ~ '^[0-9a-f]{64}$'`);
  }

  down(): Promise<void> {
    throw new Error('what was hashed cannot be written back');
  }
}

/** Until when the anonymous rows of the past have been rewritten; from the beginning for what was there before. */
class RewrittenHours1700000003000 implements MigrationInterface {
  readonly name = 'RewrittenHours1700000003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of REWRITTEN_HOURS) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE rewritten_hours`);
  }
}

/** Readings end in the order in which they happened. */
class ReadingsByTime1700000005000 implements MigrationInterface {
  readonly name = 'ReadingsByTime1700000005000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE INDEX personal_data_read_by_time ON personal_data_read (read_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX personal_data_read_by_time`);
  }
}

/** Tables that every service has because of service-kit. */
export const serviceKitMigrations = [
  ServiceKit1700000001000,
  NamelessKeys1700000002000,
  RewrittenHours1700000003000,
  FoldedText1700000004000,
  ReadingsByTime1700000005000,
];
