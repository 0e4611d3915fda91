import naughty from 'big-list-of-naughty-strings' with { type: 'json' };
import type { Plan } from '../../src/core/plan/plan.ts';
import { mappedPlan } from '../../src/core/report/redact/mapped-plan.ts';
import { examplePlan } from './page-files.ts';

/** Ways into a page, each of which would set a mark that the test looks for. */
const payloads: readonly string[] = [
  '<script>window.ran = 1</script>',
  '"><script>window.ran = 1</script>',
  "'><img src=x onerror=window.ran=1>",
  '</style><script>window.ran = 1</script><style>',
  '</title><script>window.ran = 1</script>',
  '--><script>window.ran = 1</script><!--',
  '<style>body { display: none }</style>',
  '<svg onload=window.ran=1>',
  '</svg><script>window.ran = 1</script>',
  '[click me](javascript:window.ran=1)',
  '<javascript:window.ran=1>',
  '[click me](data:text/html,<script>window.ran=1</script>)',
  '" onmouseover="window.ran = 1" style="position: fixed; inset: 0',
  '<iframe srcdoc="<script>parent.ran = 1</script>">',
  '<meta http-equiv="refresh" content="0; url=https://nordair.example/">',
  '<base href="https://nordair.example/">',
  '<link rel="stylesheet" href="https://nordair.example/style.css">',
  '![picture](https://nordair.example/picture.png)',
  '{{ plan | json }}{% include "secret" %}',
  '<math><mtext></p><style><img src onerror=window.ran=1></style>',
  'A'.repeat(3000),
  'ﷺ'.repeat(40),
];

/** What people who test forms have found to break them stands in a list on npm. */
const all = [...payloads, ...naughty.filter((text) => text.trim() !== '')];

/** Plans whose every text is one of the hostile ones; between them, all of these are used. */
export function hostilePlans(): readonly Plan[] {
  const plans: Plan[] = [];
  for (let used = 0; used < all.length; ) {
    plans.push(
      mappedPlan(examplePlan('nordair'), {
        id: (id) => id,
        isHidden: () => false,
        number: (value) => value,
        text: (typed, { key }) => {
          if (key === 'language' || /^\d{4}-\d{2}-\d{2}$/.test(typed)) return typed;
          used += 1;
          return all[(used - 1) % all.length] ?? '';
        },
      }),
    );
  }
  return plans;
}
