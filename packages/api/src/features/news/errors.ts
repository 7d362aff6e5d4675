import type { Problem } from '../../platform/problem.ts';

/** No article has this id. */
export type NewsArticleNotFound = Problem<'NewsArticleNotFound'>;

/** @see NewsArticleNotFound */
export function newsArticleNotFound(): NewsArticleNotFound {
  return {
    kind: 'NewsArticleNotFound',
    code: 'NEWS_ARTICLE_NOT_FOUND',
    text: {
      vi: 'Không có bài viết này. Hãy tải lại danh sách bài.',
      en: 'There is no such article. Load the list again.',
    },
  };
}

/** Somebody changed the article after this officer read it. */
export interface ArticleChanged extends Problem<'ArticleChanged'> {
  id: string;
}

/** @see ArticleChanged */
export function articleChanged(id: string): ArticleChanged {
  return {
    kind: 'ArticleChanged',
    code: 'ARTICLE_CHANGED',
    text: {
      vi: 'Bài đã được người khác sửa sau khi bạn mở. Hãy xem bản mới trong article, đưa phần sửa của bạn vào đó rồi gửi lại với version mới.',
      en: 'Somebody changed the article after you opened it. Look at the new one in article, put your changes into it and send them with its version.',
    },
    id,
  };
}

/** A published text is changed only with a note to its readers. */
export type CorrectionNoteRequired = Problem<'CorrectionNoteRequired'>;

/** @see CorrectionNoteRequired */
export function correctionNoteRequired(): CorrectionNoteRequired {
  return {
    kind: 'CorrectionNoteRequired',
    code: 'CORRECTION_NOTE_REQUIRED',
    text: {
      vi: 'Bài đã đăng: hãy ghi nội dung đính chính vào note, bạn đọc sẽ thấy. Rồi gửi lại.',
      en: 'The article is published: say in note what is corrected, readers see it. Then send it again.',
    },
  };
}

/** No category has this code. */
export type NewsCategoryNotFound = Problem<'NewsCategoryNotFound'>;

/** @see NewsCategoryNotFound */
export function newsCategoryNotFound(): NewsCategoryNotFound {
  return {
    kind: 'NewsCategoryNotFound',
    code: 'NEWS_CATEGORY_NOT_FOUND',
    text: {
      vi: 'Không có chuyên mục này. Hãy chọn một mã trong newsCategories.',
      en: 'There is no such category. Take one of the codes of newsCategories.',
    },
  };
}

/** The article is published already; its date stays. */
export type ArticleAlreadyPublished = Problem<'ArticleAlreadyPublished'>;

/** @see ArticleAlreadyPublished */
export function articleAlreadyPublished(): ArticleAlreadyPublished {
  return {
    kind: 'ArticleAlreadyPublished',
    code: 'ARTICLE_ALREADY_PUBLISHED',
    text: {
      vi: 'Bài đã được đăng, ngày đăng giữ nguyên. Muốn sửa nội dung, hãy dùng editNewsArticle.',
      en: 'The article is published already, and its date stays. To change the text, use editNewsArticle.',
    },
  };
}

/** The article was withdrawn before. */
export type ArticleAlreadyWithdrawn = Problem<'ArticleAlreadyWithdrawn'>;

/** @see ArticleAlreadyWithdrawn */
export function articleAlreadyWithdrawn(): ArticleAlreadyWithdrawn {
  return {
    kind: 'ArticleAlreadyWithdrawn',
    code: 'ARTICLE_ALREADY_WITHDRAWN',
    text: {
      vi: 'Bài đã được gỡ trước đó. Muốn đăng lại, hãy dùng publishNewsArticle.',
      en: 'The article was withdrawn before. To publish it again, use publishNewsArticle.',
    },
  };
}

/** No uploaded picture waits under this id for an article. */
export type NewsPictureUnusable = Problem<'NewsPictureUnusable'>;

/** @see NewsPictureUnusable */
export function newsPictureUnusable(): NewsPictureUnusable {
  return {
    kind: 'NewsPictureUnusable',
    code: 'NEWS_PICTURE_UNUSABLE',
    text: {
      vi: 'Không dùng được ảnh này: chưa tải lên xong, đã dùng hoặc đã quá 24 giờ. Hãy tải ảnh lên lại bằng requestUpload với mục đích NEWS_PICTURE.',
      en: 'The picture cannot be used: not uploaded, used already, or older than 24 hours. Upload it again by requestUpload for NEWS_PICTURE.',
    },
  };
}
