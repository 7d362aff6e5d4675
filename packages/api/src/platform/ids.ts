/** The owner of rows that belong to nobody on record, such as tries at an unknown login. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id as a key to look up; a text that is no uuid becomes the key of nobody, so that it answers as an unknown id. */
export function uuidOrNobody(id: string): string {
  return UUID.test(id) ? id : NOBODY;
}
