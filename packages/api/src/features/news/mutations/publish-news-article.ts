import { builder } from '../../../builder.ts';
import type { ArticleMoved } from '../editorial/desk.ts';
import { readEditorialArticle } from '../editorial/queries.ts';
import { ArticleAlreadyPublishedType, ArticleChangedType, NewsArticleNotFoundType } from '../editorial/results.ts';
import { EditorialArticle } from '../editorial/schema.ts';
import { NewsArticle } from '../schema.ts';

const NewsArticlePublished = builder.objectRef<ArticleMoved<'NewsArticlePublished'>>('NewsArticlePublished').implement({
  description: 'The article is published, or will be when it is due (đã đăng hoặc hẹn giờ).',
  fields: (t) => ({
    article: t.prismaField({
      type: EditorialArticle,
      description: 'The article with its date (bài viết).',
      resolve: (query, { id }, _args, context) => readEditorialArticle(context, query, id),
    }),
  }),
});

const PublishNewsArticleInput = builder.inputType('PublishNewsArticleInput', {
  description: 'Which article is published, and when (đăng bài).',
  fields: (t) => ({
    article: t.globalID({ for: [NewsArticle], description: 'Id of the article (mã bài).' }),
    version: t.int({ description: 'The version that was read (số phiên bản đã đọc).' }),
    at: t.field({
      type: 'DateTime',
      required: false,
      description: 'When it appears, at most a year ahead; absent or null means now (giờ đăng).',
    }),
  }),
});

const PublishNewsArticleResult = builder.unionType('PublishNewsArticleResult', {
  description: 'The published article, or why not (kết quả đăng bài).',
  types: [NewsArticlePublished, NewsArticleNotFoundType, ArticleChangedType, ArticleAlreadyPublishedType],
  resolveType: (result) => result.kind,
});

builder.mutationField('publishNewsArticle', (t) =>
  t.withAuth({ duty: 'EDITORIAL' }).field({
    type: PublishNewsArticleResult,
    description:
      'Publishes a draft or a withdrawn article, now or later; a scheduled one is given another time (đăng bài, hẹn giờ). Needs an officer with the duty `EDITORIAL`.',
    args: { input: t.arg({ type: PublishNewsArticleInput, description: 'Article and time (bài và giờ đăng).' }) },
    resolve: (_root, { input: { article, ...rest } }, context) =>
      context.services.news.publish(context.officer, { ...rest, id: article.id }, context),
  }),
);
