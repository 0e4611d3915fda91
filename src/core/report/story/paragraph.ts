/** A paragraph of a brief: `**Rebook in two taps**, a quick win. It keeps the day.` */
export interface Paragraph {
  /** What it is about, set apart; empty where it opens with its text. */
  readonly lead: string;
  /** What follows the lead before the full stop; mostly nothing. */
  readonly aside: string;
  /** In one line; it may hold the emphasis and the links that the team typed. Empty where nothing was said. */
  readonly text: string;
}
