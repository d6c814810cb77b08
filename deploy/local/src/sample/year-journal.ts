import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

/** A line of the journal: a step that is done, or an id that a service gave to what the plan names by a key. */
type Line = { readonly done: number } | { readonly key: string; readonly id: string };

/**
 * How far the sample year has come, kept in a file of the data folder line by line: whoever goes on after an interruption
 * leaves out what is done. A step that was interrupted between its effect and its line is asked again, with its key.
 */
export class YearJournal {
  private readonly done = new Set<number>();
  private readonly ids = new Map<string, string>();

  constructor(private readonly file: string) {
    if (!existsSync(file)) return;
    const text = readFileSync(file, 'utf8');
    // A crash may have cut off the last line; what is written next must not stand behind its rest.
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole !== text) writeFileSync(file, whole);
    for (const line of whole.split('\n').slice(0, -1)) this.remember(JSON.parse(line) as Line);
  }

  /** How many steps are done. */
  get length(): number {
    return this.done.size;
  }

  isDone(step: number): boolean {
    return this.done.has(step);
  }

  /** @param step its place in the plan */
  finish(step: number): void {
    this.write({ done: step });
  }

  /** The id of what the plan calls so, where it exists. */
  idOf(key: string): string | undefined {
    return this.ids.get(key);
  }

  keepId(key: string, id: string): void {
    this.write({ key, id });
  }

  private write(line: Line): void {
    this.remember(line);
    appendFileSync(this.file, `${JSON.stringify(line)}\n`);
  }

  private remember(line: Line): void {
    if ('done' in line) this.done.add(line.done);
    else this.ids.set(line.key, line.id);
  }
}
