/** Where the client keeps texts; `sessionStorage` is one. */
export interface TextStore {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

/** Keeps texts as long as the page lives, and nowhere else. */
export function memoryStore(): TextStore {
  const texts = new Map<string, string>();
  return {
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, value) => void texts.set(name, value),
    removeItem: (name) => void texts.delete(name),
  };
}

/** Until the browser tab is closed where there is a browser, so that nothing stays behind on a shared computer. */
export function tabStore(): TextStore {
  return typeof sessionStorage === 'undefined' ? memoryStore() : sessionStorage;
}
