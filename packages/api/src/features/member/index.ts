export { birthDateText } from './birth-date.ts';
export { Gender } from './enums.ts';
export { ownedKey } from './owned-node.ts';
export { findMember, setPortrait } from './queries.ts';
export { Member } from './schema.ts';
