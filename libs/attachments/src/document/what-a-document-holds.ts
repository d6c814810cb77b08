import { PDFArray, PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib';

const named = (...names: string[]): PDFName[] => names.map((name) => PDFName.of(name));

const SUBTYPE = PDFName.of('Subtype');
/** What a viewer would do beyond showing pages, following links inside and opening an address that the reader sees. */
const ACTIONS = new Set(
  named('JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToE', 'GoToR', 'Rendition', 'Movie', 'Sound'),
);
/** What brings another file along, or is drawn by a program of its own. */
const CARRIERS = new Set(named('FileAttachment', 'RichMedia', 'Movie', 'Sound', 'Screen', '3D'));
const FORBIDDEN_KEYS = named('JS', 'JavaScript', 'EmbeddedFiles', 'EF', 'XFA', 'RichMediaContent');

/** Notes on who made a document, with what and when; what other programs noted for themselves; signatures, which end anyway. */
const NOTES = named('Metadata', 'PieceInfo', 'LastModified', 'Perms', 'DSS');
/** The same of a remark on a page: its author, its times, its name. */
const NOTES_OF_REMARKS = named('T', 'M', 'CreationDate', 'NM');

/** Whether an entry makes a viewer do something, or brings another file along. */
export function isActive(entry: PDFDict): boolean {
  const is = (key: string, among: ReadonlySet<PDFName>): boolean => {
    const value = entry.lookup(PDFName.of(key));
    return value instanceof PDFName && among.has(value);
  };
  return (
    is('S', ACTIONS) ||
    is('Subtype', CARRIERS) ||
    is('Type', new Set(named('EmbeddedFile'))) ||
    FORBIDDEN_KEYS.some((key) => entry.has(key))
  );
}

/** Takes out of an entry what tells of its maker. */
export function forgetMaker(entry: PDFDict): void {
  for (const key of NOTES) entry.delete(key);
  const isRemark = entry.has(PDFName.of('Rect')) && entry.lookup(SUBTYPE) !== PDFName.of('Widget');
  if (isRemark) for (const key of NOTES_OF_REMARKS) entry.delete(key);
  // What is written anew is no longer what was signed; the name in the signature would stay.
  if (entry.lookup(PDFName.of('FT')) === PDFName.of('Sig')) entry.delete(PDFName.of('V'));
}

/** Whether it is a page. */
export function isPage(object: PDFObject): boolean {
  return object instanceof PDFDict && object.lookup(PDFName.of('Type')) === PDFName.of('Page');
}

/** Whether it is the head of a picture whose file is a JPEG, as cameras write it. */
export function isJpeg(head: PDFDict): boolean {
  const filter = head.lookup(PDFName.of('Filter'));
  const names = filter instanceof PDFArray ? filter.asArray() : [filter];
  return names.length === 1 && names[0] === PDFName.of('DCTDecode');
}
