import { isSafeDrawing } from './safe-drawing.ts';

/** Why a file is not the image that its name says: other bytes, or a drawing (SVG) that is not proven to be harmless. */
export type ImageFault = 'not-image' | 'unsafe-drawing';

/** Ways to the bytes of a file, taken only where they are needed. */
type Bytes = { first: () => Uint8Array; all: () => Uint8Array };

/** What the files of each type begin with, letter by letter; `.` stands for any byte. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  png: /^\x89PNG\r\n\x1a\n/u,
  jpg: /^\xff\xd8\xff/u,
  jpeg: /^\xff\xd8\xff/u,
  gif: /^GIF8[79]a/u,
  webp: /^RIFF[\s\S]{4}WEBP/u,
  avif: /^[\s\S]{4}ftyp(?:avi[fs]|[\s\S]{8,40}avi[fs])/u,
};

/** Larger drawings are photographs in disguise; nobody can look through them. */
const LARGEST_DRAWING = 2_000_000;

/** Holds a file against its name; a file that is not named as an image is none of this. */
export function judgeImageFile(name: string, { first, all }: Bytes): ImageFault | undefined {
  const type = /\.(?<type>[a-z]+)$/iu.exec(name)?.groups?.['type']?.toLowerCase() ?? '';
  if (type === 'svg') {
    const bytes = all();
    return bytes.length <= LARGEST_DRAWING && isSafeDrawing(bytes) ? undefined : 'unsafe-drawing';
  }
  const beginning = Object.hasOwn(BEGINNINGS, type) ? BEGINNINGS[type] : undefined;
  return !beginning || beginning.test(Buffer.from(first()).toString('latin1')) ? undefined : 'not-image';
}
