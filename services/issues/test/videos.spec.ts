import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanedVideo, isVideo } from '@vicinia/attachments';
import { FILM_MAKER, PLACE, smallVideo } from '@vicinia/testkit';

const refusedAs = (code: string): Error => expect.objectContaining({ code }) as Error;

/** Cleans a film as if somebody had sent it. */
async function cleaned(upload: Buffer): Promise<{ file: Buffer; width: number; height: number }> {
  const sent = join(mkdtempSync(join(tmpdir(), 'vicinia-video-')), 'upload');
  writeFileSync(sent, upload);
  const { path, ...size } = await cleanedVideo(sent);
  return { file: readFileSync(path), ...size };
}

/** A film with this number in a table, at so many bytes after its name. */
async function filmWith(table: string, at: number, number: number): Promise<Buffer> {
  const film = await smallVideo();
  film.writeUInt32BE(number, film.indexOf(table) + at);
  return film;
}

describe('a video that is stored', () => {
  it('has its pictures, and nothing of where it was taken and by whom', async () => {
    const upload = await smallVideo();
    for (const word of [PLACE, FILM_MAKER]) expect(upload.includes(word)).toBe(true);
    const { file, width, height } = await cleaned(upload);
    for (const word of [PLACE, FILM_MAKER]) expect(file.includes(word)).toBe(false);
    expect([width, height]).toEqual([640, 480]);
    expect(file.toString('latin1', 4, 12)).toBe('ftypisom');
    expect((await cleaned(file)).file).toHaveLength(file.length);
  });

  it('is whole', async () => {
    const film = await smallVideo();
    for (const length of [film.length - 1, film.length - 20, 40])
      await expect(cleaned(film.subarray(0, length))).rejects.toThrow(refusedAs('VIDEO_INCOMPLETE'));
  });

  it.each([
    ['the sizes of its pictures', 'stsz', 12],
    ['how long its pictures last', 'stts', 12],
    ['how many lie beside one another', 'stsc', 16],
  ])('is no longer than can be read at once, whatever it tells of %s', async (_what, table, at) => {
    for (const number of [300_001, 0xffffffff])
      await expect(cleaned(await filmWith(table, at, number))).rejects.toThrow(
        refusedAs('PAYLOAD_TOO_LARGE'),
      );
  });

  it.each(['stts', 'stsc', 'stco'])('has tables no longer than their place: %s', async (table) => {
    await expect(cleaned(await filmWith(table, 8, 0x7fffffff))).rejects.toThrow(
      refusedAs('VIDEO_INCOMPLETE'),
    );
  });

  it('is a film and nothing that begins like one', async () => {
    const picture = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
    expect(isVideo(picture)).toBe(false);
    expect(isVideo(await smallVideo())).toBe(true);
    const empty = Buffer.from('\0\0\0\x10ftypisom\0\0\0\0', 'latin1');
    const inFragments = Buffer.concat([await smallVideo(), Buffer.from('\0\0\0\x08moof', 'latin1')]);
    for (const upload of [empty, inFragments])
      await expect(cleaned(upload)).rejects.toThrow(refusedAs('VIDEO_UNREADABLE'));
  });
});
