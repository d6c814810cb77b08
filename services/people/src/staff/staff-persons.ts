import { Injectable } from '@nestjs/common';
import { identityOf } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { personIdByCode } from '../import/ids-by-code.js';
import { sentence } from './staff-problems.js';
import type { StaffRow } from './staff-row.js';

/** A row about a person. */
type PersonRow = StaffRow & { readonly personnelNumber: string; readonly name: string };

/** What became of the persons of a file. */
export interface PersonsWritten {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly idByNumber: ReadonlyMap<string, string>;
  /** Persons who have an account that they had not: their grants are stated anew. */
  readonly withNewAccount: readonly string[];
  readonly problems: readonly string[];
}

interface Known {
  readonly id: string;
  readonly personnelNumber: string | null;
}

/** Writes persons by their personnel number; an account that acted before stays the person it was. */
@Injectable()
export class StaffPersons {
  async write(manager: EntityManager, rows: readonly StaffRow[]): Promise<PersonsWritten> {
    const persons = [...new Map(rows.filter(isPersonRow).map((row) => [row.personnelNumber, row])).values()];
    const numbers = persons.map(({ personnelNumber }) => personnelNumber);
    const byNumber = new Map(
      (
        await manager.query<(Known & { personnelNumber: string })[]>(
          `SELECT id, personnel_number AS "personnelNumber" FROM person WHERE personnel_number = ANY ($1)`,
          [numbers],
        )
      ).map((known) => [known.personnelNumber, known]),
    );
    const byIdentity = new Map(
      (
        await manager.query<(Known & { identity: string })[]>(
          `SELECT account.identity, person.id, person.personnel_number AS "personnelNumber"
           FROM account JOIN person ON person.id = account.person_id WHERE account.identity = ANY ($1)`,
          [persons.flatMap((row) => identityIn(row) ?? [])],
        )
      ).map((known) => [known.identity, known]),
    );
    const wanted = persons.map((row) => {
      const identity = identityIn(row);
      const [known, ofAccount] = [byNumber.get(row.personnelNumber), byIdentity.get(identity ?? '')];
      const id = known?.id ?? ofAccount?.id ?? personIdByCode(row.personnelNumber);
      const isTaken =
        ofAccount !== undefined &&
        (ofAccount.id !== id || (ofAccount.personnelNumber ?? row.personnelNumber) !== row.personnelNumber);
      return { row, id, identity, isTaken };
    });
    const problems = wanted.flatMap(({ row, isTaken }) =>
      isTaken ? [sentence(row, 'the account is that of somebody else')] : [],
    );
    const idByNumber = new Map(wanted.map(({ row, id }) => [row.personnelNumber, id]));
    if (problems.length > 0) return { ...NOTHING, idByNumber, problems };
    const rowsToWrite = wanted.map(({ row: { personnelNumber, name, languages }, id, identity }) => ({
      id,
      personnel_number: personnelNumber,
      display_name: name,
      languages,
      identity,
    }));
    const [written, accounts] = await upsert(manager, JSON.stringify(rowsToWrite));
    const created = written.filter((person) => person.created).length;
    const updated = written.length - created;
    const unchanged = persons.length - written.length;
    return { created, updated, unchanged, idByNumber, withNewAccount: accounts, problems };
  }
}

const NOTHING = { created: 0, updated: 0, unchanged: 0, withNewAccount: [] };

async function upsert(manager: EntityManager, rows: string): Promise<[{ created: boolean }[], string[]]> {
  const written = await manager.query<{ created: boolean }[]>(
    `INSERT INTO person (id, personnel_number, display_name, languages)
     SELECT id, personnel_number, display_name, languages
     FROM jsonb_to_recordset($1::jsonb) AS p (id uuid, personnel_number text, display_name text, languages text[])
     ON CONFLICT (id) DO UPDATE SET personnel_number = EXCLUDED.personnel_number,
       display_name = EXCLUDED.display_name, languages = EXCLUDED.languages
     WHERE (person.personnel_number, person.display_name, person.languages)
       IS DISTINCT FROM (EXCLUDED.personnel_number, EXCLUDED.display_name, EXCLUDED.languages)
     RETURNING xmax = 0 AS created`,
    [rows],
  );
  const accounts = await manager.query<{ personId: string }[]>(
    `INSERT INTO account (identity, person_id)
     SELECT identity, id FROM jsonb_to_recordset($1::jsonb) AS p (identity text, id uuid) WHERE identity IS NOT NULL
     ON CONFLICT DO NOTHING RETURNING person_id AS "personId"`,
    [rows],
  );
  return [written, accounts.map(({ personId }) => personId)];
}

function isPersonRow(row: StaffRow): row is PersonRow {
  return row.personnelNumber !== null && row.name !== null;
}

function identityIn({ issuer, subject }: StaffRow): string | null {
  return issuer === null || subject === null ? null : identityOf(issuer, subject);
}
