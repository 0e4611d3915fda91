/** The SHA-256 digest of a text in UTF-8. */
export function digest(text: string, encoding: 'hex' | 'base64'): string {
  // Most commands need none, and loading this would cost them a tenth of their start.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(text).digest(encoding);
}
