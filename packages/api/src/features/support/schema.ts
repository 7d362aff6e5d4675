import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../builder.ts';
import { pageCost, pageOf } from '../../platform/connection.ts';
import { badInput, type CodedError } from '../../platform/errors.ts';
import { uuidOrNobody } from '../../platform/ids.ts';
import { publicFor } from '../../platform/public-read.ts';
import { searchWords } from '../../platform/search-words.ts';
import { type FaqHit, findCategories, findFaqs, isCategory, rankFaqs } from './queries.ts';

export const FaqCategory = builder.prismaNode('FaqCategory', {
  description: 'What questions are about (chủ đề câu hỏi thường gặp).',
  id: { resolve: (row) => row.id, description: 'Opaque id for `node` (mã định danh kỹ thuật).' },
  nullable: true,
  findUnique: (id) => ({ id: uuidOrNobody(id), published: true }),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Name for programs, such as `tai-khoan` (mã chủ đề).' }),
    name: t.exposeString('name', { description: 'Name, such as `Tài khoản và mật khẩu` (tên chủ đề).' }),
    faqCount: t.relationCount('faqs', {
      where: { published: true },
      description: 'How many questions it holds (số câu hỏi).',
    }),
  }),
});

export const Faq = builder.prismaNode('Faq', {
  description: 'A frequently asked question with its answer, in Vietnamese (câu hỏi thường gặp).',
  id: { resolve: (row) => row.id, description: 'Opaque id for `node` and `markFaqHelpful` (mã định danh kỹ thuật).' },
  nullable: true,
  findUnique: (id) => ({ id: uuidOrNobody(id), published: true }),
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'Name for links that stay, such as `quen-mat-khau` (mã câu hỏi).',
    }),
    category: t.relation('category', { description: 'What it is about (chủ đề).' }),
    question: t.exposeString('question', { description: 'The question (câu hỏi).' }),
    answer: t.exposeString('answer', {
      description: 'The answer: plain text, an empty line parts paragraphs (câu trả lời).',
    }),
    legalBasis: t.exposeString('legalBasis', {
      nullable: true,
      description:
        'Law and article that the answer rests on, such as `Luật 41/2024/QH15, Điều 70`; null when it rests on none (căn cứ pháp lý).',
    }),
    helpfulCount: t.exposeInt('helpfulCount', {
      description: 'How many devices said that the answer helped (số lượt hữu ích).',
    }),
    unhelpfulCount: t.exposeInt('unhelpfulCount', {
      description: 'How many devices said that it did not help (số lượt chưa hữu ích).',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When its text was last changed (cập nhật lúc).',
    }),
  }),
});

builder.queryField('faqCategories', (t) =>
  t.prismaField({
    type: [FaqCategory],
    extensions: publicFor(300),
    description: 'What the questions are about, in their order (danh mục chủ đề câu hỏi thường gặp). For everybody.',
    resolve: (query, _root, _args, context) => findCategories(context, query),
  }),
);

builder.queryField('faqs', (t) =>
  t.connection(
    {
      type: Faq,
      extensions: publicFor(300),
      description:
        'Frequently asked questions, best answers to the search first, otherwise by category (câu hỏi thường gặp). For everybody.',
      args: {
        category: t.arg.string({
          required: false,
          description: 'Code of one of `faqCategories`, such as `tai-khoan`; absent or null means all (mã chủ đề).',
        }),
        search: t.arg.string({
          required: false,
          description:
            'What somebody asks, such as `lam sao lay lai mat khau`: accents, case and word order do not matter; at most 200 characters and 16 words; absent or null lists everything (từ khóa).',
        }),
      },
      complexity: (args) => pageCost(args),
      resolve: async (_root, { category, search, ...page }, context, info) => {
        const asked = searchWords(search);
        const code = categoryCode(category);
        const hits =
          asked?.words.length === 0 ? [] : await rankFaqs(context, { category: code, published: true }, asked);
        // Where there are questions, there is the category: only an empty list costs a second look.
        if (code !== null && hits.length === 0 && !(await isCategory(context, code))) throw unknownCategory();
        const scope = `faqs:${code ?? ''}:${asked?.folded ?? ''}`;
        const { edges, pageInfo } = pageOf(hits, page, { scope, keyOf: placeOf, order: 'ascending' });
        const selection = queryFromInfo({ context, info, path: ['edges', 'node'], select: { id: true } });
        const ids = edges.map((edge) => edge.node.id);
        const faqs = new Map((await findFaqs(context, selection, ids)).map((faq) => [faq.id, faq]));
        // One that was withdrawn between the two statements is left out.
        return {
          pageInfo,
          edges: edges.flatMap(({ cursor, node }) => {
            const faq = faqs.get(node.id);
            return faq ? [{ cursor, node: faq }] : [];
          }),
        };
      },
    },
    { name: 'FaqConnection', description: 'A page of questions (danh sách câu hỏi thường gặp).' },
    { name: 'FaqEdge', description: 'A question and its place in the list (câu hỏi và vị trí trong danh sách).' },
  ),
);

const HIGHEST_SCORE = 9_999_999;

/** Falls with the score, then rises with the position: texts of one length, so that they sort as numbers do. */
export function placeOf({ score, position, id }: FaqHit): string {
  const rank = String(HIGHEST_SCORE - score).padStart(7, '0');
  return `${rank} ${String(position).padStart(10, '0')} ${id}`;
}

export function categoryCode(code: string | null | undefined): string | null {
  if (code === null || code === undefined) return null;
  if (!/^[a-z0-9-]{1,40}$/.test(code))
    throw badInput('category', {
      vi: 'Mã chủ đề gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ tai-khoan.',
      en: 'A category code has small letters without accents, digits and hyphens, such as tai-khoan.',
    });
  return code;
}

/** The refusal of a code that no category ever had; it never repeats the code. */
function unknownCategory(): CodedError {
  return badInput('category', {
    vi: 'Không có chủ đề nào mang mã này. Xem các mã trong faqCategories.',
    en: 'No category has this code. See faqCategories for the codes.',
  });
}
