export { parseEmail, parsePhone } from './contact.ts';
export { hashPassword, verifyPassword } from './password.ts';
export { type AccountService, createAccountService } from './service.ts';
