/** What is made when it is first asked for, and once; what it is made of is let go then. */
export function once<Made>(make: () => Made): () => Made {
  let waiting: (() => Made) | undefined = make;
  let made: Made;
  return () => {
    if (waiting) made = waiting();
    waiting = undefined;
    return made;
  };
}

/** What is made of an object is made when it is first asked for, and once for each object; it goes when the object goes. */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, { value: Made }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
