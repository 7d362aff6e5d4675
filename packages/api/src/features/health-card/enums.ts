import { builder } from '../../builder.ts';

export const CardStatusEnum = builder.enumType('CardStatus', {
  description: 'What the registry says of a card (tình trạng thẻ).',
  values: {
    VALID: { description: 'Valid (còn giá trị, code 000).' },
    EXPIRED: { description: 'Its last day is past (hết giá trị, code 010).' },
    RENEWED: { description: 'Its validity was extended (đã gia hạn, code 003.1).' },
    REPLACED: { description: 'Still valid, but a new card was issued (đã cấp thẻ mới, code 004).' },
    REVOKED: { description: 'Taken back (đã thu hồi, code 110).' },
    REDUCED: { description: 'Reported as no longer insured by its unit (đã báo giảm, code 120).' },
    TRANSFERRED_OUT: { description: 'Reported off, moved to another province (chuyển ngoại tỉnh, code 121).' },
    TRANSFERRED_IN: { description: 'Reported off, moved within the province (chuyển nội tỉnh, code 122).' },
    HELD: { description: 'Held by the agency or a facility (tạm giữ).' },
    LOCKED: { description: 'Locked for a while (tạm khóa).' },
    STOPPED: { description: 'The holder takes part no more (ngừng tham gia, code 124).' },
  } as const,
});

export const LivingArea = builder.enumType('LivingArea', {
  description: 'Area of residence that frees its people from referral rules (mã nơi đối tượng sinh sống).',
  values: {
    K1: { description: 'Area with hard social and economic conditions (K1).' },
    K2: { description: 'Area with especially hard social and economic conditions (K2).' },
    K3: { description: 'Island commune or island district (K3).' },
  } as const,
});

export const CardSideEnum = builder.enumType('CardSide', {
  description: 'Side of a card (mặt thẻ).',
  values: {
    FRONT: { description: 'With the holder, the validity and the QR (mặt trước).' },
    BACK: { description: 'With the notes and the rights of the holder (mặt sau).' },
  } as const,
});

export const CardOrientationEnum = builder.enumType('CardOrientation', {
  description: 'How the picture of a card lies (hướng ảnh thẻ).',
  values: {
    LANDSCAPE: { description: 'As printed, 856 × 540 (ngang).' },
    PORTRAIT: { description: 'Turned clockwise by 90°, 540 × 856, to fill a phone held upright (xoay thẻ).' },
  } as const,
});

export const CardQrLayoutEnum = builder.enumType('CardQrLayout', {
  description: 'Which of the two QR texts that scanners in the field know (mẫu mã QR).',
  values: {
    CURRENT: { description: 'Cards since 2021-04-01: the 10-digit number, no address (mẫu mới).' },
    LEGACY: { description: 'Cards before 2021-04-01: the 15-character number and the address (mẫu cũ).' },
  } as const,
});
