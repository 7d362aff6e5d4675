import { silhouette } from '../../../prisma/seed/portrait.ts';
import type { TestApp } from './app.ts';

/** A one-page PDF that is whole and does nothing. */
export function plainPdf(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const xref = `xref\n0 4\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size 4 /Root 1 0 R >>\n`;
  return Buffer.from(`${text}${xref}startxref\n${text.length}\n%%EOF\n`);
}

/** A small portrait of nobody, PNG. */
export function plainPicture(): Buffer {
  return silhouette();
}

export interface UploadOptions {
  /** Access token; left out, nobody is signed in. */
  token?: string;
  /** Left out, `plainPicture()`. */
  content?: Uint8Array;
  deviceId?: string;
}

/** An address that takes one file, through the public operation. */
export async function requestUpload(api: TestApp, purpose: string, { token, deviceId }: UploadOptions = {}) {
  const { data, errors } = await api.execute<{ requestUpload: UploadAnswer }, object>(
    `mutation ($input: RequestUploadInput!) {
      requestUpload(input: $input) {
        __typename ... on Error { code }
        ... on UploadReady { file uploadUrl method expiresAt maxBytes mediaTypes }
        ... on UploadLimitReached { until }
      }
    }`,
    { input: { purpose, deviceId } },
    token ? { token } : {},
  );
  if (!data) throw new Error(`requestUpload answered ${errors[0]?.extensions?.code}`);
  return data.requestUpload;
}

/** Every field that an answer of requestUpload may have. */
export interface UploadAnswer {
  __typename: string;
  code?: string;
  file?: string;
  uploadUrl?: string;
  method?: string;
  expiresAt?: string;
  maxBytes?: number;
  mediaTypes?: string[];
  until?: string;
}

/** A file that is uploaded and waits for a room to claim it; gives its id. */
export async function uploadFile(api: TestApp, purpose: string, options: UploadOptions = {}): Promise<string> {
  const { file = '', uploadUrl = '' } = await requestUpload(api, purpose, options);
  const content = new Uint8Array(options.content ?? plainPicture());
  const response = await fetch(uploadUrl, { method: 'PUT', body: content });
  if (response.status !== 201) throw new Error(`the upload was answered with ${response.status}`);
  return file;
}
