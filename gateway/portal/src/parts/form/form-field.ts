import type { Receipt, UploadOptions } from '@vicinia/client';
import type { ComponentType, InputHTMLAttributes } from 'react';

/** Something that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** What the input of a field is told. */
export interface InputParts {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** What a form asks for. */
export interface FormField {
  /** As in the input of the graph, so that a failure finds it. */
  readonly name: string;
  readonly label: string;
  /** One line, an address of e-mail, several lines, a day, a moment, a number, one choice, several choices, files, or an input of its own. */
  readonly kind:
    'line' | 'email' | 'text' | 'day' | 'moment' | 'number' | 'choice' | 'choices' | 'files' | 'own';
  readonly most?: number;
  readonly isOptional?: boolean;
  readonly hint?: string;
  /** Of one line: what keyboards and browsers are to know of it. */
  readonly typing?: Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'autoComplete' | 'autoCapitalize' | 'spellCheck' | 'dir'
  >;
  /** Of several lines: how many are seen; three unless told otherwise. */
  readonly rows?: number;
  /** Of files: whose they are to be, and whether they are photos alone. */
  readonly sentTo?: UploadOptions['to'];
  readonly photosAlone?: boolean;
  /** Of files from somebody without a name: the receipt that they belong to. */
  readonly receipt?: Receipt;
  /** What can be chosen; asked for when the form is opened. */
  readonly choices?: () => Promise<readonly Choice[]>;
  /** What the choices depend on besides the language. */
  readonly choicesOf?: string;
  /** Of a field of its own kind. */
  readonly input?: ComponentType<InputParts>;
}
