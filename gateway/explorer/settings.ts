/** An operation of the README, ready to run. */
export interface ReadyOperation {
  readonly id: string;
  readonly title: string;
  /** The sample account that runs it; null where nobody needs to be signed in. */
  readonly account: string | null;
  readonly explanation: string;
  readonly query: string;
  readonly variables: string;
}

/** What the gateway tells its explorer page. */
export interface ExplorerSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly clientId: string;
  readonly operations: readonly ReadyOperation[];
}

export async function loadSettings(): Promise<ExplorerSettings> {
  const response = await fetch('/explorer/settings.json');
  return (await response.json()) as ExplorerSettings;
}
