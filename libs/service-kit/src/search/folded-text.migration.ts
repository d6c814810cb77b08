import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `folded(text)`: the one form in which texts are compared when somebody searches. Case and marks are gone, also those of
 * Hebrew and Arabic; letters that are written as others on another keyboard (ß, ı, ł, ø, đ, æ, œ, þ) are those. It calls
 * nothing but functions of PostgreSQL itself and never changes, so an index may hold it.
 */
export class FoldedText1700000004000 implements MigrationInterface {
  readonly name = 'FoldedText1700000004000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(String.raw`
      CREATE FUNCTION folded(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT regexp_replace(
          translate(
            replace(replace(replace(replace(
              lower(normalize(given, NFKD) COLLATE "und-x-icu"), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
            'ıłøđð', 'ilodd'),
          '[\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0670]', '', 'g')
      $$`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP FUNCTION folded(text)`);
  }
}
