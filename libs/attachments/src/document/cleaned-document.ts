import { Refusal } from '@vicinia/service-kit';
import {
  PDFArray,
  PDFCatalog,
  PDFDict,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFStreamWriter,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { boundedReading, TooMuchWork } from './bounded-reading.js';
import { withoutNotes } from './photo-notes.js';
import { forgetMaker, isActive, isJpeg, isPage } from './what-a-document-holds.js';

const MAGIC = Buffer.from('%PDF-');
const OBJECTS_AT_ONCE = 50;

/** Whether a file says of itself that it is a PDF. */
export function isDocument(file: Buffer): boolean {
  return file.subarray(0, MAGIC.length).equals(MAGIC);
}

/**
 * Writes a PDF anew with what its pages need and nothing else: who made it, when and with what is gone, and so are
 * earlier versions that were still in the file. Text and drawings of the pages stay as they are, and with them what
 * somebody wrote or hid in there.
 *
 * @throws Refusal DOCUMENT_UNREADABLE for anything that is not a PDF with pages, DOCUMENT_ENCRYPTED,
 * DOCUMENT_WITH_ACTIONS for scripts, other files inside and programs to start, PAYLOAD_TOO_LARGE
 */
export async function cleanedDocument(upload: Buffer): Promise<Buffer> {
  if (!isDocument(upload)) throw unreadable();
  try {
    const context = await boundedReading(upload);
    if (context.trailerInfo.Encrypt !== undefined)
      throw new Refusal('DOCUMENT_ENCRYPTED', 'the document is encrypted, send it without a password');
    keepPagesAlone(context);
    return Buffer.from(await PDFStreamWriter.forContext(context, OBJECTS_AT_ONCE).serializeToBuffer());
  } catch (failure) {
    if (failure instanceof Refusal) throw failure;
    if (failure instanceof TooMuchWork)
      throw new Refusal('PAYLOAD_TOO_LARGE', 'the document unfolds to more than can be read');
    throw unreadable();
  }
}

/** Cleans all that the pages need, and drops the rest. */
function keepPagesAlone(context: PDFContext): void {
  const { Root } = context.trailerInfo;
  if (!Root || !(context.lookup(Root) instanceof PDFCatalog)) throw unreadable();
  const needed = new Set<PDFObject>();
  const waiting: PDFObject[] = [Root];
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (needed.has(object)) continue;
    needed.add(object);
    for (const part of partsOf(object, context)) waiting.push(part);
  }
  if (![...needed].some(isPage)) throw unreadable();
  for (const [ref] of context.enumerateIndirectObjects()) if (!needed.has(ref)) context.delete(ref);
  context.trailerInfo = { Root };
}

/** What an object names or holds, once it was cleaned. */
function partsOf(object: PDFObject, context: PDFContext): readonly PDFObject[] {
  if (object instanceof PDFRef) {
    const target = context.lookup(object);
    // Readers differ in what a name of a name is, so a check could be led past.
    if (target instanceof PDFRef) throw unreadable();
    return target ? [target] : [];
  }
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFRawStream && isJpeg(object.dict))
    object.updateContents(withoutNotes(object.contents));
  if (object instanceof PDFStream) return [object.dict];
  if (!(object instanceof PDFDict)) return [];
  if (isActive(object))
    throw new Refusal(
      'DOCUMENT_WITH_ACTIONS',
      'the document holds scripts, other files or programs to start; print it into a new PDF and send that',
    );
  forgetMaker(object);
  return object.values();
}

function unreadable(): Refusal {
  return new Refusal('DOCUMENT_UNREADABLE', 'the file is not a PDF that can be read');
}
