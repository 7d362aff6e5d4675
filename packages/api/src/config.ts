import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { S3Config } from './platform/files/s3-store.ts';
import { NETWORK_POINTS } from './platform/read-limits.ts';

const PROJECT_DIR = resolve(import.meta.dirname, '../../..');

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }).optional(),
  ANSINH_DATA_DIR: z
    .string()
    .min(1)
    .default(resolve(PROJECT_DIR, '.data'))
    .transform((path) => resolve(path)),
  ANSINH_FILES_DIR: z
    .string()
    .min(1)
    .transform((path) => resolve(path))
    .optional(),
  ANSINH_PUBLIC_URL: z
    .string()
    .refine(isOrigin, 'must be an address without a path, such as https://api.example.vn')
    .optional(),
  ANSINH_S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http(s):// address' }).optional(),
  ANSINH_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket')
    .optional(),
  ANSINH_S3_REGION: z.string().min(1).default('us-east-1'),
  ANSINH_S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  ANSINH_S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  ANSINH_S3_ADDRESSING: z.enum(['path', 'host']).default('path'),
  ANSINH_S3_PREFIX: z
    .string()
    .regex(/^([\w-]+\/)*$/, 'must be folders such as ansinh/files/')
    .default(''),
  ANSINH_REGISTRATION_PHOTOS: z.enum(['required', 'optional']).optional(),
  ANSINH_READ_POINTS: z.coerce.number().int().min(100_000).default(NETWORK_POINTS),
  ANSINH_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  ANSINH_SMS_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s):// address' }).optional(),
  ANSINH_SMS_TOKEN: z.string().min(1).optional(),
  ANSINH_SMS_RECEIPT_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  ANSINH_SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp(s):// address' }).optional(),
  ANSINH_MAIL_FROM: z.string().min(3).default('An Sinh <khong-tra-loi@ansinh.example>'),
  ANSINH_SUPPORT_EMAIL: z.email({ error: 'must be an e-mail address' }).optional(),
  ANSINH_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  ANSINH_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .transform((origins) => origins.filter(Boolean))
    .refine(
      (origins) => origins.every(isOrigin),
      'must be web origins such as https://app.example.vn, comma-separated',
    ),
});

/** What a bucket needs, all of it or none. */
const S3_PARTS = [
  'ANSINH_S3_ENDPOINT',
  'ANSINH_S3_BUCKET',
  'ANSINH_S3_ACCESS_KEY_ID',
  'ANSINH_S3_SECRET_ACCESS_KEY',
] as const;

const wholeSchema = schema.superRefine((values, check) => {
  const missing = S3_PARTS.filter((part) => values[part] === undefined);
  if (missing.length === S3_PARTS.length) return;
  for (const part of missing)
    check.addIssue({ code: 'custom', path: [part], message: `must be set, as ${S3_PARTS.join(', ')} go together` });
});

/** Scheme, host and port, and nothing after them: what a browser sends as `Origin`. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

/** Everything that the environment decides; the names and defaults stand in docs/operations.md. */
export interface Config {
  environment: 'development' | 'production' | 'test';
  port: number;
  host: string;
  /** Undefined: start embedded PostgreSQL in the data folder. */
  databaseUrl: string | undefined;
  dataDir: string;
  /** Where files are kept, unless `s3` is set. */
  filesDir: string;
  /** The bucket that files are kept in; undefined: the disk. */
  s3: S3Config | undefined;
  /** Whether form 01 is taken only with photos. */
  registrationPhotos: 'required' | 'optional';
  /** Where callers reach the server; undefined: where their request went. */
  publicUrl: string | undefined;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** How many proxies of ours stand before the server; their `X-Forwarded-For` is believed. */
  trustedProxies: number;
  /** Points that one network may read a minute. */
  readPointsPerMinute: number;
  /** Gateway that sends text messages; undefined: they stay in the development inbox, and production sends none. */
  sms: { url: string; token: string | undefined } | undefined;
  /** Secret that the gateway shows with its receipts; undefined: none are taken, and messages stay SENT. */
  receiptToken: string | undefined;
  /** Server that sends e-mail; undefined as for `sms`. */
  mail: { url: string; from: string } | undefined;
  /** The mailbox that answers people; undefined: none is published. */
  supportEmail: string | undefined;
  /** Web origins that may call the API, besides its own pages. */
  origins: string[];
}

export class ConfigError extends Error {}

/**
 * Reads the environment once.
 *
 * @throws ConfigError that lists every wrong variable, one a line.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = wholeSchema.safeParse(environment);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  const values = parsed.data;
  return {
    environment: values.NODE_ENV,
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    dataDir: values.ANSINH_DATA_DIR,
    filesDir: values.ANSINH_FILES_DIR ?? join(values.ANSINH_DATA_DIR, 'files'),
    s3: s3Of(values),
    registrationPhotos:
      values.ANSINH_REGISTRATION_PHOTOS ?? (values.NODE_ENV === 'production' ? 'required' : 'optional'),
    publicUrl: values.ANSINH_PUBLIC_URL,
    logLevel: values.ANSINH_LOG_LEVEL,
    trustedProxies: values.ANSINH_TRUSTED_PROXIES,
    readPointsPerMinute: values.ANSINH_READ_POINTS,
    sms: values.ANSINH_SMS_URL ? { url: values.ANSINH_SMS_URL, token: values.ANSINH_SMS_TOKEN } : undefined,
    receiptToken: values.ANSINH_SMS_RECEIPT_TOKEN,
    mail: values.ANSINH_SMTP_URL ? { url: values.ANSINH_SMTP_URL, from: values.ANSINH_MAIL_FROM } : undefined,
    supportEmail:
      values.ANSINH_SUPPORT_EMAIL ?? (values.NODE_ENV === 'production' ? undefined : 'ho-tro@ansinh.example'),
    origins: values.ANSINH_ORIGINS,
  };
}

function s3Of(values: z.infer<typeof schema>): S3Config | undefined {
  const { ANSINH_S3_ENDPOINT: endpoint, ANSINH_S3_BUCKET: bucket } = values;
  const { ANSINH_S3_ACCESS_KEY_ID: accessKeyId, ANSINH_S3_SECRET_ACCESS_KEY: secretAccessKey } = values;
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey) return undefined;
  return {
    endpoint,
    bucket,
    region: values.ANSINH_S3_REGION,
    accessKeyId,
    secretAccessKey,
    addressing: values.ANSINH_S3_ADDRESSING,
    prefix: values.ANSINH_S3_PREFIX,
  };
}
