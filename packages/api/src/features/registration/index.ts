export { createFormAddresses } from './printable/address.ts';
export { printedFormPage } from './printable/page.ts';
export { printedForms } from './printable/print.ts';
export { tidyRegistrations } from './queries.ts';
export { createRegistrationService, type RegistrationService } from './service.ts';
export { PRINTED_FORM } from './texts.ts';
