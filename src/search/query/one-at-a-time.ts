const lastByOwner = new WeakMap<object, Promise<unknown>>();

/** Runs tasks that share an owner one after the other, in the order in which they came; one that fails stops no other. */
export function oneAtATime<T>(owner: object, task: () => Promise<T>): Promise<T> {
  const before = lastByOwner.get(owner) ?? Promise.resolve();
  const own = before.then(task, task);
  lastByOwner.set(owner, own);
  return own;
}
