import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../builder.ts';
import { badInput } from '../../platform/errors.ts';
import { uuidOrNobody } from '../../platform/ids.ts';
import { publicFor } from '../../platform/public-read.ts';
import { findNews, findNewsArticle, findNewsCategories, readableAt, relatedIds } from './queries.ts';

/** Caches show a correction or a withdrawal so late. */
export const KEPT_SECONDS = 60;
/** Lists below a category or an article are short: they lead on, and are no archive. */
const LATEST = { default: 3, max: 10 };
const RELATED = { default: 4, max: 10 };
/** Related articles are for one article at a time, not for each of a page. */
const RELATED_COST = 500;

export const NewsCategory = builder.prismaNode('NewsCategory', {
  description: 'What articles are about (chuyên mục tin tức).',
  id: { resolve: (row) => row.id, description: 'Opaque id for `node` (mã định danh kỹ thuật).' },
  nullable: true,
  findUnique: (id) => ({ id: uuidOrNobody(id) }),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Name for programs, such as `chinh-sach` (mã chuyên mục).' }),
    name: t.exposeString('name', { description: 'Name, such as `Chính sách mới` (tên chuyên mục).' }),
    articleCount: t.relationCount('articles', {
      where: (_args, context) => readableAt(context.services.news.now()),
      description: 'How many articles can be read (số bài).',
    }),
    latest: t.relation('articles', {
      args: {
        first: t.arg.int({
          defaultValue: LATEST.default,
          description: `How many, 1 to ${LATEST.max} (số bài).`,
        }),
      },
      description: 'Its newest articles, newest first (bài mới nhất).',
      query: ({ first }, context) => ({
        where: readableAt(context.services.news.now()),
        orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
        take: shortList(first, LATEST),
      }),
    }),
  }),
});

const NewsCorrection = builder.prismaObject('NewsRevision', {
  variant: 'NewsCorrection',
  description: 'A change of a published text, told to its readers (đính chính).',
  select: { version: true },
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When it was changed (thời điểm đính chính).' }),
    note: t.string({
      select: { note: true },
      description: 'What was changed (nội dung đính chính).',
      resolve: ({ note }) => note ?? '',
    }),
  }),
});

const NewsPicture = builder.prismaObject('StoredFile', {
  variant: 'NewsPicture',
  description: 'The picture of an article, public (ảnh của bài).',
  select: { id: true },
  fields: (t) => ({
    file: t.variant('StoredFile', {
      description: 'JPEG or PNG; caches may keep it, as its address is the same for everybody for a day (tệp ảnh).',
    }),
    alt: t.string({
      select: { newsArticle: { select: { pictureAlt: true } } },
      description: 'What it shows, for those who cannot see it (mô tả ảnh).',
      resolve: ({ newsArticle }) => newsArticle?.pictureAlt ?? '', // the table's rule: a picture has words
    }),
  }),
});

export const NewsArticle = builder.prismaNode('NewsArticle', {
  description: 'An article, in Vietnamese (tin tức).',
  id: { resolve: (row) => row.id, description: 'Opaque id for `node` and `newsArticle` (mã định danh kỹ thuật).' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNobody(id), ...readableAt(context.services.news.now()) }),
  // Bodies are long: only what is asked for is read.
  select: { id: true },
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description: 'Name for links that stay, such as `tang-luong-huu-tu-01-07-2026` (tên trong đường dẫn).',
    }),
    category: t.relation('category', { description: 'What it is about (chuyên mục).' }),
    title: t.exposeString('title', { description: 'Headline (tiêu đề).' }),
    summary: t.exposeString('summary', { description: 'What it says in a sentence or two, plain text (tóm tắt).' }),
    html: t.exposeString('html', {
      description:
        'Body as HTML that is safe to put into a page: headings from `h2`, paragraphs, lists, tables, emphasis, links; no styles, scripts or pictures (nội dung HTML).',
    }),
    text: t.exposeString('text', {
      description: 'The same body without markup; an empty line parts paragraphs (nội dung dạng chữ).',
    }),
    picture: t.relation('picture', {
      type: NewsPicture,
      nullable: true,
      description: 'Picture with its description; null when there is none (ảnh).',
    }),
    readingMinutes: t.int({
      select: { text: true },
      description: 'About how long it takes to read, at 200 words a minute, at least 1 (số phút đọc).',
      resolve: ({ text }) => Math.max(1, Math.round(text.split(/\s+/).length / 200)),
    }),
    publishedAt: t.field({
      type: 'DateTime',
      select: { publishedAt: true },
      description: 'When it was published (ngày đăng).',
      // An article that nobody has published is seen in an officer's preview only.
      resolve: ({ publishedAt }, _args, context) => publishedAt ?? context.services.news.now(),
    }),
    correctedAt: t.expose('correctedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the published text was last changed; null when it never was (đính chính lúc).',
    }),
    corrections: t.relation('revisions', {
      type: NewsCorrection,
      description: 'What was changed after it was published, newest first, at most 20 (các lần đính chính).',
      query: { where: { action: 'CORRECTED' }, orderBy: { version: 'desc' }, take: 20 },
    }),
  }),
});

