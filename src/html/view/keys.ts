/** True when `key` is a key of the table; narrows it. */
export function isKey<T extends object>(table: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(table, key);
}
