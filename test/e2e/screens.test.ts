import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRoom } from './room.ts';

/** The way to a screen: the words of the command, the prompt, and what is then pressed and waited for. */
interface Way {
  readonly words: string;
  readonly prompt: string;
  readonly keys?: readonly string[];
  readonly shows?: string;
}

const ways: readonly Way[] = [
  { words: 'new', prompt: 'What shall we call this project?' },
  { words: 'edit', prompt: 'Where would you like to go?' },
  { words: 'edit --step 1', prompt: 'What will this project be judged on?' },
  { words: 'edit --step 1', prompt: 'Which wider aims does each objective help?' },
  { words: 'edit --step 1', prompt: 'That was step 1.' },
  {
    words: 'edit --step 2',
    prompt: 'Whose behaviour matters',
    keys: ['up', 'ctrl-u', 'enter'],
    shows: 'Other',
  },
  { words: 'edit --step 2', prompt: 'Frequent flyers: what is special', keys: ['down'], shows: 'unlike' },
  {
    words: 'edit --step 2',
    prompt: 'That was step 2.',
    keys: ['down', 'enter'],
    shows: 'would you like to change',
  },
  { words: 'edit --step 3', prompt: 'Which strategies answer' },
  { words: 'edit --step 3', prompt: 'Whom does each strategy serve', keys: ['down', 'right'], shows: '› 2' },
  { words: 'edit --step 3', prompt: 'Why not the others?' },
  { words: 'edit --step 4', prompt: 'Collaborate: Which skills' },
  { words: 'edit --step 4', prompt: 'Which ideas do you keep?' },
  { words: 'edit --step 4', prompt: 'How much impact', keys: ['9', 'enter'], shows: 'Write two numbers' },
  { words: 'edit --step 4', prompt: 'Access: which approach' },
  { words: 'edit --step 4', prompt: 'Whom is each concept for' },
  { words: 'edit --step 4', prompt: 'What does each concept make better' },
  { words: 'edit --step 4', prompt: 'That was step 4.' },
  { words: 'edit --step 5', prompt: 'Which objectives does each metric prove' },
  { words: 'edit --step 5', prompt: 'How does each concept move the number?' },
  { words: 'edit --step 5', prompt: 'Time to rebook: what is it now', keys: ['down'], shows: '[decrease]' },
  { words: 'edit --step 5', prompt: 'That was step 5.', keys: ['?'], shows: 'returns' },
];

test.each([
  [80, 24],
  [40, 24],
])('one screen of each kind and each step, on a wall of %i by %i', async (columns, rows) => {
  const gallery = await Promise.all(
    ways.map(async ({ words, prompt, keys = [], shows = '' }) => {
      const room = openRoom();
      const plan = join(room.folder, 'nordair.cnsg.yaml');
      if (words !== 'new') copyFileSync(join(import.meta.dirname, 'screens', 'nordair.cnsg.yaml'), plan);
      const scribe = room.cnsg(words, { columns, rows });
      await scribe.enterUntil(prompt);
      await scribe.arrive(prompt);
      scribe.press(...keys);
      const screen = await scribe.see(shows);
      return `${'━'.repeat(columns)}\n${screen}\n`;
    }),
  );
  await expect(`${gallery.join('')}${'━'.repeat(columns)}\n`).toMatchFileSnapshot(
    `screens/${columns}x${rows}.txt`,
  );
});
