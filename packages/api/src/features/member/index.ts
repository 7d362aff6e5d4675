export { Gender } from './enums.ts';
export { ownedKey } from './owned-node.ts';
export { Member } from './schema.ts';
