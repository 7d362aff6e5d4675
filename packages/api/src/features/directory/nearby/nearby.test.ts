import {
  createAgency,
  createCollectionPoint,
  createFacility,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@ansinh/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
});
afterAll(() => api.close());

/** Hồ Gươm. */
const HERE = { latitude: 21.0287, longitude: 105.8524 };
const at = (latitude: number, longitude: number) => ({ latitude: String(latitude), longitude: String(longitude) });

interface Found {
  nearby: {
    edges: { cursor: string; node: { distanceMetres: number; place: { __typename: string; name: string } } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const ask = (variables: object) =>
  api.execute<Found, object>(
    `query ($point: GeoPointInput!, $radius: Int, $kinds: [NearbyKind!], $first: Int, $last: Int, $after: String, $before: String) {
      nearby(point: $point, radiusMetres: $radius, kinds: $kinds, first: $first, last: $last, after: $after, before: $before) {
        edges { cursor node { distanceMetres place {
          __typename
          ... on Agency { name level province { name } }
          ... on Facility { name careLevel position { geoUri } }
          ... on CollectionPoint { name collectorName }
        } } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    { point: HERE, ...variables },
  );

async function find(variables: object) {
  const { data, errors } = await ask(variables);
  expect(errors).toEqual([]);
  return (data?.nearby.edges ?? []).map(({ node }) => [node.place.__typename, node.place.name, node.distanceMetres]);
}

describe('nearby', () => {
  beforeAll(async () => {
    await createFacility(api.database, { name: 'Bệnh viện Gần', ...at(21.0287, 105.8534) });
    await createAgency(api.database, { name: 'BHXH Vừa', ...at(21.0377, 105.8524) });
    await createCollectionPoint(api.database, { name: 'Điểm thu Xa', ...at(21.0287, 105.8824) });
    await createFacility(api.database, { name: 'Bệnh viện Rất Xa', ...at(21.2287, 105.8524) });
    await createFacility(api.database, { name: 'Bệnh viện Đóng', status: 'CLOSED', ...at(21.0287, 105.8525) });
    await createAgency(api.database, { name: 'BHXH Cũ', validTo: new Date('2025-10-01'), ...at(21.0287, 105.8525) });
    await createFacility(api.database, { name: 'Không tọa độ' });
    api.clock.set(new Date('2026-11-23T03:00:00Z'));
  });

  test('gives what works within the radius, nearest first, with metres', async () => {
    // On the parallel of 21.0287° a thousandth of a degree east is 103.8 m; north it is 111.2 m.
    const near = [
      ['Facility', 'Bệnh viện Gần', 104],
      ['Agency', 'BHXH Vừa', 1001],
      ['CollectionPoint', 'Điểm thu Xa', 3114],
    ];
    expect(await find({})).toEqual(near);
    expect(await find({ radius: 1001 })).toEqual(near.slice(0, 2));
    expect(await find({ radius: 1000 })).toEqual(near.slice(0, 1));
    expect(await find({ radius: 30_000 })).toEqual([...near, ['Facility', 'Bệnh viện Rất Xa', 22_239]]);
  });

  test('looks for some kinds only', async () => {
    expect(await find({ kinds: ['AGENCY'] })).toEqual([['Agency', 'BHXH Vừa', 1001]]);
    expect((await find({ kinds: [] })).length).toBe(3);
  });

  test('goes on after a cursor, without a row twice', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const page: Found['nearby'] | undefined = (await ask({ radius: 30_000, first: 1, after })).data?.nearby;
      seen.push(...(page?.edges.map((edge) => edge.node.place.name) ?? []));
      after = page?.pageInfo.endCursor ?? null;
      more = page?.pageInfo.hasNextPage ?? false;
    }
    expect(seen).toEqual(['Bệnh viện Gần', 'BHXH Vừa', 'Điểm thu Xa', 'Bệnh viện Rất Xa']);
  });

  test('is one statement, and one for each kind that it finds', async () => {
    expect((await statementsOf(api.database, () => find({}))).statements).toHaveLength(4);
    expect((await statementsOf(api.database, () => find({ radius: 200 }))).statements).toHaveLength(2);
  });

  test.each([
    [{ point: { latitude: 105.8524, longitude: 21.0287 } }, { argument: 'point' }],
    [{ point: { latitude: 48.85, longitude: 2.35 } }, { argument: 'point' }],
    [{ point: { latitude: 0, longitude: 0 } }, { argument: 'point' }],
    [{ radius: 0 }, { argument: 'radiusMetres', limit: 50_000 }],
    [{ radius: 50_001 }, { argument: 'radiusMetres', limit: 50_000 }],
    [{ first: 0 }, { argument: 'first', limit: 100 }],
    [{ first: 101 }, { argument: 'first', limit: 100 }],
    [{ last: 3 }, { argument: 'last' }],
    [{ before: 'x' }, { argument: 'before' }],
    [{ after: 'x' }, { argument: 'after' }],
  ])('refuses %j', async (variables, facts) => {
    const { errors } = await ask(variables);
    expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', ...facts }]);
  });

  test('refuses a cursor of another point', async () => {
    const cursor = (await ask({ first: 1 })).data?.nearby.pageInfo.endCursor;
    const { errors } = await ask({ after: cursor, point: { latitude: 10.77, longitude: 106.7 } });
    expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'after' }]);
  });
});
