import type { Queryable } from '../../../platform/database/transaction.ts';
import { FAQ_CATEGORIES } from './index.ts';
import { ASKED_AS } from './wordings/index.ts';

/**
 * Writes the questions that come with the project, and renews those that came with an earlier version of it.
 *
 * What an officer has changed, withdrawn or written stays as it is; so do all categories and the order of everything.
 * @param tx a transaction, so that other processes see all of it or nothing.
 */
export async function loadBuiltInFaqs(tx: Queryable): Promise<void> {
  await tx.query(
    `INSERT INTO faq_category (code, name, position)
      SELECT code, name, position FROM jsonb_to_recordset($1::jsonb) AS row (code text, name text, position int)
      ON CONFLICT DO NOTHING`,
    [JSON.stringify(FAQ_CATEGORIES.map(({ code, name }, position) => ({ code, name, position })))],
  );
  const faqs = FAQ_CATEGORIES.flatMap(({ code: category, faqs }) =>
    faqs.map((faq, position) => ({ ...faq, askedAs: ASKED_AS.get(faq.code) ?? [], category, position })),
  );
  await tx.query(
    `WITH written AS (
        INSERT INTO faq (code, category_id, question, asked_as, answer, legal_basis, position)
        SELECT row.code, category.id, question, "askedAs", answer, "legalBasis", row.position
        FROM jsonb_to_recordset($1::jsonb) AS row
          (code text, category text, question text, "askedAs" text[], answer text, "legalBasis" text, position int)
        JOIN faq_category category ON category.code = row.category
        ON CONFLICT (code) DO UPDATE
          SET question = excluded.question, asked_as = excluded.asked_as, answer = excluded.answer,
            legal_basis = excluded.legal_basis, version = faq.version + 1, updated_at = now()
          WHERE faq.officer_id IS NULL AND (faq.question, faq.asked_as, faq.answer, faq.legal_basis)
            IS DISTINCT FROM (excluded.question, excluded.asked_as, excluded.answer, excluded.legal_basis)
        RETURNING *
      )
      INSERT INTO faq_revision (faq_id, version, action, at, category_id, question, asked_as, answer, legal_basis, published)
      SELECT id, version, CASE version WHEN 1 THEN 'CREATED' ELSE 'EDITED' END::faq_action, updated_at, category_id,
        question, asked_as, answer, legal_basis, published
      FROM written`,
    [JSON.stringify(faqs)],
  );
}
