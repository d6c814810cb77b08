import { deflateSync } from 'node:zlib';
import {
  PDFArray,
  type PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFString,
  PDFWriter,
  type PDFContext,
} from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { cleanedDocument } from './cleaned-document.js';

const refusedAs = (code: string): Error => expect.objectContaining({ code }) as Error;

/** A page with a line on it, and what `more` adds. */
async function pdf(more: (document: PDFDocument) => unknown = () => null): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([300, 200]).drawText('Minutes of the panel');
  await more(document);
  return Buffer.from(await document.save());
}

/** All of a document as it would be without any packing, to look for words in it. */
async function unpacked(file: Buffer): Promise<string> {
  const { context } = await PDFDocument.load(file, { updateMetadata: false });
  return Buffer.from(await PDFWriter.forContext(context, 50).serializeToBuffer()).toString('latin1');
}

const entry = (context: PDFContext, entries: Record<string, string>): PDFDict =>
  context.obj(Object.fromEntries(Object.entries(entries).map(([key, name]) => [key, PDFName.of(name)])));

describe('a document that is stored', () => {
  it('has its pages, and nothing of who made it, when and with what', async () => {
    const upload = await pdf((document) => {
      document.setAuthor('Somebody of the panel');
      document.setProducer('Office of somebody');
      const notes = document.context.stream('<dc:creator>Somebody of the panel</dc:creator>');
      document.catalog.set(PDFName.of('Metadata'), document.context.register(notes));
    });
    expect(await unpacked(upload)).toContain('Somebody of the panel');
    const file = await cleanedDocument(upload);
    const stored = await PDFDocument.load(file, { updateMetadata: false });
    expect(stored.getPages().map((page) => page.getSize())).toEqual([{ width: 300, height: 200 }]);
    expect([stored.getAuthor(), stored.getProducer(), stored.getCreationDate()]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await unpacked(file)).not.toContain('Somebody');
  });

  it('has lost who remarked on a page, and what earlier versions of the file still held', async () => {
    const upload = await pdf((document) => {
      const { context } = document;
      const remark = context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9] });
      remark.set(PDFName.of('T'), PDFString.of('Somebody'));
      remark.set(PDFName.of('Contents'), PDFString.of('Ask the school'));
      document.getPage(0).node.set(PDFName.of('Annots'), context.obj([context.register(remark)]));
      context.register(PDFString.of('What was crossed out'));
    });
    const text = await unpacked(await cleanedDocument(upload));
    expect(text).toContain('Ask the school');
    expect(text).not.toMatch(/Somebody|crossed out/);
  });

  it('has lost the notes in its photos, and none of their pixels', async () => {
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#345' } })
      .jpeg()
      .withExif({ IFD0: { Make: 'Camera of somebody' } })
      .toBuffer();
    const upload = await pdf(async (document) => {
      document.getPage(0).drawImage(await document.embedJpg(photo));
    });
    expect(upload.includes('Camera of somebody')).toBe(true);
    const file = await cleanedDocument(upload);
    expect(file.includes('Camera of somebody')).toBe(false);
    const { context } = await PDFDocument.load(file);
    const jpegs = context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFRawStream)
      .filter(({ dict }) => dict.get(PDFName.of('Filter')) === PDFName.of('DCTDecode'));
    expect(jpegs).toHaveLength(1);
    const pixels = (file: Uint8Array): Promise<Buffer> => sharp(file).raw().toBuffer();
    expect((await pixels(jpegs[0]!.contents)).equals(await pixels(photo))).toBe(true);
  });

  it.each<[string, (document: PDFDocument) => unknown]>([
    [
      'a script',
      (document) => {
        document.addJavaScript('main', 'app.alert(1)');
      },
    ],
    ['a file', (document) => document.attach(Buffer.from('x'), 'tool.exe', { mimeType: 'text/plain' })],
    [
      'a program to start',
      ({ catalog, context }) => {
        catalog.set(PDFName.of('OpenAction'), entry(context, { S: 'Launch' }));
      },
    ],
    [
      'a form that is sent away, with an indirect name',
      ({ catalog, context }) => {
        const action = context.obj({});
        action.set(PDFName.of('S'), context.register(PDFName.of('SubmitForm')));
        catalog.set(PDFName.of('AA'), context.obj({ WC: action }));
      },
    ],
    [
      'a film',
      (document) => {
        document
          .getPage(0)
          .node.set(
            PDFName.of('Annots'),
            document.context.obj([entry(document.context, { Subtype: 'RichMedia' })]),
          );
      },
    ],
  ])('is refused with %s in it', async (_what, add) => {
    await expect(cleanedDocument(await pdf(add))).rejects.toThrow(refusedAs('DOCUMENT_WITH_ACTIONS'));
  });

  it('is refused encrypted, with a word on what to send instead', async () => {
    const upload = await pdf((document) => {
      document.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
    });
    await expect(cleanedDocument(upload)).rejects.toThrow(refusedAs('DOCUMENT_ENCRYPTED'));
  });

  it('is refused when it is another file, cut off, without pages, or names a name', async () => {
    const whole = await pdf();
    const chained = await pdf(({ catalog, context }) => {
      catalog.set(
        PDFName.of('OpenAction'),
        context.register(context.register(PDFArray.withContext(context))),
      );
    });
    for (const upload of [
      Buffer.from('PK not a document'),
      Buffer.from('%PDF-1.7\n'),
      Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>'),
      whole.subarray(0, whole.length / 2),
      chained,
    ])
      await expect(cleanedDocument(upload)).rejects.toThrow(refusedAs('DOCUMENT_UNREADABLE'));
  });

  it('is refused when a small file asks for more work than a large one', async () => {
    const tooLarge = refusedAs('PAYLOAD_TOO_LARGE');
    const bomb = deflateSync(Buffer.alloc(100_000_000, ' '));
    const packed = Buffer.concat([
      Buffer.from(
        `%PDF-1.7\n1 0 obj <</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${String(bomb.length)}>> stream\n`,
      ),
      bomb,
      Buffer.from('\nendstream endobj\n'),
    ]);

    await expect(cleanedDocument(packed)).rejects.toThrow(tooLarge);

    const goesBack = Buffer.concat([
      Buffer.from('%PDF-1.7\n1 0 obj null endobj\n'),
      Buffer.alloc(200_000, '1'),
    ]);
    await expect(cleanedDocument(goesBack)).rejects.toThrow(tooLarge);

    const entries = Buffer.from(
      '%PDF-1.7\n1 0 obj <</Type /XRef /Size 9 /Index [0 1000000000] /W [1 1 1] /Length 1>> stream\nx\nendstream endobj\n',
    );
    await expect(cleanedDocument(entries)).rejects.toThrow(refusedAs('DOCUMENT_UNREADABLE'));
  });
});
