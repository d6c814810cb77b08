import './workers.js';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { StrictMode, useMemo, useState, type JSX } from 'react';
import { createRoot } from 'react-dom/client';
import './explorer.css';
import { operationsPlugin } from './operations-panel.jsx';
import { pageStorage } from './page-storage.js';
import { loadSettings, type ExplorerSettings } from './settings.js';
import { finishSignIn, keptSignIn, signOut, startSignIn, type SignedIn } from './sign-in.js';

interface ExplorerProps {
  readonly settings: ExplorerSettings;
  readonly initial: SignedIn | null;
  readonly initialNotice: string | null;
}

function Explorer({ settings, initial, initialNotice }: ExplorerProps): JSX.Element {
  const [signedIn, setSignedIn] = useState(initial);
  const [notice, setNotice] = useState(initialNotice);
  const plugin = useMemo(() => operationsPlugin(settings.operations), [settings]);

  const leave = (reason: string | null): void => {
    signOut();
    setSignedIn(null);
    setNotice(reason);
  };

  const ask = async (operation: object): Promise<object> => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(signedIn ? { authorization: `Bearer ${signedIn.accessToken}` } : {}),
      },
      body: JSON.stringify(operation),
    });
    if (response.status === 401) leave('Your sign-in has expired. Sign in again.');
    return (await response.json()) as object;
  };

  const signInAs = (): void => {
    startSignIn(settings).catch(() => {
      setNotice(`The issuer ${settings.issuer} does not answer.`);
    });
  };

  return (
    <>
      <header className="top">
        <h1 className="brand">Vicinia</h1>
        <p className="account" aria-live="polite">
          {signedIn ? (
            <>
              <span className="who">{signedIn.name}</span>
              <button type="button" onClick={signInAs}>
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
              <button type="button" className="primary" onClick={signInAs}>
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
    </>
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
