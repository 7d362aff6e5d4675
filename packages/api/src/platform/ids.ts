/** The owner of rows that belong to nobody on record, such as tries at an unknown login. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';
