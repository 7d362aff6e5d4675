export { ownedKey } from './owned-node.ts';
export { Gender, Member } from './schema.ts';
