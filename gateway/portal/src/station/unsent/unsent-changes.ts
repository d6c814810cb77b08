import { failureOf, type Failure } from '@vicinia/client';
import { useSyncExternalStore } from 'react';
import { vicinia } from '../../portal-client.js';
import type { Change } from '../form/change.js';

/** A change for which there was no connection. */
export interface Unsent {
  readonly id: string;
  /** What it is, as its form says. */
  readonly title: string;
  /** Whose change it is: nobody else in this tab may send it. */
  readonly account: string;
  readonly madeAt: string;
  readonly document: Change['document'];
  readonly variables: { readonly input: object };
  /** Why it was refused once there was a connection. */
  readonly refused?: Pick<Failure, 'code' | 'key' | 'values'>;
}

const KEPT = 'vicinia.unsent';
const listeners = new Set<() => void>();
let account = '';
let unsent: readonly Unsent[] = [];
let isSending = false;
let sent = 0;

/** From now on what was kept is sent as soon as there is a connection, as this account. */
export function startSending(who: string): void {
  if (account === who) return;
  account = who;
  unsent = (JSON.parse(sessionStorage.getItem(KEPT) ?? '[]') as Unsent[]).filter(
    (one) => one.account === who,
  );
  // The same function each time, so that signing in once more adds no listener.
  window.addEventListener('online', whenOnline);
  whenOnline();
}

function whenOnline(): void {
  void sendUnsent();
}

/**
 * Makes a change, or keeps it for later where there is no connection. Tried again it has the same idempotency key, so that
 * it is done once.
 *
 * @returns whether it was done
 * @throws Failure
 */
export async function sendOrKeep(
  title: string,
  document: Change['document'],
  variables: { input: object },
): Promise<boolean> {
  try {
    await vicinia.change(document, variables);
    return true;
  } catch (error) {
    if (failureOf(error).code !== 'UNREACHABLE') throw error;
    const id = crypto.randomUUID();
    keep([...unsent, { id, title, account, madeAt: new Date().toISOString(), document, variables }]);
    return false;
  }
}

/** Tries what was kept, in the order in which it was made. What is refused stays, with the reason. */
export async function sendUnsent(): Promise<void> {
  if (isSending) return;
  isSending = true;
  try {
    for (const one of unsent) {
      try {
        await vicinia.change(one.document, one.variables);
        sent += 1;
        dropUnsent(one.id);
      } catch (error) {
        const { code, key, values } = failureOf(error);
        if (code === 'UNREACHABLE') return;
        keep(
          unsent.map((other) => (other.id === one.id ? { ...one, refused: { code, key, values } } : other)),
        );
      }
    }
  } finally {
    isSending = false;
  }
}

export function dropUnsent(id: string): void {
  keep(unsent.filter((one) => one.id !== id));
}

export function forgetUnsent(): void {
  keep([]);
  account = '';
}

export function useUnsent(): readonly Unsent[] {
  return useSyncExternalStore(hear, () => unsent);
}

/** Grows when something that had been kept was sent, so that a page looks anew. */
export function useSent(): number {
  return useSyncExternalStore(hear, () => sent);
}

function hear(listen: () => void) {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

function keep(next: readonly Unsent[]): void {
  unsent = next;
  sessionStorage.setItem(KEPT, JSON.stringify(next));
  for (const listen of listeners) listen();
}
