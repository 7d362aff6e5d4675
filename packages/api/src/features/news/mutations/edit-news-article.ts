import { builder } from '../../../builder.ts';
import {
  ArticleChangedType,
  CorrectionNoteRequiredType,
  NewsArticleNotFoundType,
  NewsArticleSavedType,
  NewsCategoryNotFoundType,
  NewsPictureInput,
  NewsPictureUnusableType,
} from '../editorial/results.ts';
import { NewsArticle } from '../schema.ts';

const EditNewsArticleInput = builder.inputType('EditNewsArticleInput', {
  description: 'What changes of an article; what is absent or null stays, but null takes the picture away (sửa bài).',
  fields: (t) => ({
    article: t.globalID({ for: [NewsArticle], description: 'Id of the article (mã bài).' }),
    version: t.int({ description: 'The version that was read (số phiên bản đã đọc).' }),
    category: t.string({ required: false, description: 'Code of a category (mã chuyên mục).' }),
    title: t.string({ required: false, description: 'Headline, 5 to 200 characters (tiêu đề).' }),
    summary: t.string({ required: false, description: 'Plain text, 10 to 500 characters (tóm tắt).' }),
    html: t.string({ required: false, description: 'Body, at most 60,000 characters (nội dung HTML).' }),
    picture: t.field({
      type: NewsPictureInput,
      required: false,
      description: 'Its new picture; absent stays, null takes it away (ảnh).',
    }),
    note: t.string({
      required: false,
      description:
        'What was corrected, 5 to 500 characters: shown to readers of a published article, where it is needed; kept at the desk otherwise (nội dung đính chính).',
    }),
  }),
});

const EditNewsArticleResult = builder.unionType('EditNewsArticleResult', {
  description: 'The changed article, or why not (kết quả sửa bài).',
  types: [
    NewsArticleSavedType,
    NewsArticleNotFoundType,
    ArticleChangedType,
    CorrectionNoteRequiredType,
    NewsCategoryNotFoundType,
    NewsPictureUnusableType,
  ],
  resolveType: (result) => result.kind,
});

builder.mutationField('editNewsArticle', (t) =>
  t.withAuth({ duty: 'EDITORIAL' }).field({
    type: EditNewsArticleResult,
    description:
      'Changes an article; a published one is corrected, and its readers are told what was (sửa bài, đính chính). Needs an officer with the duty `EDITORIAL`.',
    args: { input: t.arg({ type: EditNewsArticleInput, description: 'The change (nội dung sửa).' }) },
    resolve: (_root, { input: { article, ...change } }, context) =>
      context.services.news.edit(context.officer, { ...change, id: article.id }, context),
  }),
);
