import type { EntityManager } from 'typeorm';

/**
 * Injection token of a `StructureVersionProvider`: which version of the police structure the service knows.
 * Without a provider messages carry 0.
 */
export const STRUCTURE_VERSION = Symbol('STRUCTURE_VERSION');

/** Answers within the transaction that writes the message. */
export type StructureVersionProvider = (manager: EntityManager) => Promise<number> | number;
