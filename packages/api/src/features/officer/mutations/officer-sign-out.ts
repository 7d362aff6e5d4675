import { builder } from '../../../builder.ts';

builder.mutationField('officerSignOut', (t) =>
  t.withAuth({ officer: true }).boolean({
    description: 'Ends the session of the officer; always true (cán bộ đăng xuất). Needs an officer’s session.',
    resolve: async (_root, _args, context) => {
      await context.services.officer.signOut(context.officer, context);
      return true;
    },
  }),
);
