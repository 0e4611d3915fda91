import type { Paint } from '../../context.ts';
import type { Output } from './canvas.ts';

/** What an interviewer reads from and draws on. */
export interface Surface {
  readonly input: NodeJS.ReadableStream;
  readonly output: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The page that help shows for a topic, as Markdown. */
  readonly guide: (topic: string) => string;
  readonly paint: Paint;
}
