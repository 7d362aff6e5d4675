import type { TestApp } from '@ansinh/testkit';

/** What the mutations of the desk may answer. */
export interface DeskAnswer {
  __typename: string;
  code?: string;
  message?: string;
  article?: { id: string; version: number; status: string; slug: string; title: string };
  removed?: { kind: string; name: string; count: number }[];
}

const ARTICLE = 'article { id version status slug title summary html publishedAt withdrawalReason }';
const FIELDS = {
  draftNewsArticle: `... on NewsArticleSaved { ${ARTICLE} removed { kind name count } }`,
  editNewsArticle: `... on NewsArticleSaved { ${ARTICLE} removed { kind name count } } ... on ArticleChanged { ${ARTICLE} }`,
  publishNewsArticle: `... on NewsArticlePublished { ${ARTICLE} } ... on ArticleChanged { ${ARTICLE} }`,
  withdrawNewsArticle: `... on NewsArticleWithdrawn { ${ARTICLE} } ... on ArticleChanged { ${ARTICLE} }`,
};

/** Runs one of the mutations of the desk over HTTP, whole answer and all. */
export function runAtDesk(api: TestApp, mutation: keyof typeof FIELDS, input: object, token?: string) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  return api.execute<{ result: DeskAnswer }, object>(
    `mutation ($input: ${type}!) {
      result: ${mutation}(input: $input) { __typename ... on Error { code message } ${FIELDS[mutation]} }
    }`,
    { input },
    token ? { token } : {},
  );
}

/** The same, where an answer without errors is expected. */
export async function atDesk(
  api: TestApp,
  mutation: keyof typeof FIELDS,
  input: object,
  token: string,
): Promise<DeskAnswer> {
  const { data, errors } = await runAtDesk(api, mutation, input, token);
  if (!data) throw new Error(`${mutation} answered ${errors[0]?.extensions?.code} ${errors[0]?.extensions?.argument}`);
  return data.result;
}

let drafts = 0;

/** A draft that an officer has just written; its id and version. */
export async function newDraft(api: TestApp, token: string, values: object = {}) {
  drafts += 1;
  const input = {
    category: 'chinh-sach',
    title: `Bài của ban biên tập số ${drafts}`,
    summary: 'Tóm tắt của một bài thử.',
    html: '<p>Nội dung của một bài thử.</p>',
    ...values,
  };
  const { article } = await atDesk(api, 'draftNewsArticle', input, token);
  if (!article) throw new Error('the draft was not written');
  return article;
}
