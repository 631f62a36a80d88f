/** What YAML or JSON may hold where keys are expected. */
export type Mapping = Readonly<Record<string, unknown>>;

/** Whether a value has keys; a list has none. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const empty: Mapping = Object.freeze({});

/** The value, or nothing where it has no keys: for what nobody has checked yet. */
export const mappingOf = (value: unknown): Mapping => (isMapping(value) ? value : empty);
