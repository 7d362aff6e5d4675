import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../../builder.ts';
import { pageCost, pageOf } from '../../../platform/connection.ts';
import { OFFICER_NAME } from '../../../platform/revision-fields.ts';
import { searchWords } from '../../../platform/search-words.ts';
import { rankFaqs } from '../queries.ts';
import { categoryCode, placeOf } from '../schema.ts';
import { findEditorialCategories } from './category/queries.ts';
import { findEditorialFaqs } from './queries.ts';

// What officers of the desk see of questions and categories: drafts, versions, who did what.

const FaqActionType = builder.enumType('FaqAction', {
  description: 'What was done to a question or a category (việc biên tập hỏi đáp).',
  values: {
    CREATED: { description: 'Written (tạo mới).' },
    EDITED: { description: 'Changed, moved, published or withdrawn (sửa).' },
    REORDERED: { description: 'Put in another order (sắp xếp lại).' },
  } as const,
});

const FaqRevision = builder.prismaObject('FaqRevision', {
  description: 'A version of a question, and who made it so (phiên bản câu hỏi). Needs the duty `EDITORIAL`.',
  authScopes: { duty: 'EDITORIAL' },
  select: { version: true },
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Number of the version, from 1 (số phiên bản).' }),
    action: t.expose('action', { type: FaqActionType, description: 'What was done (việc đã làm).' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was done (thời điểm).' }),
    officerName: t.string(OFFICER_NAME),
    question: t.exposeString('question', { description: 'The question in this version (câu hỏi).' }),
    askedAs: t.exposeStringList('askedAs', { description: 'Other wordings in this version (cách hỏi khác).' }),
    answer: t.exposeString('answer', { description: 'The answer in this version (câu trả lời).' }),
    legalBasis: t.exposeString('legalBasis', {
      nullable: true,
      description: 'The legal basis in this version; null when there was none (căn cứ pháp lý).',
    }),
    published: t.exposeBoolean('published', { description: 'Whether it was shown in this version (đang hiện).' }),
  }),
});

const FaqCategoryRevision = builder.prismaObject('FaqCategoryRevision', {
  description: 'A version of a category, and who made it so (phiên bản chủ đề). Needs the duty `EDITORIAL`.',
  authScopes: { duty: 'EDITORIAL' },
  select: { version: true },
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Number of the version (số phiên bản).' }),
    action: t.expose('action', { type: FaqActionType, description: 'What was done (việc đã làm).' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was done (thời điểm).' }),
    officerName: t.string(OFFICER_NAME),
    name: t.exposeString('name', { description: 'The name in this version (tên chủ đề).' }),
    published: t.exposeBoolean('published', { description: 'Whether it was shown in this version (đang hiện).' }),
  }),
});

export const EditorialFaqCategory = builder.prismaObject('FaqCategory', {
  variant: 'EditorialFaqCategory',
  description:
    'A category in any state, as the officers of the desk see it (chủ đề của ban biên tập). Needs an officer with the duty `EDITORIAL`.',
  authScopes: { duty: 'EDITORIAL' },
  select: { id: true },
  fields: (t) => ({
    id: t.globalID({
      description: 'The id of the category, as `faqCategories` gives it (mã định danh kỹ thuật).',
      resolve: ({ id }) => ({ type: 'FaqCategory', id }),
    }),
    code: t.exposeString('code', { description: 'Name for programs that stays (mã chủ đề).' }),
    name: t.exposeString('name', { description: 'Name (tên chủ đề).' }),
    version: t.exposeInt('version', {
      description: 'Grows with every change and every new order of its questions; send it with yours (số phiên bản).',
    }),
    published: t.exposeBoolean('published', {
      description: 'Whether it is shown; a withdrawn one holds no published question (đang hiện).',
    }),
    faqCount: t.relationCount('faqs', { description: 'How many questions it holds in any state (số câu hỏi).' }),
    revisions: t.relation('revisions', {
      type: FaqCategoryRevision,
      description: 'Its versions, newest first, at most 50: who did what (lịch sử biên tập).',
      query: { orderBy: { version: 'desc' }, take: 50 },
    }),
  }),
});

