/** The SHA-256 digest of a text in Base64: how a content-security policy names a style sheet that it trusts. */
export type Digest = (text: string) => string;

/**
 * A page as its template wrote it, made fit to be handed over: a content-security policy that lets nothing load or run
 * and no style apply but the page's own, the marker of the report, and no blank lines where a loop had nothing to say.
 * The policy is set here and not by the template, so that a template of one's own cannot leave it out.
 */
export function finishedPage(name: string, rendered: string, digest: Digest): string {
  return `${sealedPage(withoutDeadLinks(tidy(rendered)), digest)}\n<!-- cnsg report: ${name} -->\n`;
}

/** A page with a content-security policy by which nothing loads or runs and no style applies but its own. */
export function sealedPage(page: string, digest: Digest): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(page, digest)}">`;
  const at = endOf(/<head>/i, page) ?? endOf(/<!doctype html>/i, page) ?? 0;
  return `${page.slice(0, at)}\n${policy}${page.slice(at)}`;
}

function endOf(pattern: RegExp, page: string): number | undefined {
  const found = pattern.exec(page);
  return found ? found.index + found[0].length : undefined;
}

function tidy(rendered: string): string {
  return rendered
    .trim()
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n');
}

/** Not every report holds every element: a link to one that is elsewhere leads nowhere, so it is none. */
function withoutDeadLinks(page: string): string {
  const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  return page.replace(
    /(<a [^>]*?)\s?href="#([^"]*)"( aria-label="[^"]*")?/g,
    (link, before: string, id: string) => (ids.has(id) ? link : before),
  );
}

/** Texts of a plan never hold a `<style>`: they are escaped. */
function policyFor(page: string, digest: Digest): string {
  const digests = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, style = '']) => `'sha256-${digest(style)}'`,
  );
  return `default-src 'none'; style-src ${digests.join(' ') || "'none'"}; base-uri 'none'; form-action 'none'`;
}
