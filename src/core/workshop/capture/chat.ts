const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?`;
const date = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
const author = String.raw`[^:\[\]]{1,60}:(?:\s+|$)`;

/** What a chat puts before a message when it is copied: when it was written, and by whom. */
const stamps = [
  String.raw`^\[${date},?\s${time}\]\s${author}`,
  String.raw`^${date},?\s${time}\s[-–]\s${author}`,
  String.raw`^\d{1,2}:\d{2}:\d{2}\s+From\s.{1,60}?\s+to\s${author}`,
].map((stamp) => new RegExp(stamp));

/** A time alone may be the line's own, `[9:30] Doors: free coffee`; it is a chat's where several lines have one. */
const shortStamp = new RegExp(`^\\[${time}\\]\\s${author}`);

/** A line that only says who writes and when: `Ada Moreau  [2:03 PM]`. */
const heading = new RegExp(`^\\p{Lu}\\S*(?: \\p{Lu}\\S*){1,3} \\[${time}\\]$`, 'u');

/** Whether a line only says who writes what follows, and when. */
export function isChatHeading(line: string): boolean {
  return heading.test(line);
}

/** One line of which it is known that it says something of its own: whatever time and name stand before it are gone. */
export function withoutStamp(line: string): string {
  return [...stamps, shortStamp].reduce((rest, stamp) => rest.replace(stamp, ''), line);
}

/** The lines without what a chat or a mail adds to them. */
export function withoutStamps(lines: readonly string[]): readonly string[] {
  const isChat = lines.filter((line) => shortStamp.test(line)).length > 1;
  const written = lines.map((line, at) => {
    if (isChatHeading(line) && at < lines.length - 1) return '';
    return (isChat ? [...stamps, shortStamp] : stamps).reduce((rest, stamp) => rest.replace(stamp, ''), line);
  });
  const isQuoted = written.length > 1 && written.every((line) => /^>+(?: (?!\d)|$)/.test(line));
  return isQuoted ? written.map((line) => line.replace(/^>+ ?/, '')) : written;
}
