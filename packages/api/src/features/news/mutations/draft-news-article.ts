import { builder } from '../../../builder.ts';
import {
  NewsArticleSavedType,
  NewsCategoryNotFoundType,
  NewsPictureInput,
  NewsPictureUnusableType,
} from '../editorial/results.ts';

const DraftNewsArticleInput = builder.inputType('DraftNewsArticleInput', {
  description: 'A new article (bài mới).',
  fields: (t) => ({
    category: t.string({ description: 'Code of a category, such as `huong-dan` (mã chuyên mục).' }),
    title: t.string({ description: 'Headline, 5 to 200 characters (tiêu đề).' }),
    summary: t.string({
      description: 'What it says in a sentence or two, plain text, 10 to 500 characters (tóm tắt).',
    }),
    html: t.string({
      description:
        'Body, at most 60,000 characters: `h2` to `h4`, paragraphs, lists, tables, emphasis, links to `https:`, `mailto:` and `tel:`; everything else is taken out and told (nội dung HTML).',
    }),
    picture: t.field({
      type: NewsPictureInput,
      required: false,
      description: 'Its picture; absent or null for none (ảnh).',
    }),
  }),
});

const DraftNewsArticleResult = builder.unionType('DraftNewsArticleResult', {
  description: 'The draft, or why not (kết quả soạn bài).',
  types: [NewsArticleSavedType, NewsCategoryNotFoundType, NewsPictureUnusableType],
  resolveType: (result) => result.kind,
});

builder.mutationField('draftNewsArticle', (t) =>
  t.withAuth({ duty: 'EDITORIAL' }).field({
    type: DraftNewsArticleResult,
    description:
      'Writes a draft, which only officers of the desk can read (soạn bài). Needs an officer with the duty `EDITORIAL`.',
    args: { input: t.arg({ type: DraftNewsArticleInput, description: 'The article (bài viết).' }) },
    resolve: (_root, { input }, context) => context.services.news.draft(context.officer, input, context),
  }),
);
