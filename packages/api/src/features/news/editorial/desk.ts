import type { Caller } from '../../../platform/caller.ts';
import { inTransaction, type Transaction } from '../../../platform/database/transaction.ts';
import { badInput } from '../../../platform/errors.ts';
import { uuidOrNobody } from '../../../platform/ids.ts';
import { distinctSlug, slugOf } from '../../../platform/slug.ts';
import { parseWrittenText } from '../../../platform/written-text.ts';
import { claimFiles, releaseFiles } from '../../file/index.ts';
import type { OfficerSession } from '../../officer/index.ts';
import { type RemovedMarkup, readArticleHtml } from '../article-html.ts';
import {
  type ArticleAlreadyPublished,
  type ArticleAlreadyWithdrawn,
  type ArticleChanged,
  articleAlreadyPublished,
  articleAlreadyWithdrawn,
  articleChanged,
  type CorrectionNoteRequired,
  correctionNoteRequired,
  type NewsArticleNotFound,
  type NewsCategoryNotFound,
  type NewsPictureUnusable,
  newsArticleNotFound,
  newsCategoryNotFound,
  newsPictureUnusable,
} from '../errors.ts';
import type { NewsDeps } from '../service.ts';
import {
  type ArticleTexts,
  type ArticleVersion,
  findVersion,
  hasCategory,
  insertArticle,
  lockArticle,
  type Picture,
  publishArticle,
  recordRevision,
  updateArticle,
  withdrawArticle,
} from './queries.ts';

type Given<T> = T | null | undefined;

/** An article as an officer writes it. */
export interface ArticleInput {
  category: string;
  title: string;
  summary: string;
  html: string;
  picture?: Given<PictureInput>;
}

/** A picture that was uploaded for an article, and what it shows. */
export interface PictureInput {
  file: string;
  alt: string;
}

/** What an officer changes of an article; absent or null stays as it is, but null takes the picture away. */
export interface ArticleChange {
  id: string;
  version: number;
  category?: Given<string>;
  title?: Given<string>;
  summary?: Given<string>;
  html?: Given<string>;
  picture?: Given<PictureInput>;
  note?: Given<string>;
}

/** The article is written; it is read again by its id. */
export interface NewsArticleSaved {
  kind: 'NewsArticleSaved';
  id: string;
  removed: RemovedMarkup[];
}

/** The article was published or withdrawn; it is read again by its id. */
export interface ArticleMoved<Kind extends string> {
  kind: Kind;
  id: string;
}

export type Drafting = NewsArticleSaved | NewsCategoryNotFound | NewsPictureUnusable;
export type Editing =
  | NewsArticleSaved
  | NewsArticleNotFound
  | ArticleChanged
  | CorrectionNoteRequired
  | NewsCategoryNotFound
  | NewsPictureUnusable;
export type Publication =
  | ArticleMoved<'NewsArticlePublished'>
  | NewsArticleNotFound
  | ArticleChanged
  | ArticleAlreadyPublished;
export type Withdrawal =
  | ArticleMoved<'NewsArticleWithdrawn'>
  | NewsArticleNotFound
  | ArticleChanged
  | ArticleAlreadyWithdrawn;

const TITLE = { name: { vi: 'Tiêu đề', en: 'A title' }, min: 5, max: 200 };
const SUMMARY = { name: { vi: 'Tóm tắt', en: 'A summary' }, min: 10, max: 500 };
const ALT = { name: { vi: 'Mô tả ảnh', en: 'The words for a picture' }, min: 5, max: 300 };
const NOTE = { name: { vi: 'Nội dung đính chính', en: 'A note' }, min: 5, max: 500 };
const REASON = { name: { vi: 'Lý do gỡ bài', en: 'A reason' }, min: 5, max: 500 };
const SLUG = { longest: 100, otherwise: 'tin' };

/**
 * Adds a draft, which nobody but officers of the desk can read.
 *
 * @throws CodedError BAD_USER_INPUT that names the field and its bounds.
 */
export async function draft(
  { database, clock }: NewsDeps,
  officer: OfficerSession,
  input: ArticleInput,
  caller: Caller,
): Promise<Drafting> {
  const { html, text, removed } = readArticleHtml(input.html);
  const title = parseWrittenText(input.title, 'input.title', TITLE);
  const summary = parseWrittenText(input.summary, 'input.summary', SUMMARY);
  const picture = given(input.picture, pictureOf) ?? null;
  let slug = slugOf(title, SLUG);
  return inTransaction<Drafting>(database, async (tx) => {
    const now = clock.now();
    const row = { slug, category: input.category, title, summary, html, text, picture };
    slug = distinctSlug(slugOf(title, SLUG)); // for the next try, when the slug is taken
    if (!(await hasCategory(tx, input.category))) return newsCategoryNotFound();
    if (picture && !(await claimPicture(tx, picture, now))) return newsPictureUnusable();
    const id = await insertArticle(tx, row, now);
    await record(tx, id, { action: 'DRAFTED', note: null, at: now }, officer, caller);
    return { kind: 'NewsArticleSaved', id, removed };
  });
}

/**
 * Changes the texts of an article in the version that the officer read; of a published one it is a correction,
 * which its readers are told by the note.
 *
 * @throws CodedError BAD_USER_INPUT that names the field and its bounds.
 */
