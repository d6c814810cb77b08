import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { createContext, useContext, useEffect, useRef, useState, type JSX } from 'react';
import type { CarriedOver } from './carried-over.js';
import type { ReadyOperation } from './settings.js';

const SHOWN = 'vicinia.step';

/** What the steps need to know of the page around them. */
export interface Desk {
  readonly carried: CarriedOver;
  readonly receipt: string | null;
  /** The account that is signed in. */
  readonly account: string | null;
  readonly signInAs: (account: string) => void;
}

export const DeskContext = createContext<Desk | null>(null);

function StepsIcon(): JSX.Element {
  return (
    <svg
      viewBox="0 0 24 24"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="M9 6h11M9 12h11M9 18h11" strokeLinecap="round" />
      <circle cx="4.5" cy="6" r="1.25" />
      <circle cx="4.5" cy="12" r="1.25" />
      <circle cx="4.5" cy="18" r="1.25" />
    </svg>
  );
}

/** Whose step it is, and the way there for whoever is somebody else. */
function StepDetails({ operation, desk }: { operation: ReadyOperation; desk: Desk }): JSX.Element {
  const { account, explanation } = operation;
  const details = useRef<HTMLDivElement>(null);
  // After a sign-in the list begins at its top again, far from a late step.
  useEffect(() => {
    details.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className="step-details" ref={details}>
      <p>{explanation}</p>
      {account !== null && account !== desk.account && (
        <button
          type="button"
          className="primary"
          onClick={() => {
            desk.signInAs(account);
          }}
        >
          Sign in as {account}
        </button>
      )}
    </div>
  );
}

/** The operations of the README in their order. A click puts one into the editor; it is run like any other. */
function OperationsPanel({ operations }: { operations: readonly ReadyOperation[] }): JSX.Element {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { updateActiveTabValues } = useGraphiQLActions();
  const desk = useContext(DeskContext);
  const [shown, setShown] = useState(sessionStorage.getItem(SHOWN));

  const show = ({ id, query, variables: template }: ReadyOperation): void => {
    const variables =
      template && desk ? JSON.stringify(desk.carried.fillFromAnswers(JSON.parse(template)), null, 2) : '';
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    updateActiveTabValues({ query, variables, response: null });
    sessionStorage.setItem(SHOWN, id);
    setShown(id);
  };

  // Whoever comes for the first time finds the first step in the editor; whoever comes back from a sign-in, theirs. The
  // editor itself remembers late, so it may hold another step; a query that somebody wrote is left alone.
  useEffect(() => {
    if (!queryEditor || !variableEditor) return;
    const inEditor = queryEditor.getValue();
    const isOwn = inEditor !== '' && !operations.some(({ query }) => query === inEditor);
    const current = operations.find(({ id }) => id === shown) ?? operations[0];
    if (current && !isOwn) show(current);
  }, [queryEditor, variableEditor]);

  return (
    <section aria-labelledby="operations-title">
      <h2 id="operations-title" className="panel-title">
        Step by step
      </h2>
      <p className="panel-hint">
        Choose a step, read it, run it. What stands in double braces is filled in when it runs.
      </p>
      {desk?.receipt && (
        <p className="receipt">
          Receipt <code>{desk.receipt}</code> It was made in this browser; only its hash was sent.
        </p>
      )}
      <ol className="steps">
        {operations.map((operation) => (
          <li key={operation.id}>
            <button
              type="button"
              className="step"
              aria-current={shown === operation.id ? 'step' : undefined}
              onClick={() => {
                show(operation);
              }}
            >
              <span className="step-title">{operation.title}</span>
              <span className="step-account">{operation.account ?? 'no sign-in'}</span>
            </button>
            {desk && shown === operation.id && <StepDetails operation={operation} desk={desk} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function operationsPlugin(operations: readonly ReadyOperation[]): GraphiQLPlugin {
  return {
    title: 'Step by step',
    icon: StepsIcon,
    content: () => <OperationsPanel operations={operations} />,
  };
}
