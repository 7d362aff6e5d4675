import { DEMO_PEOPLE } from './people/index.ts';

/** The password of every demo account: at least 8 characters, on no list of common ones. */
export const DEMO_PASSWORD = 'AnSinh-demo-2026';

const ABOUT: Record<string, string> = {
  '9900000001': 'người trong sách hướng dẫn VssID · the person of the VssID manual',
  '9900000002': 'đang đi làm, nợ đóng, hai thẻ · at work, months owed, two cards',
};

/** The two people that `npm start` prints; the others stand in prisma/seed/people. */
export const PRINTED_LOGINS = DEMO_PEOPLE.filter(({ code }) => code in ABOUT).map(({ code, fullName }) => ({
  code,
  name: fullName,
  about: ABOUT[code] ?? '',
}));
