import type { TestApp } from '@ansinh/testkit';
import { expect } from 'vitest';

const PAGE = `edges { cursor match nameParts { text matched } addressParts { text matched } node { name ID } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
export const LISTS = {
  facilities: {
    args: '$province: String, $ward: String, $contracted: Boolean, $acceptsRegistration: Boolean, $issuesSickLeave: Boolean, $careLevel: CareLevel, $includeFormer: Boolean',
    id: 'code province { code }',
  },
  agencies: { args: '$province: String, $ward: String, $includeFormer: Boolean, $onDay: Date', id: 'code validTo' },
  employers: { args: '$province: String, $ward: String, $agency: String, $includeFormer: Boolean', id: 'codes' },
  collectionPoints: { args: '$province: String, $ward: String, $includeFormer: Boolean', id: 'code' },
};
export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as ListName[];

interface Part {
  text: string;
  matched: boolean;
}
export interface Page {
  edges: {
    cursor: string;
    match: string | null;
    nameParts: Part[];
    addressParts: Part[] | null;
    node: { name: string; code?: string; codes?: string[]; province?: { code: string } | null };
  }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** Asks a look-up with every field of its edges. */
export function ask(api: TestApp, list: ListName, variables: object) {
  const { args, id } = LISTS[list];
  const all = `${args}, $search: String, $first: Int, $last: Int, $after: String, $before: String`;
  const passed = [...all.matchAll(/\$(\w+)/g)].map(([, name]) => `${name}: $${name}`).join(', ');
  const document = `query (${all}) { ${list}(${passed}) { ${PAGE.replace('ID', id)} } }`;
  return api.execute<Record<string, Page>, object>(document, variables);
}

/** The edges of a look-up that must not fail. */
export async function find(api: TestApp, list: ListName, variables: object) {
  const { data, errors } = await ask(api, list, variables);
  expect(errors).toEqual([]);
  return data?.[list]?.edges ?? [];
}
/** The names that were found, in order. */
export const namesOf = (edges: Page['edges']) => edges.map((edge) => edge.node.name);
/** A text with brackets around what is marked in it. */
export const marked = (parts: Part[] | null | undefined) =>
  parts?.map(({ text, matched }) => (matched ? `[${text}]` : text)).join('');

/** The province that has a code today, or the last one that had it before. */
export async function provinceId(api: TestApp, code: string, today = true): Promise<string> {
  const { id } = await api.database.client.province.findFirstOrThrow({
    where: { code, validTo: today ? null : { not: null } },
    orderBy: { validFrom: 'desc' },
  });
  return id;
}
