import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { GraphiQLOptions, Plugin } from 'graphql-yoga';
import { signInKeeper } from './graphiql/sign-in-keeper.ts';

/** A ready tab of GraphiQL. Its title is the name of the operation. */
export interface GraphiqlExample {
  query: string;
  variables?: Record<string, unknown>;
}

export interface GraphiqlOptions {
  endpoint: string;
  title: string;
  examples: readonly GraphiqlExample[];
}

interface Page {
  /** A quarter of its 9 MB; a caller that does not take it so has it unpacked. */
  gzip: Uint8Array<ArrayBuffer>;
  headers: Record<string, string>;
}

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="26" height="26"><rect width="16" height="16" rx="3" fill="#0b5ea8"/><path d="M8 3v10M3 8h10" stroke="#fff" stroke-width="2.4"/></svg>';

/**
 * GraphiQL 5 animates its tabs into place and forgets where from: at the first press of each, the tab jumps away
 * from under the pointer and the click is lost. Seen in Chromium 150; tabs can still be dragged into another order.
 */
const STEADY_TABS = '<style>.graphiql-tab { transform: none !important; }</style>';

/**
 * GraphiQL for browsers: everything in one page, nothing from any other host. `/` leads there.
 *
 * The page takes the access token of a sign-in over for what is run later in the same browser tab.
 */
export function graphiqlPage(options: GraphiqlOptions): Plugin {
  let rendered: Promise<Page> | undefined;
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || !request.headers.get('accept')?.includes('text/html')) return;
      if (url.pathname === '/')
        endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: options.endpoint } }));
      // With a query in the address too: GraphiQL keeps there what is being typed, and a reload must bring it back.
      if (url.pathname !== options.endpoint) return;
      rendered ??= render(options);
      return rendered.then(({ gzip, headers }) => {
        const zipped = request.headers.get('accept-encoding')?.includes('gzip');
        endResponse(
          new fetchAPI.Response(zipped ? gzip : gunzipSync(gzip), {
            headers: { ...headers, ...(zipped ? { 'content-encoding': 'gzip' } : {}) },
          }),
        );
      });
    },
  };
}

/** Stands for `<` until the page is put together: the page writes texts into a script, which `</script>` would end. */
const LESS_THAN = '\ue003';

const kept = (text: string) => text.replaceAll('<', LESS_THAN);

function textOf(variables: object | undefined): string {
  return variables ? JSON.stringify(variables, null, 2) : '';
}

async function render({ endpoint, title, examples }: GraphiqlOptions): Promise<Page> {
  // Takes 40 MB, which a server whom nobody asks for the page need not have.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const [first] = examples;
  // The page's component takes `variables` for the first tab too; its type has forgotten them.
  const pageOptions: GraphiQLOptions & { variables?: string } = {
    endpoint,
    title,
    favicon: `data:image/svg+xml,${encodeURIComponent(LOGO)}`,
    logo: LOGO,
    subscriptionsProtocol: 'WS',
    shouldPersistHeaders: false,
    defaultEditorToolsVisibility: 'variables',
    ...(first ? { defaultQuery: kept(first.query), variables: kept(textOf(first.variables)) } : {}),
    defaultTabs: examples.map(({ query, variables }) => ({ query: kept(query), variables: kept(textOf(variables)) })),
  };
  const bundled = renderGraphiQL(pageOptions).replaceAll(LESS_THAN, '\\u003c');
  const keeper = `<script>${signInKeeper(endpoint)}</script>`;
  const html = bundled.replace('<div id="root"></div>', (root) => `${root}\n${STEADY_TABS}\n${keeper}`).trimStart();
  return {
    gzip: gzipSync(html),
    headers: {
      vary: 'accept, accept-encoding',
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(html),
      'cache-control': 'no-cache',
      'x-frame-options': 'DENY',
    },
  };
}

/** Only the scripts of this page run, and only this server is spoken to. */
function contentSecurityPolicy(html: string): string {
  const hashes = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    'worker-src blob:',
    "style-src 'unsafe-inline'", // GraphiQL and its editor write styles as they go
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
