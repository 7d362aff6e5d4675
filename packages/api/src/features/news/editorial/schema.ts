import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../../builder.ts';
import { pageCost } from '../../../platform/connection.ts';
import { uuidOrNobody } from '../../../platform/ids.ts';
import { keysetList } from '../../../platform/keyset.ts';
import { OFFICER_NAME } from '../../../platform/revision-fields.ts';
import { NewsArticle, NewsCategory } from '../schema.ts';
import { type EditorialStatus, findEditorialArticle, findEditorialPage, type NewsAction } from './queries.ts';

const EditorialStatusType = builder.enumType('EditorialStatus', {
  description: 'How far an article has come (tình trạng bài viết).',
  values: {
    DRAFT: { description: 'Being written (bản nháp).' },
    SCHEDULED: { description: 'Appears by itself at `publishedAt` (hẹn giờ đăng).' },
    PUBLISHED: { description: 'Everybody can read it (đã đăng).' },
    WITHDRAWN: { description: 'Taken away from its readers, or from the desk (đã gỡ).' },
  } as const satisfies Record<EditorialStatus, { description: string }>,
});

const NewsActionType = builder.enumType('NewsAction', {
  description: 'What was done to an article (việc biên tập).',
  values: {
    DRAFTED: { description: 'Written (soạn bài).' },
    EDITED: { description: 'Changed while nobody could read it (sửa bài chưa đăng).' },
    PUBLISHED: { description: 'Published, or scheduled (đăng, hẹn giờ đăng).' },
    CORRECTED: { description: 'Changed after it was published (đính chính).' },
    WITHDRAWN: { description: 'Withdrawn (gỡ bài).' },
  } as const satisfies Record<NewsAction, { description: string }>,
});

const NewsRevision = builder.prismaObject('NewsRevision', {
  description: 'A version of an article, and who made it so (phiên bản bài). Needs the duty `EDITORIAL`.',
  authScopes: { duty: 'EDITORIAL' },
  select: { version: true },
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Number of the version, from 1 (số phiên bản).' }),
    action: t.expose('action', { type: NewsActionType, description: 'What was done (việc đã làm).' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was done (thời điểm).' }),
    officerName: t.string(OFFICER_NAME),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What was corrected, or why it was withdrawn; null when nothing was said (ghi chú).',
    }),
    title: t.exposeString('title', { description: 'The title in this version (tiêu đề).' }),
    summary: t.exposeString('summary', { description: 'The summary in this version (tóm tắt).' }),
    html: t.exposeString('html', { description: 'The body in this version (nội dung HTML).' }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'From when on it was published in this version; null for a draft (ngày đăng).',
    }),
  }),
});

export const EditorialArticle = builder.prismaObject('NewsArticle', {
  variant: 'EditorialArticle',
  description:
    'An article in any state, as the officers of the desk see it (bài viết của ban biên tập). Needs an officer with the duty `EDITORIAL`.',
  authScopes: { duty: 'EDITORIAL' },
  select: { id: true },
  fields: (t) => ({
    id: t.globalID({
      description: 'The id of the article, also once it is published (mã định danh kỹ thuật).',
      resolve: ({ id }) => ({ type: 'NewsArticle', id }),
    }),
    slug: t.exposeString('slug', {
      description: 'Name for links; follows the title until the article is first published (tên trong đường dẫn).',
    }),
    status: t.field({
      type: EditorialStatusType,
      select: { publishedAt: true, withdrawnAt: true },
      description: 'How far it has come (tình trạng).',
      resolve: ({ publishedAt, withdrawnAt }, _args, context) => {
        if (withdrawnAt) return 'WITHDRAWN';
        if (!publishedAt) return 'DRAFT';
        return publishedAt <= context.services.news.now() ? 'PUBLISHED' : 'SCHEDULED';
      },
    }),
    version: t.exposeInt('version', {
      description: 'Grows with every change; send it with yours (số phiên bản).',
    }),
    category: t.relation('category', { type: NewsCategory, description: 'What it is about (chuyên mục).' }),
    title: t.exposeString('title', { description: 'Headline (tiêu đề).' }),
    summary: t.exposeString('summary', { description: 'What it says in a sentence or two (tóm tắt).' }),
    html: t.exposeString('html', { description: 'Body as it was stored, sanitised (nội dung HTML).' }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was or will be published; null for a draft (ngày đăng).',
    }),
    withdrawnAt: t.expose('withdrawnAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was withdrawn; null otherwise (ngày gỡ).',
    }),
    withdrawalReason: t.exposeString('withdrawalReason', {
      nullable: true,
      description: 'Why it was withdrawn; null otherwise (lý do gỡ).',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was drafted (ngày soạn).' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed (cập nhật lúc).' }),
    preview: t.variant(NewsArticle, {
      description: 'The article as its readers see it, or will see it (xem trước).',
    }),
    revisions: t.relation('revisions', {
      type: NewsRevision,
      description: 'Its versions, newest first, at most 50: who did what (lịch sử biên tập).',
      query: { orderBy: { version: 'desc' }, take: 50 },
    }),
  }),
});

const lastChangedFirst = keysetList([
  { column: 'updatedAt', direction: 'desc', as: 'instant' },
  { column: 'id', direction: 'desc', as: 'uuid' },
]);

builder.queryField('editorialArticles', (t) =>
  t.withAuth({ duty: 'EDITORIAL' }).connection(
    {
      type: EditorialArticle,
      description:
        'Articles in any state, last changed first (bài viết của ban biên tập). Needs an officer with the duty `EDITORIAL`.',
      args: {
        status: t.arg({
          type: EditorialStatusType,
          required: false,
          description: 'Which ones, such as `DRAFT`; absent or null means all (tình trạng).',
        }),
      },
      complexity: (args) => pageCost(args),
      resolve: async (_root, { status, ...args }, context, info) => {
        const page = lastChangedFirst.query(args);
        const { select } = queryFromInfo({ context, info, typeName: 'EditorialArticle', path: ['edges', 'node'] });
        const of = { status: status ?? null, now: context.services.news.now() };
        const columns = { ...select, ...lastChangedFirst.columns };
        const rows = page ? await findEditorialPage(context, of, { ...page, select: columns }) : undefined;
        return lastChangedFirst.page(rows, args, `editorial:${status ?? ''}`);
      },
    },
    { name: 'EditorialArticleConnection', description: 'A page of articles of the desk (danh sách bài viết).' },
    { name: 'EditorialArticleEdge', description: 'An article with its place in the list (bài viết và vị trí).' },
  ),
);

builder.queryField('editorialArticle', (t) =>
  t.withAuth({ duty: 'EDITORIAL' }).prismaField({
    type: EditorialArticle,
    nullable: true,
    description:
      'One article in any state; null when there is none (bài viết của ban biên tập). Needs an officer with the duty `EDITORIAL`.',
    args: { id: t.arg.globalID({ for: [NewsArticle], description: 'Id of the article (mã bài).' }) },
    resolve: (query, _root, { id }, context) => findEditorialArticle(context, query, uuidOrNobody(id.id)),
  }),
);
