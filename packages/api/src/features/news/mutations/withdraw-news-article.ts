import { builder } from '../../../builder.ts';
import type { ArticleMoved } from '../editorial/desk.ts';
import { readEditorialArticle } from '../editorial/queries.ts';
import { ArticleAlreadyWithdrawnType, ArticleChangedType, NewsArticleNotFoundType } from '../editorial/results.ts';
import { EditorialArticle } from '../editorial/schema.ts';
import { NewsArticle } from '../schema.ts';

const NewsArticleWithdrawn = builder.objectRef<ArticleMoved<'NewsArticleWithdrawn'>>('NewsArticleWithdrawn').implement({
  description: 'Nobody but officers of the desk can read the article any more (đã gỡ bài).',
  fields: (t) => ({
    article: t.prismaField({
      type: EditorialArticle,
      description: 'The article with the reason (bài viết).',
      resolve: (query, { id }, _args, context) => readEditorialArticle(context, query, id),
    }),
  }),
});

const WithdrawNewsArticleInput = builder.inputType('WithdrawNewsArticleInput', {
  description: 'Which article is withdrawn, and why (gỡ bài).',
  fields: (t) => ({
    article: t.globalID({ for: [NewsArticle], description: 'Id of the article (mã bài).' }),
    version: t.int({ description: 'The version that was read (số phiên bản đã đọc).' }),
    reason: t.string({ description: 'Why, for the desk, 5 to 500 characters (lý do gỡ).' }),
  }),
});

const WithdrawNewsArticleResult = builder.unionType('WithdrawNewsArticleResult', {
  description: 'The withdrawn article, or why not (kết quả gỡ bài).',
  types: [NewsArticleWithdrawn, NewsArticleNotFoundType, ArticleChangedType, ArticleAlreadyWithdrawnType],
  resolveType: (result) => result.kind,
});

builder.mutationField('withdrawNewsArticle', (t) =>
  t.withAuth({ duty: 'EDITORIAL' }).field({
    type: WithdrawNewsArticleResult,
    description:
      'Takes an article away from its readers, or a draft from the desk; nothing is deleted (gỡ bài). Needs an officer with the duty `EDITORIAL`.',
    args: { input: t.arg({ type: WithdrawNewsArticleInput, description: 'Article and reason (bài và lý do).' }) },
    resolve: (_root, { input: { article, ...rest } }, context) =>
      context.services.news.withdraw(context.officer, { ...rest, id: article.id }, context),
  }),
);
