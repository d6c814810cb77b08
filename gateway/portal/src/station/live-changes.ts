import type { LiveChange } from '@vicinia/client';
import { useEffect, useRef, useState } from 'react';

/** Null where nobody knows what was changed. */
type Listener = (change: LiveChange | null) => void;

const listeners = new Set<Listener>();
/** In which several changes are looked at once, and not by all pages of a territory in the same moment. */
const PAUSE_MS = 300;

/** Tells the parts of the page that somebody has changed something. */
export function tellChange(change: LiveChange | null): void {
  for (const listen of listeners) listen(change);
}

/**
 * Grows when somebody has changed what a part of the page shows, so that it looks anew.
 *
 * @param isShown whether a change is of something that is shown
 */
export function useChanged(isShown: (change: LiveChange) => boolean): number {
  const [looks, setLooks] = useState(0);
  const latest = useRef(isShown);
  useEffect(() => {
    latest.current = isShown;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      setLooks((before) => before + 1);
    };
    const hear: Listener = (change) => {
      if (change !== null && !latest.current(change)) return;
      timer ??= setTimeout(look, PAUSE_MS * (1 + Math.random()));
    };
    listeners.add(hear);
    return () => {
      listeners.delete(hear);
      clearTimeout(timer);
    };
  }, []);
  return looks;
}
