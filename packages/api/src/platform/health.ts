import type { Plugin } from 'graphql-yoga';

/** One thing that must work before the server takes requests. */
export interface ReadinessCheck {
  name: string;
  /** Settles within a few seconds. */
  passes(): Promise<boolean>;
}

/**
 * `/livez`: the event loop turns. `/readyz`: every check passes and the server is not closing; 503 otherwise.
 *
 * @param isClosing true from the moment the server was told to stop.
 */
export function healthRoutes(checks: readonly ReadinessCheck[], isClosing: () => boolean): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === '/livez') endResponse(fetchAPI.Response.json({ status: 'alive' }));
      if (url.pathname !== '/readyz') return;
      const outcomes = await Promise.all(checks.map(outcomeOf));
      const failing = outcomes.filter((outcome) => !outcome.passed).map((outcome) => outcome.name);
      if (isClosing()) failing.push('closing');
      const ready = failing.length === 0;
      endResponse(
        fetchAPI.Response.json({ status: ready ? 'ready' : 'unready', failing }, { status: ready ? 200 : 503 }),
      );
    },
  };
}

async function outcomeOf(check: ReadinessCheck): Promise<{ name: string; passed: boolean }> {
  const passed = await check.passes().catch(() => false);
  return { name: check.name, passed };
}
