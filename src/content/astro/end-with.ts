/** Ends a build with nothing but a report: a thrown error would print a stack, and Astro's own words around it. */
export function endWith(report: string): Promise<never> {
  return new Promise(() => process.stdout.write(report, () => process.exit(1)));
}
