import { z } from 'astro/zod';

/** The keys that a schema knows at a path (list positions are numbers); empty where the path leads to no object. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [first, ...rest] = path;
  const inner = unwrap(schema, typeof first === 'number');
  if (inner instanceof z.ZodArray) return first === undefined ? [] : keysAt(inner.element, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  const shape = inner.shape as Readonly<Record<string, z.core.$ZodType>>;
  if (first === undefined) return Object.keys(shape);
  const field = shape[String(first)];
  return field === undefined ? [] : keysAt(field, rest);
}

function unwrap(schema: z.core.$ZodType, isList: boolean): z.core.$ZodType {
  if (schema instanceof z.ZodPipe) return unwrap(schema.in, isList);
  // One value or a list of them.
  if (schema instanceof z.ZodUnion) return unwrap(schema.options[isList ? 1 : 0] ?? z.never(), isList);
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap(), isList) : schema;
}
