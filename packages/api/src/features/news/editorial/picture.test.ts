import { plainPicture, signedInOfficer, startTestApp, type TestApp, uploadFile } from '@ansinh/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadNewsCategories } from '../index.ts';
import { atDesk, newDraft, runAtDesk } from './testing.ts';

let api: TestApp;
let token: string;
beforeAll(async () => {
  api = await startTestApp();
  await loadNewsCategories(api.database.pool);
  ({ token } = await signedInOfficer(api, { duties: ['EDITORIAL'] }));
});
afterAll(() => api.close());

const alt = 'Người dân làm thủ tục ở bộ phận một cửa';
const upload = (purpose = 'NEWS_PICTURE') => uploadFile(api, purpose, { token, content: plainPicture() });

interface Picture {
  alt: string;
  file: { id: string; mediaType: string; width: number; url: string };
}
async function pictureOf(id: string): Promise<Picture | null | undefined> {
  const { data } = await api.execute<
    { newsArticles: { edges: { node: { id: string; picture: Picture | null } }[] } },
    object
  >('{ newsArticles { edges { node { id picture { alt file { id mediaType width url } } } } } }');
  return data?.newsArticles.edges.find(({ node }) => node.id === id)?.node.picture;
}

test('a picture is shown with its words to everybody once the article is published, and caches may keep it', async () => {
  const { id } = await newDraft(api, token, { picture: { file: await upload(), alt } });
  await atDesk(api, 'publishNewsArticle', { article: id, version: 1 }, token);
  const picture = await pictureOf(id);
  expect(picture).toMatchObject({ alt, file: { mediaType: 'image/png' } });
  const answer = await fetch(picture?.file.url ?? '');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect(answer.headers.get('cache-control')).toMatch(/public/);
  expect((await pictureOf(id))?.file.url).toBe(picture?.file.url);
});

test('a picture is replaced, given other words or taken away; the one before is no longer served', async () => {
  const first = await upload();
  const { id } = await newDraft(api, token, { picture: { file: first, alt } });
  await atDesk(api, 'publishNewsArticle', { article: id, version: 1 }, token);
  const url = (await pictureOf(id))?.file.url ?? '';
  const edit = (version: number, change: object) =>
    atDesk(api, 'editNewsArticle', { article: id, version, note: 'Thay ảnh của bài.', ...change }, token);
  await edit(2, { title: 'Ảnh giữ nguyên khi sửa chữ' });
  expect((await pictureOf(id))?.file.id).toBe(first);
  await edit(3, { picture: { file: first, alt: 'Mô tả ảnh rõ hơn' } });
  expect(await pictureOf(id)).toMatchObject({ alt: 'Mô tả ảnh rõ hơn', file: { id: first } });
  expect((await fetch(url)).status).toBe(200);
  const second = await upload();
  await edit(4, { picture: { file: second, alt } });
  expect((await pictureOf(id))?.file.id).toBe(second);
  expect((await fetch(url)).status).toBe(404);
  await edit(5, { picture: null });
  expect(await pictureOf(id)).toBeNull();
});

test('a picture that is used, unknown or of another purpose is refused, and nothing is written', async () => {
  const used = await upload();
  await newDraft(api, token, { picture: { file: used, alt } });
  const { id } = await newDraft(api, token);
  const draft = { category: 'huong-dan', title: 'Bài có ảnh lạ', summary: 'Tóm tắt của bài.', html: '<p>Chữ</p>' };
  const unusable = { code: 'NEWS_PICTURE_UNUSABLE' };
  for (const file of [used, 'khong-co', '01900000-0000-7000-8000-000000000000', await upload('PORTRAIT')]) {
    expect(await atDesk(api, 'draftNewsArticle', { ...draft, picture: { file, alt } }, token)).toMatchObject(unusable);
    const edit = { article: id, version: 1, title: 'Tiêu đề không được ghi', picture: { file, alt } };
    expect(await atDesk(api, 'editNewsArticle', edit, token)).toMatchObject(unusable);
  }
  expect(await atDesk(api, 'publishNewsArticle', { article: id, version: 1 }, token)).toMatchObject({
    article: { version: 2, title: expect.stringMatching(/^Bài của ban biên tập/) },
  });
});

test('a picture without words is refused; a wrong version takes none', async () => {
  const file = await upload();
  const { id } = await newDraft(api, token);
  const { errors } = await runAtDesk(
    api,
    'editNewsArticle',
    { article: id, version: 1, picture: { file, alt: ' ' } },
    token,
  );
  expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'input.picture.alt' }]);
  const change = (version: number) =>
    atDesk(api, 'editNewsArticle', { article: id, version, picture: { file, alt } }, token);
  expect(await change(7)).toMatchObject({ code: 'ARTICLE_CHANGED' });
  expect(await change(1)).toMatchObject({ article: { version: 2 } });
});
