import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The package has no types of its own. */
const subsetFont = require('subset-font') as (
  font: Buffer,
  characters: string,
  options: { targetFormat: 'woff2'; noHinting: boolean; keepFeatures: readonly string[] },
) => Promise<Buffer>;

/** The faces of the site: package, the file of the style in it, and the file we publish. */
const FACES = [
  { name: 'noto-serif', style: '400Regular/NotoSerif_400Regular', file: 'noto-serif-400' },
  { name: 'noto-serif', style: '400Regular_Italic/NotoSerif_400Regular_Italic', file: 'noto-serif-400-italic' },
  { name: 'noto-serif', style: '600SemiBold/NotoSerif_600SemiBold', file: 'noto-serif-600' },
  { name: 'be-vietnam-pro', style: '400Regular/BeVietnamPro_400Regular', file: 'be-vietnam-pro-400' },
  { name: 'be-vietnam-pro', style: '600SemiBold/BeVietnamPro_600SemiBold', file: 'be-vietnam-pro-600' },
] as const;

const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const SIGNS = '\u00a0–—‘’“”…•·«»‹›§°±×½²³→≤≥−‑№₫';

/** What a Vietnamese official text is written with. */
const CHARACTERS = ASCII + LETTERS + LETTERS.toUpperCase() + SIGNS;

/**
 * Writes the web fonts into `public/fonts`, with their licences: one file per style, so that a syllable is never set
 * from two files. Hinting is left out, for screens of today do without it and it is a third of the bytes.
 *
 * The fonts are committed; this runs only when a face or the set of characters changes: `npm run fonts`.
 */
async function buildFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, style, file } of FACES) {
    const home = dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
    const options = { targetFormat: 'woff2', noHinting: true, keepFeatures: ['kern'] } as const;
    const font = await subsetFont(await readFile(join(home, `${style}.ttf`)), CHARACTERS, options);
    await writeFile(join(folder, `${file}.woff2`), font);
    await copyFile(join(home, 'LICENSE_FONT'), join(folder, `${name}-OFL.txt`));
    console.log(`${file}.woff2: ${font.length} byte`);
  }
}

await buildFonts('public/fonts');
