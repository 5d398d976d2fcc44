import type { BrowserContext } from 'playwright-core';

/** What pages did that they must not do. */
export type Misconduct = { foreignRequests: string[]; policyViolations: string[]; errors: string[] };

/**
 * Watches every page of a context: requests to another host than that of `url` (they are also cut off), violations
 * of the content security policy, uncaught errors. The lists fill as the pages run.
 */
export async function watchContext(context: BrowserContext, url: string): Promise<Misconduct> {
  const { host } = new URL(url);
  const seen: Misconduct = { foreignRequests: [], policyViolations: [], errors: [] };

  context.on('request', (request) => {
    const address = new URL(request.url());
    if (address.protocol.startsWith('http') && address.host !== host) seen.foreignRequests.push(request.url());
  });
  await context.route(
    (address) => address.protocol.startsWith('http') && address.host !== host,
    (route) => route.abort(),
  );

  await context.exposeBinding('reportPolicyViolation', (_, violation: string) => {
    seen.policyViolations.push(violation);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile } = event;
      const report: unknown = Reflect.get(window, 'reportPolicyViolation');
      if (typeof report === 'function') report(`${effectiveDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  // Chromium tells some refusals (a policy in a frame, a worker) on the console only.
  context.on('console', (message) => {
    if (/content security policy/iu.test(message.text())) seen.policyViolations.push(message.text());
  });
  context.on('weberror', (error) => seen.errors.push(error.error().message));
  return seen;
}
