import type { Transaction } from '../../packages/api/src/platform/database/transaction.ts';

/** One row, with the columns named as properties: `fullName` is `full_name`. */
export type Row = Record<string, unknown>;

/** Inserts rows of one table in one statement; all rows have the same properties, and columns that they lack keep their defaults. */
export async function insertRows(tx: Transaction, table: string, rows: readonly Row[], suffix = ''): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map(columnName).join(', ');
  // A value whose column is not in the list would be lost without a word.
  const stray = rows.flatMap(Object.keys).find((key) => !(key in first));
  if (stray) throw new Error(`Rows of ${table} differ: the first has no ${stray}`);
  await tx.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) ${suffix}`,
    [
      JSON.stringify(
        rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [columnName(key), value]))),
      ),
    ],
  );
}

/** `fullName` → `full_name`, `primaryIcd10` → `primary_icd10`. */
function columnName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
