/** Which web pages may call the API. */
export interface OriginPolicy {
  /**
   * Whether a request may be answered.
   *
   * @param origin the header `Origin`; apps and servers send none, and carry no cookies to abuse.
   * @param host the header `Host`: a page of this very server is always allowed.
   */
  allows(origin: string | null | undefined, host: string | null | undefined): boolean;
}

/**
 * Allows the pages of this server and those of an explicit list.
 *
 * @param listed such as `https://ansinh.example.vn`: scheme, host and port exactly as browsers send them.
 */
export function createOriginPolicy(listed: readonly string[]): OriginPolicy {
  const known = new Set(listed);
  return {
    allows(origin, host) {
      if (origin === null || origin === undefined) return true;
      return known.has(origin) || (Boolean(host) && URL.parse(origin)?.host === host);
    },
  };
}
