/** Who gives a command at the command line: nobody who is signed in, at no address. */
export const OPERATOR = { clientAddress: '', requestId: 'command-line' };
