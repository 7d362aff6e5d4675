import { resolve } from 'node:path';
import { z } from 'zod';

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
  ANSINH_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  ANSINH_SMS_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s):// address' }).optional(),
  ANSINH_SMS_TOKEN: z.string().min(1).optional(),
  ANSINH_SMS_RECEIPT_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  ANSINH_SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp(s):// address' }).optional(),
  ANSINH_MAIL_FROM: z.string().min(3).default('An Sinh <khong-tra-loi@ansinh.example>'),
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
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** How many proxies of ours stand before the server; their `X-Forwarded-For` is believed. */
  trustedProxies: number;
  /** Gateway that sends text messages; undefined: they stay in the development inbox, and production sends none. */
  sms: { url: string; token: string | undefined } | undefined;
  /** Secret that the gateway shows with its receipts; undefined: none are taken, and messages stay SENT. */
  receiptToken: string | undefined;
  /** Server that sends e-mail; undefined as for `sms`. */
  mail: { url: string; from: string } | undefined;
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
  const parsed = schema.safeParse(environment);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  const values = parsed.data;
  return {
    environment: values.NODE_ENV,
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    dataDir: values.ANSINH_DATA_DIR,
    logLevel: values.ANSINH_LOG_LEVEL,
    trustedProxies: values.ANSINH_TRUSTED_PROXIES,
    sms: values.ANSINH_SMS_URL ? { url: values.ANSINH_SMS_URL, token: values.ANSINH_SMS_TOKEN } : undefined,
    receiptToken: values.ANSINH_SMS_RECEIPT_TOKEN,
    mail: values.ANSINH_SMTP_URL ? { url: values.ANSINH_SMTP_URL, from: values.ANSINH_MAIL_FROM } : undefined,
    origins: values.ANSINH_ORIGINS,
  };
}
