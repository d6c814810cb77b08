import type { EntityManager } from 'typeorm';

/** People changes the structure, so it need not hear its own messages to know the version. */
export async function ownStructureVersion(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ version: number }[]>(`SELECT version FROM structure`);
  return row?.version ?? 0;
}
