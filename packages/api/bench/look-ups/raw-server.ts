import { createServer } from 'node:http';
import pg from 'pg';
import { searchStatement } from '../../src/features/directory/search/queries.ts';
import { readSearchText } from '../../src/features/directory/search/search-text.ts';
import { answerParent } from '../dashboard/child.ts';

interface Start {
  databaseUrl: string;
  connections: number;
}

const PAGE = 21;
const FIELDS = {
  facility: `json_build_object('code', row.code, 'name', row.name, 'address', row.address)`,
  employer: `json_build_object('taxCode', row.tax_code, 'name', row.name, 'address', row.address)`,
};

// The limit: node:http, and one statement that finds and reads the page as JSON text.
answerParent(async ({ databaseUrl, connections }: Start) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections });
  async function answer(url: URL): Promise<string> {
    const list = url.searchParams.get('list') === 'employer' ? 'employer' : 'facility';
    const statement = searchStatement({
      list,
      text: readSearchText(url.searchParams.get('search')),
      place: { province: null, ward: null },
      filter: { day: new Date(), former: true },
      ...{ after: null, before: null, backward: false, limit: PAGE },
    });
    const { rows } = await pool.query<{ page: string }>({
      text: `SELECT coalesce(json_agg(${FIELDS[list]} ORDER BY rank, length, key), '[]')::text AS page
        FROM (${statement.text} LIMIT 20) AS hit JOIN ${list} AS row ON row.id = hit.id`,
      values: statement.values,
    });
    return rows[0]?.page ?? '';
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
