import { badInput } from '../../platform/errors.ts';
import type { Device } from '../session/index.ts';

const LOGIN = /^([0-9]{10}|[0-9]{12})$/;
const DEVICE_ID = /^[A-Za-z0-9._:-]{8,64}$/;
const MAX_PASSWORD = 128;
const MAX_DEVICE_NAME = 100;

/** A login as it is stored: full-width digits and spaces around it are taken as meant. */
export function parseLogin(login: string): string {
  const plain = login.normalize('NFKC').trim();
  if (LOGIN.test(plain)) return plain;
  throw badInput('input.login', {
    vi: 'Tên đăng nhập phải là mã số BHXH (10 chữ số) hoặc số định danh cá nhân (12 chữ số).',
    en: 'The login must be a social-insurance code (10 digits) or a personal id number (12 digits).',
  });
}

/** A password that could be one: 1 to 128 characters. */
export function parsePassword(password: string, argument: string): string {
  const length = [...password].length;
  if (length >= 1 && length <= MAX_PASSWORD) return password;
  throw badInput(argument, {
    vi: `Mật khẩu phải có từ 1 đến ${MAX_PASSWORD} ký tự.`,
    en: `The password must have 1 to ${MAX_PASSWORD} characters.`,
  });
}

/** A device as it is stored: its id is opaque, its name is shown to the member. */
export function parseDevice(device: Device): Device {
  if (!DEVICE_ID.test(device.id))
    throw badInput('input.device.id', {
      vi: 'Mã thiết bị phải có từ 8 đến 64 ký tự gồm chữ không dấu, chữ số và . _ : -; nên dùng UUID ngẫu nhiên.',
      en: 'The device id must have 8 to 64 characters out of letters, digits and . _ : - ; use a random UUID.',
    });
  const name = device.name.normalize('NFC').trim();
  if (name === '' || [...name].length > MAX_DEVICE_NAME || /\p{C}/u.test(name))
    throw badInput('input.device.name', {
      vi: `Tên thiết bị phải có từ 1 đến ${MAX_DEVICE_NAME} ký tự và không chứa ký tự điều khiển.`,
      en: `The device name must have 1 to ${MAX_DEVICE_NAME} characters and no control characters.`,
    });
  return { id: device.id, name };
}
