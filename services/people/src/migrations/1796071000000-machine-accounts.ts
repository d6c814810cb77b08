import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts of programs, and how often they call. */
export class MachineAccounts1796071000000 implements MigrationInterface {
  readonly name = 'MachineAccounts1796071000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE machine_account (
        id uuid PRIMARY KEY CONSTRAINT machine_account_person REFERENCES person (id),
        name text NOT NULL,
        purpose text NOT NULL,
        owner_id uuid NOT NULL CONSTRAINT machine_account_owner REFERENCES person (id),
        rules text[] NOT NULL,
        territory_ids uuid[] NOT NULL,
        calls_per_hour integer NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz
      )`);
    await queryRunner.query(`CREATE INDEX machine_accounts_by_time ON machine_account (created_at, id)`);
    await queryRunner.query(
      `CREATE INDEX machine_accounts_of_owner ON machine_account (owner_id, created_at, id)`,
    );
    await queryRunner.query(`
      CREATE TABLE machine_calls (
        id uuid PRIMARY KEY,
        machine_account_id uuid NOT NULL CONSTRAINT machine_calls_account REFERENCES machine_account (id),
        hour timestamptz NOT NULL,
        calls integer NOT NULL,
        refused integer NOT NULL
      )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX machine_calls_by_hour ON machine_calls (machine_account_id, hour)`,
    );
    await queryRunner.query(`CREATE INDEX machine_calls_hour ON machine_calls (hour)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE machine_calls`);
    await queryRunner.query(`DROP TABLE machine_account`);
  }
}
