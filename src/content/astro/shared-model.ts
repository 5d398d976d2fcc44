import type { Model } from '../read/model.ts';

/** The model of the content folder that this process works on: made when first asked for, and anew after a change. */
export type SharedModel = { read: () => Promise<Model>; forget: () => void };

/**
 * Astro runs our modules in three instances (configuration, content, pages) that share nothing but `globalThis`. Made in
 * each of them, the model would cost three times its time and memory, so it lies there, under this one name.
 */
const NAME = Symbol.for('dan-chieu.model');

const shelf = globalThis as { [NAME]?: SharedModel };

/** Puts the model where every instance finds it; the integration of the content does so, before anything else runs. */
export function shareModel(model: SharedModel): void {
  shelf[NAME] = model;
}

/** The model of the content folder; every caller in the process gets the same. */
export function sharedModel(): Promise<Model> {
  const shared = shelf[NAME];
  if (!shared) throw new Error('The content integration is missing in the configuration of Astro');
  return shared.read();
}
