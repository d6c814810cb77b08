import { BufferTarget, EncodedPacket, EncodedVideoPacketSource, MovOutputFormat, Output } from 'mediabunny';

/** Where `smallVideo` says that it was taken. */
export const PLACE = '+48.2082+016.3738/';
/** Who `smallVideo` says took it. */
export const FILM_MAKER = 'Somebody with a telephone';

const PICTURES = 3;
const SECONDS_OF_PICTURE = 0.1;
const WIDTH = 640;
const HEIGHT = 480;
/** What a decoder of H.264 has to know before the first picture, as cameras write it. */
const SEQUENCE = [0x67, 0x42, 0xc0, 0x1e, 0xd9, 0x00, 0xa0, 0x47, 0xfe, 0x88];
const PARAMETERS = [0x68, 0xce, 0x3c, 0x80];
const DESCRIPTION = Uint8Array.from(
  [1, 0x42, 0xc0, 0x1e, 0xff, 0xe1, 0, SEQUENCE.length, ...SEQUENCE].concat([
    1,
    0,
    PARAMETERS.length,
    ...PARAMETERS,
  ]),
);
/** One coded picture. */
const PICTURE = Uint8Array.from([0, 0, 0, 5, 0x65, 0x88, 0x84, 0, 1]);

/** A QuickTime film as telephones take it, with the place and the maker in it. */
export async function smallVideo(): Promise<Buffer> {
  const target = new BufferTarget();
  const output = new Output({ format: new MovOutputFormat({ fastStart: 'in-memory' }), target });
  const film = new EncodedVideoPacketSource('avc');
  output.addVideoTrack(film);
  output.setMetadataTags({ artist: FILM_MAKER, raw: { '©xyz': PLACE } });
  await output.start();
  const decoderConfig = {
    codec: 'avc1.42c01e',
    codedWidth: WIDTH,
    codedHeight: HEIGHT,
    description: DESCRIPTION,
  };
  for (let picture = 0; picture < PICTURES; picture += 1) {
    const packet = new EncodedPacket(PICTURE, 'key', picture * SECONDS_OF_PICTURE, SECONDS_OF_PICTURE);
    await film.add(packet, picture === 0 ? { decoderConfig } : undefined);
  }
  await output.finalize();
  if (target.buffer === null) throw new Error('the film was not written');
  return Buffer.from(target.buffer);
}
