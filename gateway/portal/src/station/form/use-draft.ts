import { useState } from 'react';

/** What somebody typed into a form, by the names of its fields. */
export type Values = Readonly<Record<string, string>>;

const KEPT = 'vicinia.typed.';

/**
 * What was typed into a form. It stays in the browser tab until it was sent, over reloads, failures and a sign-in that ran
 * out.
 *
 * @param name of the form, with the id of what it changes
 */
export function useDraft(name: string, initial: Values = {}) {
  const [values, setValues] = useState<Values>(() => ({ ...initial, ...kept(name) }));
  return {
    values,
    keep: (next: Values) => {
      sessionStorage.setItem(KEPT + name, JSON.stringify(next));
      setValues(next);
    },
    forget: () => {
      sessionStorage.removeItem(KEPT + name);
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
