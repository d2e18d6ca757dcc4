/** Waiting for what comes by the network, with an end. */

/** Resolves once `isSo` holds; fails after ten seconds, or those given, which only a fault takes. */
export async function until(isSo: () => boolean, what: string, seconds = 10): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
