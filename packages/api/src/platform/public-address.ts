/**
 * Where callers reach this server, for the addresses that it gives out; without a slash at the end.
 *
 * @param given `ANSINH_PUBLIC_URL`; without it the address is what the request itself names: a caller who forges
 *   that gets useless addresses, nobody else does, for answers are never cached.
 * @param trustedProxies how many of our proxies stand before the server; with none `X-Forwarded-Proto` is ignored.
 */
export function publicAddressOf(
  request: { host: string | null | undefined; forwardedProto: string | null | undefined },
  given: string | undefined,
  trustedProxies: number,
): string {
  if (given) return given;
  const secure = trustedProxies > 0 && request.forwardedProto?.split(',').at(-1)?.trim() === 'https';
  const url = URL.parse(`${secure ? 'https' : 'http'}://${request.host ?? 'localhost'}`);
  return url?.origin ?? 'http://localhost';
}
