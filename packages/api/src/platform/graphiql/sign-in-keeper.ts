/** What runs in the page, as it is typed here; it is sent as text, so it uses nothing from outside itself. */
function keepSignIn(endpoint: string): void {
  interface Kept {
    accessToken: string;
    refreshToken?: string;
    name?: string;
  }
  const KEY = 'ansinh.signed-in';
  const CHALLENGE_KEY = 'ansinh.challenge';
  const WORK_KEY = 'ansinh.work';
  const PHOTOS_KEY = 'ansinh.photos';
  const realFetch = window.fetch.bind(window);
  const RealWebSocket = window.WebSocket;
  const badge = document.createElement('div');

  const kept = (): Kept | null => JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Kept | null; // written below
  function keep(value: Kept | null): void {
    if (value) sessionStorage.setItem(KEY, JSON.stringify(value));
    else sessionStorage.removeItem(KEY);
    showWho();
  }

  function showWho(): void {
    const value = kept();
    const text = value
      ? `Đã đăng nhập · Signed in: ${value.name ?? '…'}`
      : 'Chưa đăng nhập · Not signed in — chạy tab SignIn / run the tab SignIn';
    badge.replaceChildren(text);
    badge.style.background = value ? '#0a7a43' : '#5b6472';
    if (!value) return;
    const leave = document.createElement('button');
    leave.textContent = 'Quên · Forget';
    leave.title = 'Bỏ mã truy cập khỏi trang này · Drop the token from this page';
    leave.style.cssText = 'margin-left:10px;border:0;border-radius:4px;padding:2px 8px;cursor:pointer;font:inherit';
    leave.onclick = () => keep(null);
    badge.append(leave);
  }

  interface Tokens {
    accessToken: string;
    refreshToken?: string;
    /** Of an officer, where it was asked for. */
    fullName?: string;
  }

  /** The object with a text of that name, directly below a root field. */
  function holderOf(name: string, data: unknown) {
    for (const value of Object.values(data ?? {}))
      if (value && typeof value === 'object' && typeof value[name] === 'string') return value;
    return null;
  }
  const tokensIn = (data: unknown): Tokens | null => holderOf('accessToken', data);

  /** Puts the newest challenge of an answer where one was left empty, and uploaded files in the same way. */
  function fillIn(variables: unknown): void {
    if (!variables || typeof variables !== 'object') return;
    for (const [name, value] of Object.entries(variables))
      if (name === 'challenge' && value === '')
        Object.assign(variables, { challenge: sessionStorage.getItem(CHALLENGE_KEY) ?? '' });
      else if (name === 'photos' && Array.isArray(value)) Object.assign(variables, { photos: value.flatMap(uploaded) });
      else fillIn(value);
  }

  const uploads = (): Record<string, string> => JSON.parse(sessionStorage.getItem(PHOTOS_KEY) ?? '{}');

  /** A photo whose file was left empty has the one that was uploaded for its purpose; where none was, there is no photo. */
  function uploaded(photo: { purpose: string; file: string }) {
    const file = photo.file || uploads()[photo.purpose];
    return file ? [{ ...photo, file }] : [];
  }

  /** A picture of nobody. */
  function samplePhoto(purpose: string): Promise<Blob | null> {
    const canvas = document.createElement('canvas');
    canvas.width = 600;
    canvas.height = 800;
    const pen = canvas.getContext('2d');
    if (pen) {
      pen.fillStyle = '#dbe7f3';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.fillStyle = '#0b5ea8';
      pen.font = '36px sans-serif';
      pen.fillText(`ẢNH MẪU · SAMPLE`, 40, 380);
      pen.fillText(purpose, 40, 440);
    }
    return new Promise((done) => canvas.toBlob(done, 'image/jpeg'));
  }

  /**
   * Sends a sample photo to every upload address of an answer: GraphiQL itself can send no file. The name of the field
   * is the purpose; who wants a picture of their own goes by docs/files.md.
   */
  async function uploadSamples(data: unknown): Promise<Record<string, string>> {
    const sent: Record<string, string> = {};
    for (const [purpose, ready] of Object.entries(data ?? {}))
      if (ready && typeof ready.uploadUrl === 'string' && typeof ready.file === 'string') {
        // Under the address of this page, whatever name of the server the answer uses.
        const { pathname, search } = new URL(ready.uploadUrl);
        const answer = await realFetch(pathname + search, { method: 'PUT', body: await samplePhoto(purpose) });
        sent[purpose] = answer.ok ? 'ẢNH MẪU · SAMPLE' : await answer.text();
        if (answer.ok) sessionStorage.setItem(PHOTOS_KEY, JSON.stringify({ ...uploads(), [purpose]: ready.file }));
      }
    return sent;
  }

  /** A nonce that solves a proof of work; 65,536 hashes on average take a second or two. */
  async function nonceFor(challenge: string, difficulty: number): Promise<string> {
    const text = new TextEncoder();
    for (let tried = 0; ; tried += 1) {
      const digest = await crypto.subtle.digest('SHA-256', text.encode(challenge + tried));
      if (new DataView(digest).getUint32(0) >>> (32 - difficulty) === 0) return String(tried);
    }
  }

  /** Solves the work that the last answer asked for where a proof was left empty; when none did, there is no proof. */
  async function solveIn(variables: unknown): Promise<void> {
    if (!variables || typeof variables !== 'object') return;
    for (const [name, value] of Object.entries(variables))
      if (name === 'proof' && value?.nonce === '') {
        const { challenge, difficulty } = JSON.parse(sessionStorage.getItem(WORK_KEY) ?? '{}');
        sessionStorage.removeItem(WORK_KEY);
        const proof = challenge ? { challenge, nonce: await nonceFor(challenge, difficulty) } : null;
        Object.assign(variables, { proof });
      } else await solveIn(value);
  }

  async function filledIn(request: Request): Promise<Request> {
    const text = request.method === 'POST' ? await request.clone().text() : '';
    if (!/"(challenge|nonce|file)":""/.test(text)) return request;
    const body = JSON.parse(text);
    await solveIn(body.variables);
    fillIn(body.variables);
    return new Request(request, { body: JSON.stringify(body) });
  }

  async function ask(query: string, token: string | null, variables?: object) {
    const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
    const response = await realFetch(endpoint, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return response.json();
  }

  async function takeOver({ accessToken, refreshToken, fullName }: Tokens): Promise<void> {
    const tokens = refreshToken ? { accessToken, refreshToken } : { accessToken };
    if (isOfficers(accessToken)) return keep({ ...tokens, name: `${fullName ?? '…'}, cán bộ · officer` });
    keep({ name: kept()?.name ?? '…', ...tokens });
    const { data } = await ask('{ me { fullName socialInsuranceCode } }', tokens.accessToken);
    if (data?.me) keep({ ...tokens, name: `${data.me.fullName} (${data.me.socialInsuranceCode})` });
  }

  const claimsOf = (token: string): { exp: number; aud: string } =>
    JSON.parse(atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/')));
  const secondsLeft = (token: string) => claimsOf(token).exp - Date.now() / 1000;
  const isOfficers = (token: string) => claimsOf(token).aud === 'ansinh-officers';

  /** A token for the next request, renewed while the session lives. */
  async function freshToken(): Promise<string | null> {
    const value = kept();
    if (!value?.refreshToken || secondsLeft(value.accessToken) > 30) return value?.accessToken ?? null;
    const { data } = await ask(
      'mutation Renew($input: RefreshSessionInput!) { refreshSession(input: $input) { ... on SessionRefreshed { accessToken refreshToken } } }',
      null,
      { input: { refreshToken: value.refreshToken } },
    );
    const tokens = tokensIn(data);
    keep(tokens ? { ...value, ...tokens } : null);
    return tokens?.accessToken ?? null;
  }

  window.fetch = async (input, init) => {
    const asked = new Request(input, init);
    if (new URL(asked.url).pathname !== endpoint) return realFetch(asked);
    const request = await filledIn(asked);
    const token = request.headers.has('authorization') ? null : await freshToken();
    if (token) request.headers.set('authorization', `Bearer ${token}`);
    const response = await realFetch(request);
    if (!response.headers.get('content-type')?.includes('json')) return response;
    const answer = await response.clone().json();
    const { data, errors } = answer;
    const tokens = tokensIn(data);
    if (tokens) void takeOver(tokens);
    const asking = holderOf('challenge', data);
    if (asking?.difficulty) sessionStorage.setItem(WORK_KEY, JSON.stringify(asking));
    else if (asking) sessionStorage.setItem(CHALLENGE_KEY, asking.challenge);
    if (data?.officerSignOut) keep(null);
    const lost = (error: { extensions?: { code?: string } }) =>
      error.extensions?.code === 'SESSION_KICKED' || error.extensions?.code === 'UNAUTHENTICATED';
    if (token && errors?.some(lost)) keep(null);
    const photos = await uploadSamples(data);
    if (Object.keys(photos).length === 0) return response;
    // Shown below the answer.
    return Response.json({ ...answer, extensions: { ...answer.extensions, photosSentByThisPage: photos } });
  };

  window.WebSocket = class extends RealWebSocket {
    override send(message: string | Blob | BufferSource): void {
      const token = kept()?.accessToken;
      const opening = typeof message === 'string' && token ? JSON.parse(message) : null;
      if (opening?.type !== 'connection_init') {
        super.send(message);
        return;
      }
      super.send(JSON.stringify({ ...opening, payload: { authorization: `Bearer ${token}`, ...opening.payload } }));
    }
  };

  badge.style.cssText =
    'position:fixed;right:14px;bottom:10px;z-index:1000;padding:5px 12px;border-radius:6px;color:#fff;font:13px/1.5 system-ui,sans-serif;box-shadow:0 1px 6px #0005';
  document.body.append(badge);
  showWho();
}

/** The script that keeps a sign-in for the operations that follow it, as text for the page. */
export function signInKeeper(endpoint: string): string {
  return `(${keepSignIn})(${JSON.stringify(endpoint)});`;
}
