import { TextDecoder } from 'node:util';
import { UnreadableFile } from './raw-feature.js';

const LINE_FEED = 0x0a;
const UTF_8 = 'utf-8';

/**
 * The text of a file of territories. The bytes are never guessed at: a name with the wrong letters would be stored for
 * good. So a file that is not UTF-8 needs to be told what it is, and one that is UTF-8 is not read as anything else.
 *
 * @param encoding a label of the WHATWG encoding standard, such as windows-1252 or iso-8859-2
 * @throws UnreadableFile naming the first bad line, from 1, the header included; or when the encoding is unknown or wrong
 */
export function fileText(bytes: Uint8Array, encoding: string = UTF_8): string {
  const wanted = decoderOf(encoding);
  if (wanted.encoding === UTF_8) {
    return (
      decoded(wanted, bytes) ??
      refuse(
        `Line ${firstBadLine(bytes)} of the file is not UTF-8: save it as UTF-8 and import it again, or name its encoding, for example --encoding windows-1252.`,
      )
    );
  }
  // Almost any bytes pass for an encoding of one byte a letter, but hardly any text in it passes for UTF-8.
  if (!isAscii(bytes) && decoded(decoderOf(UTF_8), bytes) !== null) {
    refuse(`The file is UTF-8, not ${encoding}: import it without --encoding.`);
  }
  return decoded(wanted, bytes) ?? refuse(`The file is not ${encoding}.`);
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch {
    return refuse(
      `--encoding ${encoding} is not known; utf-8, windows-1252 and iso-8859-2 are, for example.`,
    );
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** No character of UTF-8 has a line feed within, so each line can be tried by itself. */
function firstBadLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found === -1 ? bytes.length : found + 1;
    if (decoded(decoderOf(UTF_8), bytes.subarray(start, end)) === null || found === -1) return line;
    start = end;
  }
}

function refuse(message: string): never {
  throw new UnreadableFile('FILE_UNREADABLE', message);
}
