/** Text for `--json`: one document with its version and kind. What could steer a terminal stands as an escape. */
export function jsonDocument(kind: string, content: object): string {
  const text = JSON.stringify({ schemaVersion: 1, kind, ...content }, null, 2);
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${text.replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, escaped)}\n`;
}
