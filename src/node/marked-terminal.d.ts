// The package ships no types; these are the options that its source reads.
declare module 'marked-terminal' {
  import type { MarkedExtension } from 'marked';

  type Style = (text: string) => string;

  interface Options {
    readonly heading?: Style;
    readonly firstHeading?: Style;
    readonly paragraph?: Style;
    readonly strong?: Style;
    readonly em?: Style;
    readonly del?: Style;
    readonly emoji?: boolean;
    readonly unescape?: boolean;
    readonly showSectionPrefix?: boolean;
  }

  export function markedTerminal(options: Options): MarkedExtension;
}
