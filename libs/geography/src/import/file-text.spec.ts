import { fileText } from './file-text.js';

describe('the text of a file of territories', () => {
  it('keeps every letter of UTF-8', () => {
    expect(fileText(Buffer.from('code;name\n1;Völkermarkt\n2;Železna Kapla\n'))).toContain('Železna Kapla');
  });

  it.each([
    ['Latin-1', Buffer.from('code;name\n1;Graz\n2;Völkermarkt\n', 'latin1'), 'Line 3'],
    ['UTF-16', Buffer.from('\uFEFFcode;name\n', 'utf16le'), 'Line 1'],
    ['cut within a letter', Buffer.from('code;name\n1;Žö').subarray(0, -1), 'Line 2'],
  ])('is refused with the line at fault and the option when it is %s', (_what, bytes, line) => {
    expect(() => fileText(bytes)).toThrow(`${line} of the file is not UTF-8: save it as UTF-8`);
    expect(() => fileText(bytes)).toThrow('--encoding windows-1252');
  });

  it.each([
    ['windows-1252', Buffer.from([0x4b, 0xe4, 0x72, 0x6e, 0x74, 0x65, 0x6e, 0x20, 0x80]), 'Kärnten €'],
    ['iso-8859-1', Buffer.from('Kärntner Straße', 'latin1'), 'Kärntner Straße'],
    ['ISO-8859-2', Buffer.from([0xae, 0x65, 0x6c, 0x65, 0x7a, 0x6e, 0x61]), 'Železna'],
    ['utf-16le', Buffer.from('Völkermarkt', 'utf16le'), 'Völkermarkt'],
    ['UTF8', Buffer.from('Völkermarkt'), 'Völkermarkt'],
    ['windows-1252', Buffer.from('Graz'), 'Graz'],
  ])('is read as %s when told so', (encoding, bytes, text) => {
    expect(fileText(bytes, encoding)).toBe(text);
  });

  it('is not read as another encoding when it is UTF-8 already', () => {
    expect(() => fileText(Buffer.from('Völkermarkt'), 'windows-1252')).toThrow(
      'The file is UTF-8, not windows-1252: import it without --encoding.',
    );
  });

  it('is refused when it has bytes that the encoding does not know, or the encoding has no such name', () => {
    const bytes = Buffer.from([0x41, 0x00, 0x42]);
    expect(() => fileText(bytes, 'utf-16le')).toThrow('The file is not utf-16le.');
    expect(() => fileText(bytes, 'bogus')).toThrow('--encoding bogus is not known');
  });
});
