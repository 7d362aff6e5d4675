import { deflateSync } from 'node:zlib';
import { plainPdf, plainPicture, startTestApp, type TestApp } from '@ansinh/testkit';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FilePurpose } from './index.ts';
import { filesOf, photo } from './testing.ts';

let api: TestApp;
let files: ReturnType<typeof filesOf>;
beforeAll(async () => {
  api = await startTestApp();
  files = filesOf(api);
});
afterAll(() => api.close());

const refused = async (content: Uint8Array | string, purpose?: FilePurpose) => {
  const { status, error } = await files.put(content, purpose ? { purpose } : {});
  return [status, error?.code];
};

describe('what is taken is decided by the content', () => {
  test('EXIF, its place and a tail behind the image are gone; the photo stands upright', async () => {
    const withPlace = await sharp(await photo(400, 300))
      .withExif({ IFD0: { Make: 'CANARY-PHONE' }, IFD3: { GPSLatitude: '21/1 1/1 1/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(withPlace.includes('CANARY-PHONE')).toBe(true);
    const sent = Buffer.concat([withPlace, Buffer.from('<script>CANARY-TAIL</script>')]);
    const id = await files.claimed('PORTRAIT', sent);
    const kept = Buffer.from(await (await fetch(files.addressOf(id))).arrayBuffer());
    expect(kept.includes('CANARY')).toBe(false);
    const { exif, width, height, orientation } = await sharp(kept).metadata();
    expect({ exif, width, height, orientation }).toEqual({
      exif: undefined,
      width: 300,
      height: 400,
      orientation: undefined,
    });
  });

  test('a PNG photo of a paper is kept as JPEG, an attachment as PNG', async () => {
    const png = await sharp({ create: { width: 50, height: 40, channels: 4, background: '#ffffff00' } })
      .png()
      .toBuffer();
    expect((await files.put(png, { purpose: 'IDENTITY_FRONT' })).file?.mediaType).toBe('image/jpeg');
    expect((await files.put(png, { purpose: 'PETITION_ATTACHMENT' })).file?.mediaType).toBe('image/png');
  });

  test('a large photo is kept with 2,000 pixels on its longest side', async () => {
    expect((await files.put(await photo(4_000, 1_000))).file).toMatchObject({ width: 2_000, height: 500 });
  });

  test('a declared type changes nothing', async () => {
    const { status } = await files.put(await photo(), { headers: { 'content-type': 'text/html' } });
    expect(status).toBe(201);
    const html = await files.put('<!doctype html><script>1</script>', { headers: { 'content-type': 'image/jpeg' } });
    expect([html.status, html.error?.code, html.error?.mediaTypes]).toEqual([
      415,
      'FILE_TYPE_REFUSED',
      ['image/jpeg', 'image/png'],
    ]);
  });

  test.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a GIF that is a script', 'GIF89a/*\x00*/=1;alert(1)'],
    ['WebP', 'RIFF\x24\x00\x00\x00WEBPVP8 '],
    ['an executable', 'MZ\x90\x00\x03\x00\x00\x00\x04'],
    ['ZIP', 'PK\x03\x04\x14\x00\x00\x00\x08'],
    ['a PDF behind another beginning', '\n%PDF-1.7 and so on'],
    ['three bytes', 'abc'],
    ['PDF where photos are taken', plainPdf().toString('latin1')],
  ])('%s is refused', async (_, content) => {
    expect(await refused(Buffer.from(content, 'latin1'))).toEqual([415, 'FILE_TYPE_REFUSED']);
  });

  test('nothing at all is refused', async () => {
    expect(await refused('')).toEqual([400, 'FILE_EMPTY']);
  });

  test('an image that is cut off, or only begins like one, is refused', async () => {
    const whole = await photo(800, 600);
    expect(await refused(whole.subarray(0, whole.length - 500))).toEqual([422, 'FILE_UNREADABLE']);
    expect(await refused(Buffer.concat([whole.subarray(0, 3), Buffer.from('<html>'.repeat(9))]))).toEqual([
      422,
      'FILE_UNREADABLE',
    ]);
    expect(await refused(plainPicture().subarray(0, 60))).toEqual([422, 'FILE_UNREADABLE']);
  });

  test('a bomb of pixels is refused before it is decoded', async () => {
    const bomb = await sharp({
      create: { width: 20_000, height: 10_000, channels: 3, background: '#000' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await refused(bomb)).toEqual([422, 'FILE_TOO_MANY_PIXELS']);
  });
});

describe('a PDF', () => {
  test('is taken with a petition and served as a download only', async () => {
    const id = await files.claimed('PETITION_ATTACHMENT', plainPdf());
    const response = await fetch(files.addressOf(id, 'PETITION_ATTACHMENT'));
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="petition-attachment-[0-9a-f]{6}\.pdf"$/,
    );
    expect(Buffer.from(await response.arrayBuffer()).equals(plainPdf())).toBe(true);
  });

  test.each([
    ['a movie that runs scripts', '<< /S /Rendition /JS (1) >>'],
    ['a form of its own kind', '<< /Fields [] /XFA 12 0 R >>'],
    ['scripts', '<< /S /JavaScript /JS (app.alert(1)) >>'],
    ['scripts under another spelling', '<< /S /J#61vaScript >>'],
    ['an embedded file', '<< /Type /EmbeddedFile >>'],
    ['a program to launch', '<< /S /Launch /F (cmd.exe) >>'],
    ['a password', 'trailer << /Encrypt 5 0 R >>'],
  ])('with %s is refused', async (_, part) => {
    const pdf = plainPdf().toString('latin1').replace('xref\n', `9 0 obj\n${part}\nendobj\nxref\n`);
    expect(await refused(Buffer.from(pdf, 'latin1'), 'PETITION_ATTACHMENT')).toEqual([422, 'FILE_HAS_ACTIVE_CONTENT']);
  });

  test('is looked into where objects are compressed, however that is spelled', async () => {
    const packed = (objects: string, dictionary = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode') => {
      const body = deflateSync(objects).toString('latin1');
      const stream = `9 0 obj\n<< ${dictionary} /Length ${body.length} >>\nstream\n${body}\nendstream\nendobj\n`;
      return Buffer.from(plainPdf().toString('latin1').replace('xref\n', `${stream}xref\n`), 'latin1');
    };
    const harmless = packed('9 0 << /Type /Page >>');
    expect((await files.put(harmless, { purpose: 'PETITION_ATTACHMENT' })).status).toBe(201);
    const script = '9 0 << /S /JavaScript /JS (app.alert(1)) >>';
    const active = [422, 'FILE_HAS_ACTIVE_CONTENT'];
    expect(await refused(packed(script), 'PETITION_ATTACHMENT')).toEqual(active);
    const spelled = '/Type /Obj#53tm /N 1 /First 4 /Filter /FlateDecode';
    expect(await refused(packed(script, spelled), 'PETITION_ATTACHMENT')).toEqual(active);
    // A bomb, and what no reader of ours can open.
    const unreadable = [422, 'FILE_UNREADABLE'];
    expect(await refused(packed(' '.repeat(40_000_000)), 'PETITION_ATTACHMENT')).toEqual(unreadable);
    const broken = packed(script).toString('latin1').replace('stream\nx', 'stream\nX');
    expect(await refused(Buffer.from(broken, 'latin1'), 'PETITION_ATTACHMENT')).toEqual(unreadable);
  });

  test('with megabytes of pictures is no suspect: bytes may spell anything', async () => {
    const pdf = new PDFDocument();
    const photoOf = (seed: number) =>
      sharp({ create: { width: 900, height: 900, channels: 3, background: '#888', noise: noise(seed) } })
        .jpeg({ quality: 95 })
        .toBuffer();
    for (const seed of [20, 40, 60]) pdf.addPage().image(await photoOf(seed), 0, 0, { width: 500 });
    pdf.addPage().text('Đơn kiến nghị / JavaScript', { link: 'https://example.vn' });
    pdf.end();
    const content = Buffer.concat(await pdf.toArray());
    expect(content.length).toBeGreaterThan(1_000_000);
    expect((await files.put(content, { purpose: 'PETITION_ATTACHMENT' })).status).toBe(201);
  });

  const noise = (sigma: number) => ({ type: 'gaussian' as const, mean: 128, sigma });

  test('that is cut off, or goes on as something else, is refused', async () => {
    const pdf = plainPdf();
    expect(await refused(pdf.subarray(0, 100), 'PETITION_ATTACHMENT')).toEqual([422, 'FILE_UNREADABLE']);
    const zip = Buffer.concat([pdf, Buffer.from('PK\x03\x04 and more')]);
    expect(await refused(zip, 'PETITION_ATTACHMENT')).toEqual([422, 'FILE_UNREADABLE']);
  });
});
