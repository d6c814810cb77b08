import type { MigrationInterface, QueryRunner } from 'typeorm';
import { concernTables } from './concern-tables.js';
import { figureTables } from './figure-tables.js';
import { issueTables } from './issue-tables.js';

export class Issues1764000000000 implements MigrationInterface {
  readonly name = 'Issues1764000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...issueTables, ...concernTables, ...figureTables])
      await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [
      'indicator_total',
      'indicator_delta',
      'photo',
      'concern_message',
      'concern_escalation',
      'concern',
      'concern_category',
      'operation',
      'issue_agenda_place',
      'review',
      'signature',
      'measure_content',
      'measure',
      'matrix_version',
      'stakeholder',
      'issue_stage_change',
      'issue',
    ]) {
      await queryRunner.query(`DROP TABLE ${table}`);
    }
  }
}
