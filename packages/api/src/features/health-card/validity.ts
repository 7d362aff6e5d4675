/** Status of a card as the registry records it (from the check codes of the hospital gateway, CV 1923/BHXH). */
export type CardStatus =
  | 'VALID'
  | 'EXPIRED'
  | 'RENEWED'
  | 'REPLACED'
  | 'REVOKED'
  | 'REDUCED'
  | 'TRANSFERRED_OUT'
  | 'TRANSFERRED_IN'
  | 'HELD'
  | 'LOCKED'
  | 'STOPPED';

/** Days are UTC midnights. */
export interface CardValidity {
  id: string;
  status: CardStatus;
  validFrom: Date;
  /** Last day, inclusive; null where the issuer states none. */
  validTo: Date | null;
}

export interface CardEvent {
  status: CardStatus;
  occurredOn: Date;
}

/** A card in treatment when it expires still serves this long (Decree 188/2025/NĐ-CP, Article 50.4). */
export const TREATMENT_GRACE_DAYS = 15;

const DAY_MS = 86_400_000;

/** Which card to show among those that cover the day: the smaller number first. Absent: the card has ended. */
const PREFERENCE: Partial<Record<CardStatus, number>> = { VALID: 0, RENEWED: 1, REPLACED: 2, HELD: 3, LOCKED: 3 };

/** Statuses that let a card pay for care: code 003.1 extended, code 004 replaced while still valid. */
const SERVING: ReadonlySet<CardStatus> = new Set(['VALID', 'RENEWED', 'REPLACED']);

/** Whether the day lies within the card's printed validity. */
export function coversDay(card: CardValidity, day: Date): boolean {
  return card.validFrom <= day && (card.validTo === null || day <= card.validTo);
}

/**
 * The status that held on a day.
 *
 * Once the last day is past, a serving card is EXPIRED whatever the registry still says. For a day before a recorded
 * change, the change has not happened yet.
 * @param history every recorded change of the card, in any order.
 */
export function statusOnDay(card: CardValidity, history: readonly CardEvent[], day: Date): CardStatus {
  const recorded = recordedStatusOn(card, history, day);
  return SERVING.has(recorded) && card.validTo !== null && day > card.validTo ? 'EXPIRED' : recorded;
}

function recordedStatusOn(card: CardValidity, history: readonly CardEvent[], day: Date): CardStatus {
  const changedLater = history.some((event) => event.occurredOn > day);
  if (!changedLater) return card.status;
  const latest = history
    .filter((event) => event.occurredOn <= day)
    .toSorted((a, b) => b.occurredOn.getTime() - a.occurredOn.getTime())[0];
  return latest?.status ?? 'VALID';
}

/** Whether the card pays for care on the day: it covers the day and nothing has ended or blocked it. */
export function servesOn(card: CardValidity, history: readonly CardEvent[], day: Date): boolean {
  return coversDay(card, day) && SERVING.has(statusOnDay(card, history, day));
}

/**
 * The card to show as the current one on a day, or null.
 *
 * Two cards may cover one day (a changed group, a changed level). The order is: VALID before RENEWED before REPLACED
 * before HELD and LOCKED, each as of the day; then the latest first day; then the newest record. Cards that had ended by
 * then are never current.
 */
export function currentCard<Card extends CardValidity & { history: readonly CardEvent[] }>(
  cards: readonly Card[],
  day: Date,
): Card | null {
  const candidates = cards.flatMap((card) => {
    const preference = PREFERENCE[statusOnDay(card, card.history, day)];
    return preference !== undefined && coversDay(card, day) ? [{ card, preference }] : [];
  });
  return candidates.toSorted(byPreference)[0]?.card ?? null;
}

interface Candidate {
  card: CardValidity;
  preference: number;
}

function byPreference(a: Candidate, b: Candidate): number {
  return (
    a.preference - b.preference ||
    b.card.validFrom.getTime() - a.card.validFrom.getTime() ||
    (a.card.id < b.card.id ? 1 : -1)
  );
}

/** The last day on which treatment begun before the expiry stays covered; null for a card without an end. */
export function graceUntil(card: Pick<CardValidity, 'validTo'>): Date | null {
  return card.validTo && new Date(card.validTo.getTime() + TREATMENT_GRACE_DAYS * DAY_MS);
}
