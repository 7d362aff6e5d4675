/** What the SDK keeps of a session between two starts of the app. */
export interface StoredSession {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** When to renew, in milliseconds of this device's clock; null when that clock can't be trusted. */
  readonly renewAt: number | null;
}

/**
 * Where tokens live between two starts of the app.
 *
 * @remarks
 * Use what the platform has for secrets: Keychain, Keystore, an encrypted cookie. Tabs that share a storage share the
 * session: a tab takes over what another has renewed.
 */
export interface TokenStorage {
  /** The kept session, or null. A storage that fails to read counts as empty. */
  read(): StoredSession | null | Promise<StoredSession | null>;
  /** Keeps a session in place of the one before. */
  write(session: StoredSession): void | Promise<void>;
  /** Forgets it. */
  clear(): void | Promise<void>;
}

/**
 * Keeps tokens in memory: signed out when the app ends.
 *
 * @returns a new storage; the default of `createAnSinhClient`.
 */
export function memoryStorage(): TokenStorage {
  let kept: StoredSession | null = null;
  return {
    read: () => kept,
    write(session) {
      kept = session;
    },
    clear() {
      kept = null;
    },
  };
}

/** Renewed this long before its end, so that no request meets a dead token. */
const MARGIN_MS = 30_000;
const LONGEST_LIFE_MS = 24 * 3_600_000;

/**
 * Tokens as they are kept.
 *
 * @param now milliseconds of this device's clock. Where it puts the end of a new token into the past or days ahead,
 * it is wrong, and the server alone says when to renew.
 */
export function storedSessionOf(
  tokens: { accessToken: string; refreshToken: string; accessTokenExpiresAt: string },
  now: number,
): StoredSession {
  const left = Date.parse(tokens.accessTokenExpiresAt) - now;
  return {
    accessToken: tokens.accessToken,
    refreshToken: tokens.refreshToken,
    renewAt: left > MARGIN_MS && left < LONGEST_LIFE_MS ? now + left - MARGIN_MS : null,
  };
}