builder.prismaObjectField(NewsArticle, 'related', (t) =>
  t.field({
    type: [NewsArticle],
    select: { id: true },
    args: {
      first: t.arg.int({
        defaultValue: RELATED.default,
        description: `How many, 1 to ${RELATED.max} (số bài).`,
      }),
    },
    description: 'Other articles closest by category and title, closest first (tin liên quan).',
    complexity: ({ first }) => ({ field: RELATED_COST, multiplier: first ?? RELATED.default }),
    resolve: async ({ id }, { first }, context, info) => {
      const now = context.services.news.now();
      const ids = await relatedIds(context, id, now, shortList(first, RELATED));
      const rows = await findNews(context, queryFromInfo({ context, info, select: { id: true } }), ids, now);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.flatMap((one) => byId.get(one) ?? []);
    },
  }),
);

builder.queryField('newsCategories', (t) =>
  t.prismaField({
    type: [NewsCategory],
    description: 'What articles are about, in their order (danh mục chuyên mục tin tức). For everybody.',
    extensions: publicFor(KEPT_SECONDS),
    resolve: (query, _root, _args, context) => findNewsCategories(context, query),
  }),
);

builder.queryField('newsArticle', (t) =>
  t.prismaField({
    type: NewsArticle,
    nullable: true,
    description:
      'One article by id or slug; null for one that cannot be read: never there, not yet published, withdrawn (bài viết). For everybody.',
    extensions: publicFor(KEPT_SECONDS),
    args: {
      id: t.arg.globalID({
        for: [NewsArticle],
        required: false,
        description: 'Id of one of `newsArticles`; absent or null when the slug is given (mã bài).',
      }),
      slug: t.arg.string({
        required: false,
        description:
          'Name for links, such as `tang-luong-huu-tu-01-07-2026`; absent or null when the id is given (tên trong đường dẫn).',
      }),
    },
    resolve: (query, _root, { id, slug }, context) =>
      findNewsArticle(context, query, articleKey(id?.id, slug), context.services.news.now()),
  }),
);

function articleKey(id: string | undefined, slug: string | null | undefined): { id: string } | { slug: string } {
  if ((id === undefined) === ((slug ?? undefined) === undefined))
    throw badInput('slug', {
      vi: 'Dùng đúng một trong hai: id hoặc slug.',
      en: 'Give either id or slug, one of them.',
    });
  if (id !== undefined) return { id: uuidOrNobody(id) };
  if (!slug || !/^[a-z0-9-]{1,120}$/.test(slug))
    throw badInput('slug', {
      vi: 'Tên trong đường dẫn gồm chữ thường không dấu, chữ số và dấu gạch nối.',
      en: 'A slug has small letters without accents, digits and hyphens.',
    });
  return { slug };
}

/** The length of a short list. @throws CodedError BAD_USER_INPUT with `limit` for one out of range. */
function shortList(first: number | null | undefined, size: { default: number; max: number }): number {
  const asked = first ?? size.default;
  if (asked >= 1 && asked <= size.max) return asked;
  throw badInput('first', { vi: `first phải từ 1 đến ${size.max}.`, en: `first must be from 1 to ${size.max}.` });
}
