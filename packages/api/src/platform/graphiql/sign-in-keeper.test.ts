import { runInNewContext } from 'node:vm';
import { beforeEach, expect, test } from 'vitest';
import { signInKeeper } from './sign-in-keeper.ts';

const ENDPOINT = '/graphql';
const PAGE = 'http://an-sinh.test';

interface Put {
  url: string;
  bytes: string;
}

interface Sent {
  authorization: string | null;
  body: { query: string; variables?: Record<string, unknown> };
}

let sent: Sent[];
let put: Put[];
/** The status of the answer to a file. */
let putStatus: number;
/** What the server answers next; `{ me }` is asked by the page itself. */
let answers: object[];
let ask: (variables?: object, query?: string) => Promise<unknown>;
let badge: { text: string };

/** The script of the page in a window of its own, over a server that answers what it is told to. */
beforeEach(() => {
  sent = [];
  put = [];
  putStatus = 201;
  answers = [];
  badge = { text: '' };
  const stored = new Map<string, string>();
  const window = {
    fetch: async (request: Request | string, init?: RequestInit) => {
      const asked = request instanceof Request ? request : new Request(PAGE + request, init);
      if (asked.method === 'PUT') {
        put.push({ url: asked.url, bytes: await asked.text() });
        return Response.json(putStatus === 201 ? {} : { error: { code: 'UPLOAD_SPENT' } }, { status: putStatus });
      }
      const body = await asked.json();
      sent.push({ authorization: asked.headers.get('authorization'), body });
      const me = { data: { me: { fullName: 'Đỗ Thị Hoà', socialInsuranceCode: '9900000001' } } };
      return Response.json(body.query.startsWith('{ me') ? me : (answers.shift() ?? { data: {} }));
    },
    WebSocket: class {},
  };
  const element = () => ({
    style: {},
    getContext: () => ({ fillRect() {}, fillText() {} }),
    toBlob: (done: (photo: Blob) => void) => done(new Blob(['a drawing'])),
    append() {},
    replaceChildren(text: string) {
      badge.text = text;
    },
  });
  runInNewContext(signInKeeper(ENDPOINT), {
    window,
    document: { createElement: element, body: { append() {} } },
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    },
    ...{ Request, Response, URL, atob },
  });
  ask = async (variables = {}, query = 'mutation { x }') => {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json' };
    const response = await window.fetch(new Request(PAGE + ENDPOINT, { method: 'POST', headers, body }));
    return response.json();
  };
});

/** A token that says whose it is, and lives an hour. */
function tokenFor(aud: string): string {
  const claims = { aud, exp: Math.floor(Date.now() / 1_000) + 3_600 };
  return `head.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;
}

const lastSent = () => sent.at(-1);

test('the token of a member goes with what is run later, and the page says who it is', async () => {
  const accessToken = tokenFor('ansinh-api');
  answers = [{ data: { signIn: { accessToken, refreshToken: 'r' } } }];
  await ask();
  expect(sent[0]?.authorization).toBeNull();
  await expect.poll(() => badge.text).toContain('Đỗ Thị Hoà (9900000001)');
  await ask();
  expect(lastSent()?.authorization).toBe(`Bearer ${accessToken}`);
});

test('the token of an officer is kept, whatever a tab of members answers, until the officer signs out', async () => {
  const accessToken = tokenFor('ansinh-officers');
  answers = [
    { data: { confirmOfficerSignIn: { accessToken, fullName: 'Cao Thị Mẫu' } } },
    { data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    { data: { officerSignOut: true } },
  ];
  await ask();
  await expect.poll(() => badge.text).toContain('Cao Thị Mẫu, cán bộ · officer');
  // Nobody asked who this member is.
  expect(sent).toHaveLength(1);
  for (let asked = 0; asked < 2; asked += 1) {
    await ask();
    expect(lastSent()?.authorization).toBe(`Bearer ${accessToken}`);
  }
  await ask();
  expect(lastSent()?.authorization).toBeNull();
});

test('the token of a member whose session ended is dropped', async () => {
  answers = [
    { data: { signIn: { accessToken: tokenFor('ansinh-api'), refreshToken: 'r' } } },
    { data: null, errors: [{ extensions: { code: 'SESSION_KICKED' } }] },
  ];
  await ask();
  await expect.poll(() => badge.text).toContain('Đỗ Thị Hoà');
  await ask();
  await ask();
  expect(lastSent()?.authorization).toBeNull();
});

test('a challenge that was left empty is the newest that was answered; one that was written stays', async () => {
  answers = [{ data: { startRegistration: { challenge: 'first' } } }, { data: { resend: { challenge: 'second' } } }];
  await ask();
  await ask();
  await ask({ submit: { challenge: '', code: '123456', commitment: true }, other: { challenge: 'mine' } });
  expect(lastSent()?.body.variables).toEqual({
    submit: { challenge: 'second', code: '123456', commitment: true },
    other: { challenge: 'mine' },
  });
});

const READY = { file: 'file-1', uploadUrl: 'http://other-name.test/uploads/1?signature=s' };
const PHOTOS = [
  { purpose: 'PORTRAIT', file: '' },
  { purpose: 'IDENTITY_FRONT', file: '' },
  { purpose: 'IDENTITY_BACK', file: 'mine' },
];

test('an upload address gets a sample photo, whose file goes where one of its purpose was left empty', async () => {
  answers = [{ data: { PORTRAIT: READY } }];
  expect(await ask()).toEqual({
    data: { PORTRAIT: READY },
    extensions: { photosSentByThisPage: { PORTRAIT: 'ẢNH MẪU · SAMPLE' } },
  });
  expect(put).toEqual([{ url: `${PAGE}/uploads/1?signature=s`, bytes: 'a drawing' }]);
  await ask({ form: { photos: PHOTOS } });
  // None was uploaded for the front: it is left out.
  expect(lastSent()?.body.variables).toEqual({
    form: {
      photos: [
        { purpose: 'PORTRAIT', file: 'file-1' },
        { purpose: 'IDENTITY_BACK', file: 'mine' },
      ],
    },
  });
});

test('an upload that is refused is shown, and its file goes nowhere', async () => {
  answers = [{ data: { PORTRAIT: READY } }];
  putStatus = 409;
  expect(await ask()).toMatchObject({
    extensions: { photosSentByThisPage: { PORTRAIT: expect.stringContaining('UPLOAD_SPENT') } },
  });
  await ask({ form: { photos: PHOTOS } });
  expect(lastSent()?.body.variables).toEqual({ form: { photos: [{ purpose: 'IDENTITY_BACK', file: 'mine' }] } });
});
