import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { type PageArguments, pageCost, pageOf } from '../../platform/connection.ts';
import { badInput, type CodedError } from '../../platform/errors.ts';
import { keysetList } from '../../platform/keyset.ts';
import { publicFor } from '../../platform/public-read.ts';
import { type SearchWords, searchWords } from '../../platform/search-words.ts';
import { findNews, findNewsPage, isNewsCategory, type NewsHit, rankNews } from './queries.ts';
import { KEPT_SECONDS, NewsArticle } from './schema.ts';

const NODE = ['edges', 'node'];
/** A search costs the database as much for one row as for twenty. */
const SEARCH_COST = 900;

const newestFirst = keysetList([
  { column: 'publishedAt', direction: 'desc', as: 'instant' },
  { column: 'id', direction: 'desc', as: 'uuid' },
]);

builder.queryField('newsArticles', (t) =>
  t.connection(
    {
      type: NewsArticle,
      description:
        'Published articles, newest first; with a search the best answers first, then the newest, at most 500: titles before summaries and texts, these before names of categories (tin tức). For everybody.',
      extensions: publicFor(KEPT_SECONDS),
      args: {
        category: t.arg.string({
          required: false,
          description:
            'Code of one of `newsCategories`, such as `chinh-sach`; absent or null means all (mã chuyên mục).',
        }),
        search: t.arg.string({
          required: false,
          description:
            'What somebody looks for, such as `tang luong huu`: accents, case and word order do not matter; at most 200 characters and 16 words; absent or null lists everything (từ khóa).',
        }),
      },
      complexity: (args) => ({ ...pageCost(args), ...(args.search ? { field: SEARCH_COST } : {}) }),
      resolve: async (_root, { category, search, ...page }, context, info) => {
        const code = categoryCode(category);
        const asked = searchWords(search);
        const found = asked
          ? await foundPage(asked, code, page, context, info)
          : await newestPage(code, page, context, info);
        // Where there are articles, there is the category: only an empty page costs a second look.
        if (code !== null && found.edges.length === 0 && !(await isNewsCategory(context, code)))
          throw unknownCategory();
        return found;
      },
    },
    { name: 'NewsArticleConnection', description: 'A page of articles (danh sách tin tức).' },
    { name: 'NewsArticleEdge', description: 'An article and its place in the list (bài và vị trí trong danh sách).' },
  ),
);

async function newestPage(category: string | null, args: PageArguments, context: Context, info: GraphQLResolveInfo) {
  const page = newestFirst.query(args);
  const { select } = queryFromInfo({ context, info, typeName: 'NewsArticle', path: NODE });
  const columns = { ...select, ...newestFirst.columns };
  const of = { category, now: context.services.news.now() };
  const rows = page ? await findNewsPage(context, of, { ...page, select: columns }) : undefined;
  return newestFirst.page(rows, args, `news:${category ?? ''}`);
}

async function foundPage(
  asked: SearchWords,
  category: string | null,
  args: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const now = context.services.news.now();
  const hits = asked.words.length === 0 ? [] : await rankNews(context, asked, { category, now });
  const scope = `news:${category ?? ''}:${asked.folded}`;
  const { edges, pageInfo } = pageOf(hits, args, { scope, keyOf: placeOf, order: 'descending' });
  const selection = queryFromInfo({ context, info, path: NODE, select: { id: true } });
  const ids = edges.map((edge) => edge.node.id);
  const articles = new Map((await findNews(context, selection, ids, now)).map((article) => [article.id, article]));
  return {
    pageInfo,
    // One that was withdrawn between the two statements is left out.
    edges: edges.flatMap(({ cursor, node }) => {
      const article = articles.get(node.id);
      return article ? [{ cursor, node: article }] : [];
    }),
  };
}

/** Falls with the score, then with the age: texts of one length, so that they sort as numbers do. */
function placeOf({ score, publishedAt, id }: NewsHit): string {
  return `${String(score).padStart(7, '0')} ${publishedAt.toISOString()} ${id}`;
}

function categoryCode(code: string | null | undefined): string | null {
  if (code === null || code === undefined) return null;
  if (!/^[a-z0-9-]{1,40}$/.test(code))
    throw badInput('category', {
      vi: 'Mã chuyên mục gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ chinh-sach.',
      en: 'A category code has small letters without accents, digits and hyphens, such as chinh-sach.',
    });
  return code;
}

/** The refusal of a code that no category has; it never repeats the code. */
function unknownCategory(): CodedError {
  return badInput('category', {
    vi: 'Không có chuyên mục nào mang mã này. Xem các mã trong newsCategories.',
    en: 'No category has this code. See newsCategories for the codes.',
  });
}
