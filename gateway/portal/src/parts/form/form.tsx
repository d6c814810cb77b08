import { Button } from '@digdir/designsystemet-react';
import type { Failure } from '@vicinia/client';
import type { ComponentType, ReactNode } from 'react';
import { FailureAlert } from '../failure-alert.js';
import { FieldInput } from './field-input.js';
import { useForm, type Asked } from './use-form.js';

interface Parts<Result> extends Asked<Result> {
  /** What the button says. */
  readonly title: string;
  /** True where something else is what the page is for. */
  readonly isSecondary?: boolean;
  /** How the fields stand: below each other unless told otherwise. */
  readonly className?: string;
  /** Shows why it was not sent. */
  readonly failureShown?: ComponentType<{ failure: Failure | undefined }>;
  /** What else is said above the button. */
  readonly children?: ReactNode;
  /** Leaves without sending; what was typed is forgotten. Its button says the words. */
  readonly leave?: { readonly title: string; readonly onLeave: () => void };
}

/** The one form of the portal. What was typed is kept until it was sent. */
export function Form<Result>(parts: Parts<Result>) {
  const { title, isSecondary = false, className = 'stack', children, leave, ...asked } = parts;
  const { failureShown: FailureShown = FailureAlert } = parts;
  const form = useForm(asked);
  return (
    <form className="stack" noValidate onSubmit={(event) => void form.send(event)}>
      <div className={className}>
        {form.fields.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            value={form.values[field.name] ?? ''}
            error={form.errorOf(field.name)}
            onChange={(value) => {
              form.type(field.name, value);
            }}
          />
        ))}
      </div>
      <FailureShown failure={form.failure} />
      {children}
      <div className="plain-list">
        <Button type="submit" variant={isSecondary ? 'secondary' : 'primary'} loading={form.isSending}>
          {title}
        </Button>
        {leave === undefined ? null : (
          <Button
            type="button"
            variant="secondary"
            onClick={() => {
              form.forget();
              leave.onLeave();
            }}
          >
            {leave.title}
          </Button>
        )}
      </div>
    </form>
  );
}
