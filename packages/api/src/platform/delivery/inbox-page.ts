import type { Plugin } from 'graphql-yoga';
import type { Delivery, InboxMessage } from './delivery.ts';
import type { Attachment } from './message.ts';

/** Where the development inbox is. */
export const INBOX_PATH = '/dev/inbox';
const REFRESH_SECONDS = 3;

const ATTACHMENTS_PATH = `${INBOX_PATH}/attachments/`;

/**
 * `GET /dev/inbox`: messages that no real sender took, newest first, as a page or (by `Accept`) as JSON;
 * `GET /dev/inbox/attachments/<message>`: the document that goes with one.
 *
 * It shows codes to whoever asks: a production server does not have it.
 */
export function inboxPage(delivery: Pick<Delivery, 'inbox' | 'inboxAttachment'>): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const isAttachment = url.pathname.startsWith(ATTACHMENTS_PATH);
      if (url.pathname !== INBOX_PATH && !isAttachment) return;
      if (request.method !== 'GET') {
        endResponse(new fetchAPI.Response(null, { status: 405, headers: { allow: 'GET' } }));
        return;
      }
      if (isAttachment) {
        const found = await delivery.inboxAttachment(url.pathname.slice(ATTACHMENTS_PATH.length));
        endResponse(
          found
            ? new fetchAPI.Response(new Uint8Array(found.content), { headers: headersOf(found) })
            : new fetchAPI.Response(null, { status: 404, headers: HEADERS }),
        );
        return;
      }
      const messages = await delivery.inbox();
      const asJson = request.headers.get('accept')?.includes('application/json');
      const [body, type] = asJson
        ? [JSON.stringify(messages), 'application/json']
        : [html(messages), 'text/html; charset=utf-8'];
      // A copy: the response writes its length into what it is given.
      endResponse(new fetchAPI.Response(body, { headers: { ...HEADERS, 'content-type': type } }));
    },
  };
}

const HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  // No script at all, and no page that frames this one.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
};

function headersOf({ mediaType, fileName }: Attachment): Record<string, string> {
  return { ...HEADERS, 'content-type': mediaType, 'content-disposition': `attachment; filename="${fileName}"` };
}

function html(messages: readonly InboxMessage[]): string {
  const items = messages.map(
    ({ id, at, channel, to, text, attachment }) =>
      `<li><p class="head"><time>${timeOf(at)}</time> <b>${escaped(channel)}</b> ${escaped(to)}</p><p>${escaped(text)}</p>${attachment ? linkTo(id) : ''}</li>`,
  );
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="${REFRESH_SECONDS}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>An Sinh – hộp thư phát triển</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1c2b39; }
  ol { list-style: none; padding: 0; }
  li { border: 1px solid #c9d3dc; border-radius: 8px; padding: .75rem 1rem; margin: .75rem 0; }
  p { margin: 0; }
  .head { color: #51616f; font-size: .875rem; }
</style>
</head>
<body>
<h1>Hộp thư phát triển <small>(development inbox)</small></h1>
<p>Tin nhắn và thư của máy chủ này, mới nhất trước. Trang tự tải lại. · Messages of this server, newest first. The page reloads itself.</p>
<ol>
${items.join('\n') || '<li>Chưa có tin nào. · No message yet.</li>'}
</ol>
</body>
</html>
`;
}

function linkTo(id: string): string {
  return `<p><a href="${ATTACHMENTS_PATH}${escaped(id)}">Tệp đính kèm · attachment</a></p>`;
}

function timeOf(at: Date): string {
  return at.toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
