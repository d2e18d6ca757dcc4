/** Waiting for what comes by the network, with an end. */

/** Resolves once `isSo` holds; fails after ten seconds, which only a fault takes. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
