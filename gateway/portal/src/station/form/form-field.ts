import type { UploadOptions } from '@vicinia/client';
import type { TFunction } from 'i18next';

/** Something that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** What a form asks for. */
export interface FormField {
  /** As in the input of the graph, so that a failure finds it. */
  readonly name: string;
  readonly label: string;
  /** One line, several lines, a day, a moment, a place of the country, a number, one choice, several choices, files. */
  readonly kind: 'line' | 'text' | 'day' | 'moment' | 'place' | 'number' | 'choice' | 'choices' | 'files';
  readonly most?: number;
  readonly isOptional?: boolean;
  readonly hint?: string;
  /** Of files: whose they are to be, and whether they are photos alone. */
  readonly sentTo?: UploadOptions['to'];
  readonly photosAlone?: boolean;
  /** What can be chosen; asked for when the form is opened. */
  readonly choices?: () => Promise<readonly Choice[]>;
}

/**
 * Makes fields whose labels are words of a group.
 *
 * @param group of the words for staff; in it each has the name of its field
 */
export function fieldsOf(t: TFunction, group: 'field' | 'matrix' | 'meeting' | 'card') {
  return (name: string, kind: FormField['kind'], more: Partial<FormField> = {}): FormField => ({
    name,
    kind,
    label: t(`${group}.${name}`),
    ...more,
  });
}

/** Several choices are kept in one text, as one is. */
export function chosenOf(value: string | undefined): string[] {
  return (value ?? '').split(' ').filter((part) => part !== '');
}

export function withChoice(value: string | undefined, choice: string, isChosen: boolean): string {
  const others = chosenOf(value).filter((part) => part !== choice);
  return (isChosen ? [...others, choice] : others).join(' ');
}
