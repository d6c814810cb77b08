/** What somebody typed into a form, by the names of its fields. */
export type Values = Readonly<Record<string, string>>;

/** What was typed, or nothing where that is empty. */
export function textOf(values: Values, name: string): string {
  return (values[name] ?? '').trim();
}

export function optional(values: Values, name: string): string | undefined {
  const text = textOf(values, name);
  return text === '' ? undefined : text;
}

/** A moment as a form has it, in the zone of the device, as the graph has it. */
export function momentOf(values: Values, name: string): string | undefined {
  const text = optional(values, name);
  return text === undefined ? undefined : new Date(text).toISOString();
}

/** Several choices are kept in one text, as one is. */
export function chosenOf(value: string | undefined): string[] {
  return (value ?? '').split(' ').filter((part) => part !== '');
}

export function withChoice(value: string | undefined, choice: string, isChosen: boolean): string {
  const others = chosenOf(value).filter((part) => part !== choice);
  return (isChosen ? [...others, choice] : others).join(' ');
}

/** A moment of the graph as a form has it, in the zone of the device. */
export function inputMoment(moment: string | null): string {
  if (moment === null) return '';
  const at = new Date(moment);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
