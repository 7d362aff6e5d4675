import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import type { TokenKeys } from './signed-token.ts';

/**
 * The signing keys kept in a file, made on first use.
 *
 * Every process of one installation must read the same file.
 */
export async function loadTokenKeys(file: string): Promise<TokenKeys> {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    // `wx`: of two processes that start together, one writes and both read.
    try {
      writeFileSync(file, JSON.stringify(await createTokenKeys()), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if (!existsSync(file)) throw error;
    }
  }
  return JSON.parse(readFileSync(file, 'utf8')) as TokenKeys; // written by us, just above
}

/** A new ES256 key pair. */
export async function createTokenKeys(): Promise<TokenKeys> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  return { privateKey: await exportJWK(privateKey), publicKey: await exportJWK(publicKey) };
}
