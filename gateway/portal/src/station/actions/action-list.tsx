import { Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import { errorWords, type Language } from '@vicinia/client';
import type { ActionOfViewerFragment } from '@vicinia/client/station';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeForm } from '../form/change-form.js';
import type { Change } from '../form/change.js';
import type { Values } from '../../parts/form/values.js';
import { isTyped } from '../../parts/form/use-draft.js';
import type { Changed } from '../form/change-form.js';

interface Parts {
  /** Id of what is changed. */
  readonly id: string;
  readonly actions: readonly ActionOfViewerFragment[];
  /** Those that are done here, by the names of the graph, in the order in which they are shown. */
  readonly changes: Readonly<Record<string, Change>>;
  /** What stands in a form before somebody types, by the names of the graph. */
  readonly initial?: Readonly<Record<string, Values>>;
  /** Of the list; what one may do now unless told otherwise. */
  readonly title?: string;
  readonly onDone: () => void;
}

/** What the caller may do here now, as the graph says, and why not the rest. */
export function ActionList({ id, actions, changes, initial = {}, title, onDone }: Parts) {
  const { t } = useTranslation();
  const [done, setDone] = useState<string>();
  const here = Object.entries(changes).flatMap(([name, change]) => {
    const told = actions.find(({ action }) => action === name);
    return told === undefined ? [] : { ...told, change };
  });
  // What somebody has typed stays, though another was quicker and it may not be done any more.
  const offered = here.filter((one) => one.allowed || isTyped(`${one.action}.${id}`));
  const refused = here.filter((one) => !one.allowed);
  return (
    <section className="stack not-printed" aria-labelledby={`may-${id}`}>
      <Heading level={2} data-size="sm" id={`may-${id}`}>
        {title ?? t('may.title')}
      </Heading>
      <div role="status">{done === undefined ? null : t('may.done', { action: t(`action.${done}`) })}</div>
      {offered.length === 0 ? <Paragraph>{t('may.nothing')}</Paragraph> : null}
      {offered.map(({ action, change }) => (
        <Action
          key={action}
          name={`${action}.${id}`}
          title={t(`action.${action}`)}
          change={change}
          initial={initial[action] ?? {}}
          onDone={() => {
            setDone(action);
            onDone();
          }}
        />
      ))}
      {refused.length === 0 ? null : <Refused actions={refused} />}
    </section>
  );
}

/** A form that is asked for by a click; at once where it asks for nothing, or something was typed into it before. */
export function Action(asked: Changed) {
  const { name, title, change } = asked;
  const [isOpen, setOpen] = useState(() => isTyped(name));
  if (change.fields.length === 0) return <ChangeForm {...asked} />;
  return (
    <Details
      open={isOpen}
      onToggle={(event) => {
        setOpen((event.target as HTMLDetailsElement).open);
      }}
    >
      <Details.Summary>{title}</Details.Summary>
      <Details.Content>
        {isOpen ? (
          <ChangeForm
            {...asked}
            onDone={() => {
              setOpen(false);
              asked.onDone();
            }}
          />
        ) : null}
      </Details.Content>
    </Details>
  );
}

function Refused({ actions }: { actions: readonly ActionOfViewerFragment[] }) {
  const { t, i18n } = useTranslation();
  const words = errorWords[i18n.language as Language];
  const why = (code: string) => (i18n.exists(`may.${code}`) ? t(`may.${code}`) : (words[code] ?? code));
  return (
    <Details data-size="sm">
      <Details.Summary>{t('may.not')}</Details.Summary>
      <Details.Content>
        <ul>
          {actions.map(({ action, reason }) => (
            <li key={action}>
              {t(`action.${action}`)}: {reason === null ? null : why(reason)}
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}
