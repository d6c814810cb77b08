import { useEffect, useRef, useState } from 'react';
import { liveChanges, type LiveChangesOptions } from './live-changes.js';

/**
 * `liveChanges` for as long as a part of a page is there and looked at. A page in the background holds no connection, of
 * which a browser has few; when somebody comes back to it, `onReset` says that changes were missed.
 *
 * @returns whether changes are being told at present
 */
export function useLiveChanges(options: LiveChangesOptions): boolean {
  const { gateway, territoryId, signIn } = options;
  const [isLive, setLive] = useState(false);
  const isHidden = useHidden();
  const wasHidden = useRef(false);
  // What is called is what the page wants now; only another place or person is another connection.
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    if (isHidden) {
      wasHidden.current = true;
      return undefined;
    }
    if (wasHidden.current) latest.current.onReset();
    wasHidden.current = false;
    const end = liveChanges({
      ...latest.current,
      onChange: (change) => {
        latest.current.onChange(change);
      },
      onReset: () => {
        latest.current.onReset();
      },
      onState: (state) => {
        setLive(state);
        latest.current.onState?.(state);
      },
    });
    return () => {
      end();
      setLive(false);
    };
  }, [gateway, territoryId, signIn, isHidden]);
  return isLive;
}

function useHidden(): boolean {
  const [isHidden, setHidden] = useState(() => document.hidden);
  useEffect(() => {
    const look = () => {
      setHidden(document.hidden);
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return isHidden;
}
