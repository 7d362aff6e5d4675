import { builder } from '../../../builder.ts';
import { ProblemInterface } from '../../../platform/problem-type.ts';
import type { RemovedMarkup } from '../article-html.ts';
import type {
  ArticleAlreadyPublished,
  ArticleAlreadyWithdrawn,
  ArticleChanged,
  CorrectionNoteRequired,
  NewsArticleNotFound,
  NewsCategoryNotFound,
  NewsPictureUnusable,
} from '../errors.ts';
import type { NewsArticleSaved } from './desk.ts';
import { readEditorialArticle } from './queries.ts';
import { EditorialArticle } from './schema.ts';

const RemovedMarkupKind = builder.enumType('RemovedMarkupKind', {
  description: 'What was taken out of the markup of an article (loại nội dung bị loại bỏ).',
  values: {
    ELEMENT: { description: 'An element such as `img` or `script` (thẻ).' },
    ATTRIBUTE: { description: 'An attribute such as `style` or `onclick` (thuộc tính).' },
    LINK: { description: 'A link that leads to no `https:`, `mailto:` or `tel:` address; its text stays (liên kết).' },
  } as const satisfies Record<RemovedMarkup['kind'], { description: string }>,
});

const RemovedMarkupType = builder.objectRef<RemovedMarkup>('RemovedMarkup').implement({
  description: 'Something that was taken out of the markup, as it could harm readers (nội dung bị loại bỏ).',
  fields: (t) => ({
    kind: t.expose('kind', { type: RemovedMarkupKind, description: 'What it was (loại).' }),
    name: t.exposeString('name', {
      description: 'Name of the element or attribute, scheme of the link; `other` for what is no plain name (tên).',
    }),
    count: t.exposeInt('count', { description: 'How often (số lần).' }),
  }),
});

export const NewsArticleSavedType = builder.objectRef<NewsArticleSaved>('NewsArticleSaved').implement({
  description: 'The article is written (đã lưu bài).',
  fields: (t) => ({
    article: t.prismaField({
      type: EditorialArticle,
      description: 'The article with its new version (bài viết).',
      resolve: (query, { id }, _args, context) => readEditorialArticle(context, query, id),
    }),
    removed: t.field({
      type: [RemovedMarkupType],
      description: 'What was taken out of `html`; empty when nothing was (nội dung bị loại bỏ).',
      resolve: ({ removed }) => removed,
    }),
  }),
});

export const NewsArticleNotFoundType = builder.objectRef<NewsArticleNotFound>('NewsArticleNotFound').implement({
  description: 'There is no such article, code `NEWS_ARTICLE_NOT_FOUND` (không có bài viết này).',
  interfaces: [ProblemInterface],
});

export const ArticleChangedType = builder.objectRef<ArticleChanged>('ArticleChanged').implement({
  description:
    'Somebody changed the article after it was read, code `ARTICLE_CHANGED`: nothing was written (bài đã được người khác sửa).',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    article: t.prismaField({
      type: EditorialArticle,
      description: 'The article as it is now (bài viết hiện tại).',
      resolve: (query, { id }, _args, context) => readEditorialArticle(context, query, id),
    }),
  }),
});

export const CorrectionNoteRequiredType = builder
  .objectRef<CorrectionNoteRequired>('CorrectionNoteRequired')
  .implement({
    description:
      'The article is published, so the change needs a `note` to its readers, code `CORRECTION_NOTE_REQUIRED` (cần ghi nội dung đính chính).',
    interfaces: [ProblemInterface],
  });

export const NewsCategoryNotFoundType = builder.objectRef<NewsCategoryNotFound>('NewsCategoryNotFound').implement({
  description: 'No category has this code, code `NEWS_CATEGORY_NOT_FOUND` (không có chuyên mục này).',
  interfaces: [ProblemInterface],
});

export const ArticleAlreadyPublishedType = builder
  .objectRef<ArticleAlreadyPublished>('ArticleAlreadyPublished')
  .implement({
    description: 'The article can be read already, code `ARTICLE_ALREADY_PUBLISHED` (bài đã đăng).',
    interfaces: [ProblemInterface],
  });

export const ArticleAlreadyWithdrawnType = builder
  .objectRef<ArticleAlreadyWithdrawn>('ArticleAlreadyWithdrawn')
  .implement({
    description: 'The article was withdrawn before, code `ARTICLE_ALREADY_WITHDRAWN` (bài đã gỡ).',
    interfaces: [ProblemInterface],
  });

export const NewsPictureUnusableType = builder.objectRef<NewsPictureUnusable>('NewsPictureUnusable').implement({
  description:
    'No uploaded picture waits under this id, code `NEWS_PICTURE_UNUSABLE`: nothing was written (ảnh không dùng được).',
  interfaces: [ProblemInterface],
});

export const NewsPictureInput = builder.inputType('NewsPictureInput', {
  description: 'A picture that was uploaded for `NEWS_PICTURE` (ảnh của bài).',
  fields: (t) => ({
    file: t.id({
      description:
        'The `file` of `UploadReady`, used once; or the `id` of the file that the article has, to give it new words (mã tệp).',
    }),
    alt: t.string({
      description: 'What it shows, for those who cannot see it, 5 to 300 characters (mô tả ảnh).',
    }),
  }),
});
