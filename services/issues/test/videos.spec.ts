import { cleanedVideo, isVideo } from '@vicinia/attachments';
import { FILM_MAKER, PLACE, smallVideo } from '@vicinia/testkit';

const refusedAs = (code: string): Error => expect.objectContaining({ code }) as Error;

/** A film whose table of samples tells of this many. */
async function filmOf(samples: number): Promise<Buffer> {
  const film = await smallVideo();
  const count = film.indexOf('stsz') + 12;
  film.writeUInt32BE(samples, count);
  return film;
}

describe('a video that is stored', () => {
  it('has its pictures, and nothing of where it was taken and by whom', async () => {
    const upload = await smallVideo();
    for (const word of [PLACE, FILM_MAKER]) expect(upload.includes(word)).toBe(true);
    const { file, width, height } = await cleanedVideo(upload);
    for (const word of [PLACE, FILM_MAKER]) expect(file.includes(word)).toBe(false);
    expect([width, height]).toEqual([640, 480]);
    expect(file.toString('latin1', 4, 12)).toBe('ftypisom');
    expect((await cleanedVideo(file)).file).toHaveLength(file.length);
  });

  it('is whole', async () => {
    const film = await smallVideo();
    for (const length of [film.length - 1, film.length - 20, 40])
      await expect(cleanedVideo(film.subarray(0, length))).rejects.toThrow(refusedAs('VIDEO_INCOMPLETE'));
  });

  it('is no longer than can be read at once, whatever its tables tell', async () => {
    await expect(cleanedVideo(await filmOf(100_001))).rejects.toThrow(refusedAs('PAYLOAD_TOO_LARGE'));
    await expect(cleanedVideo(await filmOf(0xffffffff))).rejects.toThrow(refusedAs('PAYLOAD_TOO_LARGE'));
  });

  it('is a film and nothing that begins like one', async () => {
    const picture = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
    expect(isVideo(picture)).toBe(false);
    expect(isVideo(await smallVideo())).toBe(true);
    const empty = Buffer.from('\0\0\0\x10ftypisom\0\0\0\0', 'latin1');
    const inFragments = Buffer.concat([await smallVideo(), Buffer.from('\0\0\0\x08moof', 'latin1')]);
    for (const upload of [empty, inFragments])
      await expect(cleanedVideo(upload)).rejects.toThrow(refusedAs('VIDEO_UNREADABLE'));
  });
});
