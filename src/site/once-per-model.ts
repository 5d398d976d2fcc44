import type { Model } from '../content/read/model.ts';

/** A view of the whole model that many pages ask for: made when it is first asked for, once for each model. */
export function oncePerModel<View extends object>(make: (model: Model) => View): (model: Model) => View {
  const made = new WeakMap<Model, View>();
  return (model) => {
    const view = made.get(model) ?? make(model);
    made.set(model, view);
    return view;
  };
}
