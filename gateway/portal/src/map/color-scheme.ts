import { useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';

/** What the device asks for, and again when that changes: a map does not follow style sheets by itself. */
export function useColorScheme(): 'dark' | 'light' {
  return useSyncExternalStore(whenChanged, () => (matchMedia(DARK).matches ? 'dark' : 'light'));
}

function whenChanged(listener: () => void): () => void {
  const dark = matchMedia(DARK);
  dark.addEventListener('change', listener);
  return () => {
    dark.removeEventListener('change', listener);
  };
}
