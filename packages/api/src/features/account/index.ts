export { parseEmail, parsePhone } from './contact.ts';
export { type PasswordTooWeak, passwordTooWeak } from './errors.ts';
export { hashPassword, verifyPassword } from './password.ts';
export { weaknessesOf } from './password-policy.ts';
export { PasswordTooWeakType } from './password-types.ts';
export { findContacts } from './queries.ts';
export { DeviceInput } from './schema.ts';
export { type AccountService, createAccountService } from './service.ts';
export { parseDevice } from './sign-in-input.ts';
