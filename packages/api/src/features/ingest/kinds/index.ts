import type { TableKind } from '../table/kind.ts';
import { agencies } from './agencies.ts';
import { benefitAdjustments, benefitPayments } from './benefit-parts.ts';
import { benefits } from './benefits.ts';
import { calendarDays } from './calendar-days.ts';
import { cardEvents } from './card-events.ts';
import { cards } from './cards.ts';
import { collectionPoints } from './collection-points.ts';
import { employerCodesKind, employers } from './employers.ts';
import { facilities } from './facilities.ts';
import { identityDocuments } from './identity-documents.ts';
import { members } from './members.ts';
import { participation, participationClosings } from './participation.ts';
import { provinces } from './provinces.ts';
import { wards } from './wards.ts';

/** Every kind of tabular file, in the order in which a new database is filled. */
export const TABLE_KINDS: readonly TableKind[] = [
  provinces,
  wards,
  agencies,
  facilities,
  employers,
  employerCodesKind,
  collectionPoints,
  members,
  identityDocuments,
  cards,
  cardEvents,
  participation,
  participationClosings,
  benefits,
  benefitAdjustments,
  benefitPayments,
  calendarDays,
];
