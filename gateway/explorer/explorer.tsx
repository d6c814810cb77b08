import './workers.js';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { StrictMode, useMemo, useState, type JSX } from 'react';
import { createRoot } from 'react-dom/client';
import './explorer.css';
import { CarriedOver } from './carried-over.js';
import { DeskContext, operationsPlugin } from './operations-panel.jsx';
import { pageStorage } from './page-storage.js';
import { loadSettings, type ExplorerSettings } from './settings.js';
import { finishSignIn, keptSignIn, signOut, startSignIn, type SignedIn } from './sign-in.js';

const carried = new CarriedOver(sessionStorage);

interface Operation {
  readonly query: string;
  readonly variables?: unknown;
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

interface ExplorerProps {
  readonly settings: ExplorerSettings;
  readonly initial: SignedIn | null;
  readonly initialNotice: string | null;
}

function Explorer({ settings, initial, initialNotice }: ExplorerProps): JSX.Element {
  const [signedIn, setSignedIn] = useState(initial);
  const [notice, setNotice] = useState(initialNotice);
  const [receipt, setReceipt] = useState(carried.receipt);
  const plugin = useMemo(() => operationsPlugin(settings.operations), [settings]);

  const leave = (reason: string | null): void => {
    signOut();
    setSignedIn(null);
    setNotice(reason);
  };

  const ask = async (operation: Operation): Promise<Answer> => {
    const filled = await carried.fill(operation.variables).catch((reason: unknown) => reason);
    if (filled instanceof Error) return { errors: [{ message: filled.message }] };
    setReceipt(carried.receipt);
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(signedIn ? { authorization: `Bearer ${signedIn.accessToken}` } : {}),
      },
      body: JSON.stringify({ ...operation, variables: filled }),
    });
    if (response.status === 401) leave('Your sign-in has expired. Sign in again.');
    const answer = (await response.json()) as Answer;
    carried.remember(answer.data ?? {});
    return answer;
  };

  const signInAs = (account?: string): void => {
    startSignIn(settings, account).catch(() => {
      setNotice(`The issuer ${settings.issuer} does not answer.`);
    });
  };

  const desk = { carried, receipt, account: signedIn?.account ?? null, signInAs };

  return (
    <DeskContext value={desk}>
      <header className="top">
        <h1 className="brand">Vicinia</h1>
        <p className="account" aria-live="polite">
          {signedIn ? (
            <>
              <span className="who">{signedIn.name}</span>
              <button
                type="button"
                onClick={() => {
                  signInAs();
                }}
              >
                Switch
              </button>
              <button
                type="button"
                onClick={() => {
                  leave(null);
                }}
              >
                Sign out
              </button>
            </>
          ) : (
            <>
              <span className="who">Nobody is signed in</span>
              <button
                type="button"
                className="primary"
                onClick={() => {
                  signInAs();
                }}
              >
                Sign in as …
              </button>
            </>
          )}
        </p>
      </header>
      {notice && (
        <p className="notice" role="status">
          {notice}
        </p>
      )}
      <main className="desk">
        <GraphiQL
          fetcher={ask as never}
          plugins={[plugin, HISTORY_PLUGIN]}
          visiblePlugin={plugin}
          defaultQuery=""
          storage={pageStorage}
          isHeadersEditorEnabled={false}
          defaultEditorToolsVisibility="variables"
          inputValueDeprecation
          schemaDescription
        >
          <GraphiQL.Logo>
            <></>
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </DeskContext>
  );
}

const root = createRoot(document.querySelector('#explorer') as Element);
const settings = await loadSettings();
let failure: string | null = null;
const fresh = await finishSignIn(settings).catch((reason: unknown) => {
  failure = reason instanceof Error ? reason.message : 'The sign-in failed.';
  return null;
});
root.render(
  <StrictMode>
    <Explorer settings={settings} initial={fresh ?? keptSignIn()} initialNotice={failure} />
  </StrictMode>,
);
