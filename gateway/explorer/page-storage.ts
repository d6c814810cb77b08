const TABS = 'graphiql:tabState';

/**
 * What the page remembers, until its browser tab is closed: a receipt or an answer must not stay behind on a shared
 * computer. Of several editor tabs only the one in use comes back after a sign-in, with its query and variables.
 */
export const pageStorage: Storage = {
  get length() {
    return sessionStorage.length;
  },
  key: (index) => sessionStorage.key(index),
  getItem: (name) => (name === TABS ? null : sessionStorage.getItem(name)),
  setItem: (name, value) => {
    if (name !== TABS) sessionStorage.setItem(name, value);
  },
  removeItem: (name) => {
    sessionStorage.removeItem(name);
  },
  clear: () => {
    sessionStorage.clear();
  },
};
