import { createServer } from 'node:http';
import pg from 'pg';
import { searchList } from '../../src/features/directory/search/queries.ts';
import { readSearchText } from '../../src/features/directory/search/search-text.ts';
import { Prisma } from '../../src/platform/database/client.ts';
import { answerParent } from '../dashboard/child.ts';

interface Start {
  databaseUrl: string;
  connections: number;
}

const PAGE = 21;
const COLUMNS = {
  facility: Prisma.raw(`json_build_object('code', row.code, 'name', row.name, 'address', row.address)::text AS row`),
  employer: Prisma.raw(
    `json_build_object('taxCode', row.tax_code, 'name', row.name, 'address', row.address)::text AS row`,
  ),
};

// The limit: node:http, the same statements, and the JSON text of the rows as the database wrote it.
answerParent(async ({ databaseUrl, connections }: Start) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections });
  const statements = {
    query: async <Row>({ text, values }: Prisma.Sql) => (await pool.query({ text, values })).rows as Row[],
  };
  async function answer(url: URL): Promise<string> {
    const list = url.searchParams.get('list') === 'employer' ? 'employer' : 'facility';
    const hits = await searchList(statements, {
      list,
      text: readSearchText(url.searchParams.get('search')),
      place: { province: null, ward: null },
      filter: { day: new Date(), former: true },
      ...{ after: null, before: null, backward: false, limit: PAGE, columns: COLUMNS[list] },
    });
    return `[${hits
      .slice(0, PAGE - 1)
      .map(({ row }) => row)
      .join(',')}]`;
  }
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '', 'http://localhost')).then(
      (body) => response.setHeader('content-type', 'application/json').end(body),
      () => response.writeHead(500).end(),
    );
  });
  return await new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done({ port: typeof address === 'object' && address ? address.port : 0 });
    });
  });
});
