import type { BrowserContext } from 'playwright-core';

/**
 * Listens to everything a page of a site must never do, in all tabs of a context: errors in the console or in
 * scripts, violations of the Content-Security-Policy, dialogs, downloads that fail, requests to anywhere else.
 *
 * @param url the address of the site; what lies under its origin is its own
 * @returns a list that grows while tabs are open, a line for each incident
 */
export async function watchForIncidents(context: BrowserContext, url: string): Promise<readonly string[]> {
  const incidents: string[] = [];
  const { origin } = new URL(url);
  const at = (place: string | undefined) => (place ?? '').replace(origin, '');
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      incidents.push(`${at(message.page()?.url())} console: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    incidents.push(`${at(error.page()?.url())} error: ${error.error().message}`);
  });
  context.on('dialog', (dialog) => {
    incidents.push(`${at(dialog.page()?.url())} dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const own = [`${origin}/`, 'data:', 'blob:'].some((start) => request.url().startsWith(start));
    if (!own) incidents.push(`request to ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) incidents.push(`${at(response.url())} answered ${response.status()}`);
  });
  await context.exposeBinding('reportViolation', ({ page }, violation: string) => {
    incidents.push(`${at(page.url())} violates its policy: ${violation}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      void reportViolation(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return incidents;
}

declare function reportViolation(violation: string): Promise<void>;