export const EditorialFaq = builder.prismaObject('Faq', {
  variant: 'EditorialFaq',
  description:
    'A question in any state, as the officers of the desk see it (câu hỏi của ban biên tập). Needs an officer with the duty `EDITORIAL`.',
  authScopes: { duty: 'EDITORIAL' },
  select: { id: true },
  fields: (t) => ({
    id: t.globalID({
      description: 'The id of the question, as `faqs` gives it (mã định danh kỹ thuật).',
      resolve: ({ id }) => ({ type: 'Faq', id }),
    }),
    code: t.exposeString('code', { description: 'Name for links that stay (mã câu hỏi).' }),
    version: t.exposeInt('version', { description: 'Grows with every change; send it with yours (số phiên bản).' }),
    published: t.exposeBoolean('published', {
      description: 'Whether everybody can read it; false for drafts and what was withdrawn (đang hiện).',
    }),
    category: t.relation('category', { type: EditorialFaqCategory, description: 'What it is about (chủ đề).' }),
    question: t.exposeString('question', { description: 'The question (câu hỏi).' }),
    askedAs: t.exposeStringList('askedAs', {
      description: 'Other ways in which people ask it: searched, and not shown to them (cách hỏi khác).',
    }),
    answer: t.exposeString('answer', { description: 'The answer, plain text (câu trả lời).' }),
    legalBasis: t.exposeString('legalBasis', {
      nullable: true,
      description: 'Law and article that the answer rests on; null when it rests on none (căn cứ pháp lý).',
    }),
    helpfulCount: t.exposeInt('helpfulCount', {
      description: 'How many devices said that the answer helped (số lượt hữu ích).',
    }),
    unhelpfulCount: t.exposeInt('unhelpfulCount', {
      description: 'How many devices said that it did not help (số lượt chưa hữu ích).',
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed (cập nhật lúc).' }),
    revisions: t.relation('revisions', {
      type: FaqRevision,
      description: 'Its versions, newest first, at most 50: who did what (lịch sử biên tập).',
      query: { orderBy: { version: 'desc' }, take: 50 },
    }),
  }),
});

builder.queryField('editorialFaqCategories', (t) =>
  t.withAuth({ duty: 'EDITORIAL' }).prismaField({
    type: [EditorialFaqCategory],
    description:
      'All categories of questions in their order, shown or not (chủ đề của ban biên tập). Needs an officer with the duty `EDITORIAL`.',
    resolve: (query, _root, _args, context) => findEditorialCategories(context, query),
  }),
);

builder.queryField('editorialFaqs', (t) =>
  t.withAuth({ duty: 'EDITORIAL' }).connection(
    {
      type: EditorialFaq,
      description:
        'Questions in any state, best answers to the search first, otherwise by category (câu hỏi của ban biên tập). Needs an officer with the duty `EDITORIAL`.',
      args: {
        category: t.arg.string({
          required: false,
          description: 'Code of a category, such as `tai-khoan`; absent or null means all (mã chủ đề).',
        }),
        published: t.arg.boolean({
          required: false,
          description: 'Only those that are shown, or that are not; absent or null means both (đang hiện).',
        }),
        search: t.arg.string({
          required: false,
          description: 'As of `faqs`; absent or null lists everything (từ khóa).',
        }),
      },
      complexity: (args) => pageCost(args),
      resolve: async (_root, { category, published, search, ...page }, context, info) => {
        const asked = searchWords(search);
        const filter = { category: categoryCode(category), published: published ?? null };
        const hits = asked?.words.length === 0 ? [] : await rankFaqs(context, filter, asked);
        const scope = `editorialFaqs:${JSON.stringify(filter)}:${asked?.folded ?? ''}`;
        const { edges, pageInfo } = pageOf(hits, page, { scope, keyOf: placeOf, order: 'ascending' });
        const selection = queryFromInfo({
          ...{ context, info, typeName: 'EditorialFaq', path: ['edges', 'node'] },
          select: { id: true },
        });
        const ids = edges.map((edge) => edge.node.id);
        const faqs = new Map((await findEditorialFaqs(context, selection, ids)).map((faq) => [faq.id, faq]));
        return {
          pageInfo,
          edges: edges.flatMap(({ cursor, node }) => {
            const faq = faqs.get(node.id);
            return faq ? [{ cursor, node: faq }] : [];
          }),
        };
      },
    },
    { name: 'EditorialFaqConnection', description: 'A page of questions of the desk (danh sách câu hỏi).' },
    { name: 'EditorialFaqEdge', description: 'A question and its place in the list (câu hỏi và vị trí).' },
  ),
);
