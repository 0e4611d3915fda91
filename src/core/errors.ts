/** Something that went wrong and that the user can mend: shown as message and cure, never with a stack. */
export class UserError extends Error {
  readonly help: string;

  /** @param help the cure, in one sentence. */
  constructor(message: string, options: { help: string; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = 'UserError';
    this.help = options.help;
  }
}
