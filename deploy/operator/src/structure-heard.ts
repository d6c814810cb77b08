import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

interface Place {
  readonly id: string;
  readonly path: string;
  readonly previousPath: string | null;
}

const LOOK_EVERY_MS = 500;

/**
 * Waits until a service knows every territory at the place where people has it: what it counts before that, it counts for
 * the old places.
 *
 * @param people URL of the database of people
 * @param service URL of the other service's database
 * @returns false when it still does not after the given time
 */
export async function structureIsHeard(people: string, service: string, seconds: number): Promise<boolean> {
  const end = Date.now() + seconds * 1000;
  const own = new Client({ connectionString: people });
  const copy = new Client({ connectionString: service });
  try {
    await Promise.all([own.connect(), copy.connect()]);
    do {
      const [stated, heard] = await Promise.all([
        places(own, `SELECT id, path::text AS path, previous_path::text AS "previousPath" FROM territory`),
        places(
          copy,
          `SELECT territory_id AS id, path::text AS path, previous_path::text AS "previousPath" FROM territory_projection`,
        ),
      ]);
      if ([...stated].every(([id, place]) => heard.get(id) === place)) return true;
      await pause(LOOK_EVERY_MS);
    } while (Date.now() < end);
    return false;
  } finally {
    await Promise.all([own.end(), copy.end()]);
  }
}

async function places(client: Client, text: string): Promise<Map<string, string>> {
  const { rows } = await client.query<Place>(text);
  return new Map(rows.map(({ id, path, previousPath }) => [id, `${path} ${previousPath ?? ''}`]));
}
