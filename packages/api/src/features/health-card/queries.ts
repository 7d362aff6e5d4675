/** One order for the list and for choosing the current card, so that both read the same relation in one statement. */
export const NEWEST_FIRST = [{ validFrom: 'desc' as const }, { id: 'desc' as const }];
export const NEWEST_EVENT_FIRST = [{ occurredOn: 'desc' as const }, { id: 'desc' as const }];

/** What decides a card's place in the list, and which one is current. */
export const VALIDITY_COLUMNS = { memberId: true, id: true, status: true, validFrom: true, validTo: true } as const;

/** What decides the status on a day. */
export const STATUS_ON_DAY = {
  ...VALIDITY_COLUMNS,
  history: { orderBy: NEWEST_EVENT_FIRST, select: { status: true, occurredOn: true } },
} as const;

/** What the QR of a card says. */
export const QR_COLUMNS = {
  number: true,
  subjectCode: true,
  benefitLevel: true,
  provinceCode: true,
  validFrom: true,
  issuedOn: true,
  controlNumber: true,
  fiveYearContinuousDate: true,
  checkString: true,
  issuerName: true,
  facility: { select: { code: true, name: true } },
  member: { select: { fullName: true, birthDate: true, birthDatePrecision: true, gender: true } },
} as const;

/** The holder's address, which only the older QR layout holds. */
export const QR_COLUMNS_WITH_ADDRESS = {
  ...QR_COLUMNS,
  member: {
    select: {
      ...QR_COLUMNS.member.select,
      addresses: {
        where: { kind: 'RESIDENCE' },
        select: {
          street: true,
          districtName: true,
          ward: { select: { fullName: true } },
          province: { select: { fullName: true } },
        },
      },
    },
  },
} as const;

/** What the picture of a card shows. */
export const IMAGE_COLUMNS = { ...QR_COLUMNS, ...STATUS_ON_DAY, livingArea: true } as const;
