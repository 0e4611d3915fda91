/** A part of a JSON Schema. */
export type Part = Readonly<Record<string, unknown>>;

/** That part, or null. */
export const orNull = (part: Part): Part => ({ anyOf: [part, { type: 'null' }] });

/** A list of such items. */
export const list = (items: Part): Part => ({ type: 'array', items });

/** The part that the schema defines under a name. */
export const defined = (name: string): Part => ({ $ref: `#/definitions/${name}` });

/** An object that has all of these; later versions may only add to it. */
export function object(properties: Readonly<Record<string, Part>>, description?: string): Part {
  return {
    type: 'object',
    ...(description && { description }),
    required: Object.keys(properties),
    properties,
  };
}
