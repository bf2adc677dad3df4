/** The command was used in a way that cannot work; the message says how to use it. */
export class WrongUse extends Error {}
