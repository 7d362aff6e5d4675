import { crc32, deflateSync } from 'node:zlib';

/** Pixels of a portrait, 3 × 4 as on identity papers. */
const WIDTH = 90;
const HEIGHT = 120;
const BACKGROUND = 0xe8;
const FIGURE = 0x6a;

/** A portrait of nobody: a grey head and shoulders as PNG (8-bit grey), so that the screen has a picture to show. */
export function silhouette(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header[8] = 8; // bits a sample; colour type 0, grey, and the rest of the header stay 0
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels())),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Rows of grey samples, each after its filter byte 0. */
function pixels(): Buffer {
  const bytes = Buffer.alloc((WIDTH + 1) * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1)
      bytes[y * (WIDTH + 1) + x + 1] = isHead(x, y) || isShoulders(x, y) ? FIGURE : BACKGROUND;
  return bytes;
}

function isHead(x: number, y: number): boolean {
  return ((x - 45) / 20) ** 2 + ((y - 45) / 25) ** 2 <= 1;
}

function isShoulders(x: number, y: number): boolean {
  return ((x - 45) / 40) ** 2 + ((y - 120) / 42) ** 2 <= 1;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
