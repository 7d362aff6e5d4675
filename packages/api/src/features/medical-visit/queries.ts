import type { Database } from '../../platform/database/client.ts';

/** A year of the visit book and how many visits it holds. */
export interface VisitYear {
  year: number;
  count: number;
}

/** The years of discharge of a member's visits, Vietnamese time, newest first (docs/adr/0004). */
export async function countVisitsByYear(database: Database, memberId: string): Promise<VisitYear[]> {
  return database.client.$queryRaw<VisitYear[]>`
    SELECT extract(year FROM discharged_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::int AS year, count(*)::int AS count
    FROM medical_visit WHERE member_id = ${memberId}::uuid GROUP BY 1 ORDER BY 1 DESC`;
}
