/**
 * What has to be put away should the process end in the middle of some work. Who listens to signals besides is asked
 * first: where nobody does, a signal would end the process without another word.
 */

const cleanUps = new Set<() => void>();
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Has `cleanUp` called, once, when the process ends before the returned function is called. */
export function onEnd(cleanUp: () => void): () => void {
  if (cleanUps.size === 0) listen();
  cleanUps.add(cleanUp);
  return () => {
    if (cleanUps.delete(cleanUp) && cleanUps.size === 0) stopListening();
  };
}

function listen(): void {
  process.on("exit", runAll);
  // Before whoever counts those that listen besides, to find out whether it is theirs to end the process.
  for (const signal of SIGNALS) process.prependListener(signal, heard);
}

function stopListening(): void {
  process.off("exit", runAll);
  for (const signal of SIGNALS) process.off(signal, heard);
}

function heard(signal: NodeJS.Signals): void {
  process.off(signal, heard);
  if (process.listenerCount(signal) > 0) return;
  runAll();
  process.kill(process.pid, signal);
}

function runAll(): void {
  for (const cleanUp of cleanUps) cleanUp();
  cleanUps.clear();
}
