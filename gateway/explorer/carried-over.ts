/** Where a page keeps texts; `sessionStorage` is one. */
export interface TextStore {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
}

const ANSWERS = 'vicinia.answers';
const RECEIPT = 'vicinia.receipt';
const PLACEHOLDER = /^\{\{\s*(.+?)\s*\}\}$/;
const MOMENT = /^now \+ (\d+) minutes$/;
const DAY = /^today \+ (\d+) days$/;

/**
 * What one step hands to the next ones: answers, and the receipt that was made here. The variables of a step name them
 * in double braces: a path such as `{{presentIssue.issue.id}}` leads into the latest answer with that root field, where
 * a number picks an entry of a list and `role=SECURITY_PARTNER` the first entry with that value.
 */
export class CarriedOver {
  constructor(private readonly store: TextStore) {}

  /** 128 random bits in hexadecimal digits, or null before a concern was raised. They never leave the browser. */
  get receipt(): string | null {
    return this.store.getItem(RECEIPT);
  }

  /** Keeps what was answered, under the names of the root fields. */
  remember(data: Readonly<Record<string, unknown>>): void {
    const fields = Object.entries(data).filter(([name, value]) => value !== null && !name.startsWith('__'));
    if (fields.length === 0) return;
    this.store.setItem(ANSWERS, JSON.stringify({ ...this.answers(), ...Object.fromEntries(fields) }));
  }

  /** Puts what is known from answers into variables, to be read before they are sent. The rest stays as it is. */
  fillFromAnswers(variables: unknown): unknown {
    return replaced(variables, (placeholder) => this.answered(placeholder));
  }

  /**
   * Fills everything that stands in double braces: answers, `key`, `newReceiptHash`, `receiptHash`,
   * `now + 3 minutes`, `today + 60 days`.
   *
   * @throws Error that names the first placeholder for which there is no answer yet
   */
  async fill(variables: unknown = {}): Promise<unknown> {
    if (JSON.stringify(variables).includes('{{newReceiptHash}}')) this.store.setItem(RECEIPT, newReceipt());
    const receiptHash = this.receipt === null ? undefined : await sha256(this.receipt);
    return replaced(variables, (placeholder) => {
      const value = made(placeholder, receiptHash) ?? this.answered(placeholder);
      if (value === undefined) {
        throw new Error(`Nothing has answered "${placeholder}" yet. Run the steps before this one first.`);
      }
      return value;
    });
  }

  private answered(path: string): unknown {
    return path.split('.').reduce<unknown>(stepInto, this.answers());
  }

  private answers(): Record<string, unknown> {
    return JSON.parse(this.store.getItem(ANSWERS) ?? '{}') as Record<string, unknown>;
  }
}

/** What does not come from an answer but is made when a step runs; undefined for anything else. */
function made(placeholder: string, receiptHash: string | undefined): string | undefined {
  if (placeholder === 'key') return crypto.randomUUID();
  if (placeholder === 'newReceiptHash' || placeholder === 'receiptHash') return receiptHash;
  const minutes = MOMENT.exec(placeholder)?.[1];
  if (minutes !== undefined) return inMinutes(Number(minutes));
  const days = DAY.exec(placeholder)?.[1];
  return days === undefined ? undefined : inMinutes(Number(days) * 24 * 60).slice(0, 10);
}

function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString();
}

function stepInto(value: unknown, segment: string): unknown {
  const [name = '', wanted] = segment.split('=');
  if (wanted !== undefined && Array.isArray(value)) {
    return (value as Record<string, unknown>[]).find((entry) => entry[name] === wanted);
  }
  return typeof value === 'object' && value !== null
    ? ((value as Record<string, unknown>)[segment] ?? undefined)
    : undefined;
}

/** A copy in which each text that is a placeholder has been replaced, unless its value is not known. */
function replaced(value: unknown, valueOf: (placeholder: string) => unknown): unknown {
  if (typeof value === 'string') {
    const placeholder = PLACEHOLDER.exec(value)?.[1];
    return placeholder === undefined ? value : (valueOf(placeholder) ?? value);
  }
  if (Array.isArray(value)) return value.map((entry) => replaced(entry, valueOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, replaced(entry, valueOf)]));
}

function newReceipt(): string {
  return hexadecimal(crypto.getRandomValues(new Uint8Array(16)));
}

async function sha256(text: string): Promise<string> {
  return hexadecimal(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
