import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { useEffect, useState, type JSX } from 'react';
import type { ReadyOperation } from './settings.js';

const SHOWN = 'vicinia.step';

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

/** The operations of the README in their order. A click puts one into the editor; it is run like any other. */
function OperationsPanel({ operations }: { operations: readonly ReadyOperation[] }): JSX.Element {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { updateActiveTabValues } = useGraphiQLActions();
  const [shown, setShown] = useState(sessionStorage.getItem(SHOWN));

  const show = ({ id, query, variables }: ReadyOperation): void => {
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    updateActiveTabValues({ query, variables, response: null });
    sessionStorage.setItem(SHOWN, id);
    setShown(id);
  };

  // Whoever comes for the first time finds the first step in the editor.
  useEffect(() => {
    const [first] = operations;
    if (first && variableEditor && queryEditor?.getValue() === '') show(first);
  }, [queryEditor, variableEditor]);

  return (
    <section aria-labelledby="operations-title">
      <h2 id="operations-title" className="panel-title">
        Step by step
      </h2>
      <p className="panel-hint">Choose a step, read it, run it. Sign in first where a step says so.</p>
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
              {operation.explanation && <span className="step-explanation">{operation.explanation}</span>}
            </button>
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
