import type { Edit } from '../plan/edit.ts';

/** What comes of a line that was typed on a board. */
export type Deed =
  | Changing
  /** Others refer to what goes: they are shown first, and the room says yes or no. */
  | (Omit<Changing, 'kind'> & {
      readonly kind: 'confirm';
      readonly prompt: string;
      readonly affected: readonly string[];
    })
  /** Nothing was changed; `why` says what is wrong and how to write it. */
  | { readonly kind: 'refused'; readonly why: string }
  /** Goes to a question, by its id, and comes back to the board. */
  | { readonly kind: 'open'; readonly id: string }
  /** Everybody votes in secret, one after the other. */
  | { readonly kind: 'ballots' }
  | { readonly kind: 'undo' };

interface Changing {
  readonly kind: 'change';
  readonly edits: readonly Edit[];
  /** One sentence for the next screen: `C4 and C7 are parked.` */
  readonly said: string;
  /** Secret votes that are under way are over with it, and begin anew. */
  readonly endsVote?: true;
}
