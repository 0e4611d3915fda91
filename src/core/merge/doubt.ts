/** Why the sides cannot be merged in the plan's terms; thrown wherever that is noticed, told at the top. */
export class Doubt extends Error {}
