/** The editor's language workers come from this gateway as well. */
const FILES: Readonly<Record<string, string>> = { json: 'json.worker.js', graphql: 'graphql.worker.js' };

(globalThis as { MonacoEnvironment?: unknown }).MonacoEnvironment = {
  getWorker: (_id: string, label: string) =>
    new Worker(`/explorer/files/${FILES[label] ?? 'editor.worker.js'}`),
};
