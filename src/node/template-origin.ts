import { digest } from './digest.ts';

/** The first line of a template that was made from a built-in one. */
const origin = /^\{%-? # cnsg template: (?<name>\S+) (?<hash>[0-9a-f]{16}) -?%\}/;

/** A built-in template as a file of one's own, which remembers in its first line what it was made from. */
export function withOrigin(name: string, text: string): string {
  return `{%- # cnsg template: ${name} ${fingerprint(text)} -%}\n${text}`;
}

/** Whether it was made from a built-in template that has changed, or gone, since. */
export function isOutdated(text: string, builtIn: (name: string) => string | undefined): boolean {
  const { name = '', hash } = origin.exec(text)?.groups ?? {};
  if (hash === undefined) return false;
  const now = builtIn(name);
  return now === undefined || fingerprint(now) !== hash;
}

function fingerprint(text: string): string {
  return digest(text.replaceAll('\r\n', '\n'), 'hex').slice(0, 16);
}
