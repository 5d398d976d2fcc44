import { oncePer } from '../content/once-per.ts';
import type { Model } from '../content/read/model.ts';

/** A view of the whole model that many pages ask for. */
export function oncePerModel<View>(make: (model: Model) => View): (model: Model) => View {
  return oncePer(make);
}
