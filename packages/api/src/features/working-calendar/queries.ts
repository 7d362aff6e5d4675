import type { Queryable } from '../../platform/database/transaction.ts';

/** A special day as an operator imported it; `day` is `YYYY-MM-DD`. */
export interface ImportedDay {
  day: string;
  free: boolean;
  name: string;
  source: string | null;
}

/** Every imported day, in order: a few dozen a year. */
export async function findImportedDays(db: Queryable): Promise<ImportedDay[]> {
  const { rows } = await db.query<ImportedDay>({
    name: 'calendar-days',
    text: `SELECT to_char(day, 'YYYY-MM-DD') AS day, free, name, source FROM calendar_day ORDER BY calendar_day.day`,
  });
  return rows;
}