export async function edit(
  { database, clock }: NewsDeps,
  officer: OfficerSession,
  input: ArticleChange,
  caller: Caller,
): Promise<Editing> {
  const key = keyOf(input);
  const { removed, ...texts } = textsOf(input);
  const note = given(input.note, (text) => parseWrittenText(text, 'input.note', NOTE)) ?? null;
  const picture = input.picture === null ? null : given(input.picture, pictureOf);
  const plain = given(texts.title, (title) => slugOf(title, SLUG));
  let slug = plain;
  return inTransaction<Editing>(database, async (tx) => {
    if (texts.category !== undefined && !(await hasCategory(tx, texts.category))) return newsCategoryNotFound();
    const now = clock.now();
    const change = { ...texts, slug, picture };
    slug = given(plain, distinctSlug); // for the next try, when the slug is taken
    const held = await lockArticle(tx, key, now);
    if (!held) return (await findVersion(tx, key.id)) === null ? newsArticleNotFound() : articleChanged(key.id);
    if (held.readable && note === null) return correctionNoteRequired();
    const isOther = picture?.id !== held.pictureId; // the same one may be given new words
    if (picture && isOther && !(await claimPicture(tx, picture, now))) return newsPictureUnusable();
    await updateArticle(tx, key.id, { ...change, corrected: held.readable }, now);
    if (picture !== undefined && isOther && held.pictureId) await releaseFiles(tx, [held.pictureId], now);
    const action = held.readable ? 'CORRECTED' : 'EDITED';
    await record(tx, key.id, { action, note, at: now }, officer, caller);
    return { kind: 'NewsArticleSaved', id: key.id, removed };
  });
}

/** A year: later than that is a mistyped date. */
const FURTHEST_MS = 366 * 24 * 3_600_000;

/**
 * Publishes an article now or from an instant on, also one that was withdrawn; it appears by the clock.
 *
 * @throws CodedError BAD_USER_INPUT for an instant that is past or more than a year away.
 */
export async function publish(
  { database, clock }: NewsDeps,
  officer: OfficerSession,
  input: ArticleVersion & { at?: Given<Date> },
  caller: Caller,
): Promise<Publication> {
  const key = keyOf(input);
  const ahead = (input.at?.getTime() ?? Number.NaN) - clock.now().getTime();
  if (ahead <= 0 || ahead > FURTHEST_MS)
    throw badInput('input.at', {
      vi: 'Giờ đăng phải ở tương lai, không quá một năm. Bỏ trống để đăng ngay.',
      en: 'The time to publish lies ahead, at most a year. Leave it out to publish now.',
    });
  return inTransaction<Publication>(database, async (tx) => {
    const now = clock.now();
    if (!(await publishArticle(tx, key, input.at ?? now, now)))
      return (await newerThan(tx, key)) ?? articleAlreadyPublished();
    await record(tx, key.id, { action: 'PUBLISHED', note: null, at: now }, officer, caller);
    return { kind: 'NewsArticlePublished', id: key.id };
  });
}

/**
 * Takes an article away from its readers; it stays at the desk with the reason, as do all of its versions.
 *
 * @throws CodedError BAD_USER_INPUT for a reason that is too short, too long or unreadable.
 */
export async function withdraw(
  { database, clock }: NewsDeps,
  officer: OfficerSession,
  input: ArticleVersion & { reason: string },
  caller: Caller,
): Promise<Withdrawal> {
  const key = keyOf(input);
  const reason = parseWrittenText(input.reason, 'input.reason', REASON);
  return inTransaction<Withdrawal>(database, async (tx) => {
    const now = clock.now();
    if (!(await withdrawArticle(tx, key, reason, now))) return (await newerThan(tx, key)) ?? articleAlreadyWithdrawn();
    await record(tx, key.id, { action: 'WITHDRAWN', note: reason, at: now }, officer, caller);
    return { kind: 'NewsArticleWithdrawn', id: key.id };
  });
}

const keyOf = ({ id, version }: ArticleVersion): ArticleVersion => ({ id: uuidOrNobody(id), version });

/** Why a change of a version met no row: there is none, or it has moved on; null when it is still that version. */
async function newerThan(tx: Transaction, key: ArticleVersion): Promise<NewsArticleNotFound | ArticleChanged | null> {
  const version = await findVersion(tx, key.id);
  if (version === null) return newsArticleNotFound();
  return version === key.version ? null : articleChanged(key.id);
}

function record(
  tx: Transaction,
  id: string,
  entry: Omit<Parameters<typeof recordRevision>[2], 'officerId' | 'requestId'>,
  { officerId }: OfficerSession,
  { requestId }: Caller,
): Promise<void> {
  return recordRevision(tx, id, { ...entry, officerId, requestId });
}

function textsOf(input: ArticleChange): ArticleTexts & { removed: RemovedMarkup[] } {
  const body = given(input.html, readArticleHtml);
  return {
    category: input.category ?? undefined,
    title: given(input.title, (text) => parseWrittenText(text, 'input.title', TITLE)),
    summary: given(input.summary, (text) => parseWrittenText(text, 'input.summary', SUMMARY)),
    html: body?.html,
    text: body?.text,
    removed: body?.removed ?? [],
  };
}

const pictureOf = ({ file, alt }: PictureInput): Picture => ({
  id: file,
  alt: parseWrittenText(alt, 'input.picture.alt', ALT),
});

async function claimPicture(tx: Transaction, picture: Picture, now: Date): Promise<boolean> {
  return (await claimFiles(tx, { ids: [picture.id], purpose: 'NEWS_PICTURE', now })) !== null;
}

function given<From, To>(value: Given<From>, read: (value: From) => To): To | undefined {
  return value === null || value === undefined ? undefined : read(value);
}
