import { builder } from '../../builder.ts';
import { PetitionCase } from './handling/case.ts';
import { readById } from './queries.ts';
import { Petition } from './schema.ts';

/** Something that a service has done to a petition, which is read again by its id. */
interface Changed {
  kind: string;
  id: string;
}

/** The good answer of a sender's mutation. */
export function senderChange(name: string, description: string) {
  return builder.objectRef<Changed>(name).implement({
    description,
    fields: (t) => ({
      petition: t.prismaField({
        type: Petition,
        description: 'The petition (phản ánh, kiến nghị).',
        resolve: (query, { id }, _args, context) => readById(context, query, id),
      }),
    }),
  });
}

/** The good answer of an officer's mutation. */
export function officerChange(name: string, description: string) {
  return builder.objectRef<Changed>(name).implement({
    description,
    fields: (t) => ({
      petition: t.withAuth({ duty: 'PETITION' }).prismaField({
        type: PetitionCase,
        description: 'The petition (hồ sơ).',
        resolve: (query, { id }, _args, context) => readById(context, query, id),
      }),
    }),
  });
}
