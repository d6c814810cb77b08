import { inflateSync, constants } from 'node:zlib';
import {
  PDFArray,
  PDFName,
  PDFObjectStreamParser,
  PDFParser,
  PDFRawStream,
  type PDFContext,
  type PDFDict,
  type PDFRef,
  type PDFStream,
} from '@cantoo/pdf-lib';

/** Steps after which reading is given up: an honest document needs two for a byte, and seven where it hides its lengths. */
const STEPS_FOR_A_BYTE = 10;
const FEWEST_STEPS = 1_000_000;
/** Some three seconds. */
const MOST_STEPS = 100_000_000;
/** Bytes to which the packed objects of one document may unfold. */
const MOST_UNFOLDED_BYTES = 64_000_000;
/** Objects that are read before other work of the process has its turn. */
const OBJECTS_AT_ONCE = 50;

const TYPE = PDFName.of('Type');
const FILTER = PDFName.of('Filter');
const TRAILER_KEYS = ['Root', 'Encrypt', 'Info', 'ID'] as const;

/** A document that asks for more work than any honest one. */
export class TooMuchWork extends Error {}

/**
 * Reads the objects of a PDF with a bound to the work that it causes. The library has none: a few bytes in a file can say
 * that a billion entries follow, or unfold to gigabytes.
 *
 * @throws TooMuchWork
 * @throws Error when the file cannot be read
 */
export async function boundedReading(file: Uint8Array): Promise<PDFContext> {
  const parser = new BoundedParser(file);
  const context = await parser.parseDocument();
  await parser.unpacked(context);
  return context;
}

class Budget {
  private steps = 0;
  private unfolded = 0;

  /** @param length of the file in bytes */
  constructor(private readonly length: number) {}

  /** Counts the bytes that a reader goes through, however often it goes back. */
  meter(reader: { next: () => number }): void {
    const next = reader.next.bind(reader);
    reader.next = () => {
      this.steps += 1;
      if (this.steps > this.mostSteps()) throw new TooMuchWork();
      return next();
    };
  }

  /** @throws TooMuchWork, or Error when the bytes are none that were packed */
  unfold(packed: Uint8Array): Uint8Array {
    try {
      const unfolded = inflateSync(packed, {
        maxOutputLength: MOST_UNFOLDED_BYTES - this.unfolded,
        // As readers do: what can be unfolded of a stream that lacks its checksum is taken.
        finishFlush: constants.Z_SYNC_FLUSH,
      });
      this.unfolded += unfolded.length;
      return unfolded;
    } catch (failure) {
      if ((failure as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new TooMuchWork();
      throw failure;
    }
  }

  private mostSteps(): number {
    const steps = FEWEST_STEPS + STEPS_FOR_A_BYTE * (this.length + this.unfolded);
    return Math.min(steps, MOST_STEPS);
  }
}

class BoundedParser extends PDFParser {
  private readonly budget: Budget;
  private readonly packed: Promise<void>[] = [];
  private failure: Error | null = null;

  constructor(file: Uint8Array) {
    super(file, OBJECTS_AT_ONCE, true);
    this.budget = new Budget(file.length);
    this.budget.meter(this.bytes);
  }

  /** @throws Error when packed objects could not be read; of an encrypted document nobody can, and others say so */
  async unpacked({ trailerInfo }: PDFContext): Promise<void> {
    await Promise.all(this.packed);
    if (this.failure instanceof TooMuchWork) throw this.failure;
    if (this.failure !== null && trailerInfo.Encrypt === undefined) throw this.failure;
  }

  /** Packed objects and tables are read here, within the budget, and handed on as what the library does not open. */
  protected override parseDictOrStream(ref?: PDFRef): PDFDict | PDFStream {
    const object = super.parseDictOrStream(ref);
    if (!(object instanceof PDFRawStream)) return object;
    const type = object.dict.lookup(TYPE);
    if (type === PDFName.of('ObjStm')) {
      const failed = (reason: Error): void => void (this.failure ??= reason);
      this.packed.push(this.unpack(object).catch(failed));
    } else if (type === PDFName.of('XRef')) {
      this.takeTrailer(object.dict);
    } else {
      return object;
    }
    object.dict.delete(TYPE);
    return object;
  }

  private async unpack({ dict, contents }: PDFRawStream): Promise<void> {
    const plain = dict.clone();
    plain.delete(FILTER);
    const reader = new PackedObjects(PDFRawStream.of(plain, this.plainOf(dict, contents)), this.budget);
    await reader.parseIntoContext();
  }

  private plainOf(dict: PDFDict, contents: Uint8Array): Uint8Array {
    const filter = dict.lookup(FILTER);
    if (filter === undefined) return contents;
    const names = filter instanceof PDFArray ? filter.asArray() : [filter];
    if (names.length !== 1 || names[0] !== PDFName.of('FlateDecode'))
      throw new Error('objects are packed in an unusual way');
    return this.budget.unfold(contents);
  }

  /** Where objects lie is not needed, since all of the file is read; what the table says of the document is. */
  private takeTrailer(table: PDFDict): void {
    const { trailerInfo } = this.context;
    for (const key of TRAILER_KEYS) {
      const value = table.get(PDFName.of(key));
      if (value) trailerInfo[key] = value;
    }
  }
}

class PackedObjects extends PDFObjectStreamParser {
  constructor(stream: PDFRawStream, budget: Budget) {
    super(stream);
    budget.meter(this.bytes);
  }
}
