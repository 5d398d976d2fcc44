import { z } from 'astro/zod';

/** The keys that a schema knows at a path (list positions are numbers); empty where the path leads to no object. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const inner = unwrap(schema);
  const [first, ...rest] = path;
  if (inner instanceof z.ZodArray) return first === undefined ? [] : keysAt(inner.element, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  const shape = inner.shape as Readonly<Record<string, z.core.$ZodType>>;
  if (first === undefined) return Object.keys(shape);
  const field = shape[String(first)];
  return field === undefined ? [] : keysAt(field, rest);
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  // One value or a list of them: the keys are those of one.
  if (schema instanceof z.ZodUnion) return unwrap(schema.options[0] ?? z.never());
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}
