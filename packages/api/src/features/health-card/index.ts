export { type CardNumberParts, splitCardNumber, tenDigitNumber } from './card-number.ts';
export { LivingArea } from './enums.ts';
export { parseQr } from './qr.ts';
export { HealthCard } from './schema.ts';
export { createHealthCardService, type HealthCardService } from './service.ts';
