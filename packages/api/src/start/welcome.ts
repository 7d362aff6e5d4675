/** Someone whom a newcomer may sign in as. */
export interface DemoLogin {
  /** Mã số BHXH. */
  code: string;
  name: string;
  /** Who it is, in Vietnamese and English. */
  about: string;
}

export interface Welcome {
  host: string;
  port: number;
  /** Development only: messages that no real sender took can be read there. */
  hasInbox: boolean;
  /** Empty when no demo people are loaded. */
  logins: DemoLogin[];
  /** Login of an officer with every duty; null when no demo people are loaded. */
  officer: string | null;
  password: string;
}

/** What `npm start` prints once it listens: where to go, as whom, how to bring data in, how to stop. */
export function welcome({ host, port, hasInbox, logins, officer, password }: Welcome): string {
  const address = `http://${browsable(host)}:${port}`;
  const lines = [
    'An Sinh đang chạy · An Sinh is running',
    '',
    `GraphiQL                 ${address}/graphql`,
    ...(hasInbox ? [`Mã SMS · SMS codes       ${address}/dev/inbox   (và ở cửa sổ này · and in this terminal)`] : []),
    ...(logins.length > 0 ? demoLines(logins, password) : []),
    ...(officer ? [`  ${officer.padEnd(10)}  cán bộ: tab 12 của GraphiQL · an officer: tab 12 of GraphiQL`] : []),
    '',
    'Nhập dữ liệu · Import    npm run ansinh -- import visits FILE.xml   (--help: các loại tệp · all kinds)',
    'Dừng · Stop              Ctrl-C   (dữ liệu được giữ lại · the data stays)',
  ];
  return box(lines);
}

function demoLines(logins: DemoLogin[], password: string): string[] {
  return [
    '',
    `Đăng nhập thử · Demo logins, mật khẩu · password: ${password}`,
    ...logins.map(({ code, name, about }) => `  ${code}  ${name}, ${about}`),
  ];
}

/** An address that a browser on this machine can open. */
function browsable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function box(lines: string[]): string {
  const width = Math.max(...lines.map((line) => line.length));
  const edge = '─'.repeat(width + 2);
  return [`╭${edge}╮`, ...lines.map((line) => `│ ${line.padEnd(width)} │`), `╰${edge}╯`].join('\n');
}
