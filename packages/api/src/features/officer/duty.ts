/** What an officer may do; each mutation and list of officers needs one of them. */
export const OFFICER_DUTIES = ['REGISTRATION', 'ACCOUNT', 'EDITORIAL', 'PETITION'] as const;
export type OfficerDuty = (typeof OFFICER_DUTIES)[number];

/** Reads duties as the command line names them, such as `registration,petition`; null when one is unknown or none is named. */
export function readDuties(text: string): OfficerDuty[] | null {
  const named = text
    .toUpperCase()
    .split(',')
    .map((duty) => duty.trim());
  const duties = OFFICER_DUTIES.filter((duty) => named.includes(duty));
  return duties.length > 0 && duties.length === new Set(named).size ? duties : null;
}
