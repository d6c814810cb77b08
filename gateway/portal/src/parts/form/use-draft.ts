import { useState } from 'react';
import type { Values } from './values.js';

const KEPT = 'vicinia.typed.';

/**
 * What was typed into a form. It stays in the browser tab until it was sent, over reloads, failures and a sign-in that ran
 * out.
 *
 * @param name of the form, with the id of what it changes; null where it holds a secret, which is not kept
 */
export function useDraft(name: string | null, initial: Values = {}) {
  const [values, setValues] = useState<Values>(() => ({ ...initial, ...(name === null ? {} : kept(name)) }));
  return {
    values,
    /** @param change of what is there then: a file may arrive while somebody types on */
    keep: (change: (current: Values) => Values) => {
      setValues((current) => {
        const next = change(current);
        if (name !== null) sessionStorage.setItem(KEPT + name, JSON.stringify(next));
        return next;
      });
    },
    forget: () => {
      if (name !== null) sessionStorage.removeItem(KEPT + name);
      setValues(initial);
    },
  };
}

/** For whoever uses this tab next. */
export function forgetTyped(): void {
  for (const name of Object.keys(sessionStorage)) {
    if (name.startsWith(KEPT)) sessionStorage.removeItem(name);
  }
}

export function isTyped(name: string): boolean {
  return sessionStorage.getItem(KEPT + name) !== null;
}

function kept(name: string): Values {
  return JSON.parse(sessionStorage.getItem(KEPT + name) ?? '{}') as Values;
}
