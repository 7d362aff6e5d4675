import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'fontkit';

const require = createRequire(import.meta.url);

/** The faces of a sheet: Tinos has the measures of the Times New Roman that official papers are written in. */
export interface Faces {
  regular: Font;
  bold: Font;
  italic: Font;
}

let faces: Promise<Faces> | undefined;

/** The faces, read once a process; they come with their npm package (SIL Open Font License). */
export function loadFaces(): Promise<Faces> {
  faces ??= readFaces();
  return faces;
}

async function readFaces(): Promise<Faces> {
  const [regular, bold, italic] = await Promise.all([
    readFace(require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf')),
    readFace(require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf')),
    readFace(require.resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf')),
  ]);
  return { regular, bold, italic };
}

async function readFace(file: string): Promise<Font> {
  const { create } = await import('fontkit');
  const font = create(await readFile(file));
  if (!('layout' in font)) throw new Error('a collection of fonts is not a font');
  // A glyph remembers the letter that it was first asked for with. One that is met first as a part of another, as the U
  // of Ử, would remember none, and could then be read in a document, but not searched or copied.
  for (const letter of font.characterSet) font.glyphForCodePoint(letter);
  return font;
}
