/** The package's brand as another house begins with it: its own name, and nothing that is ours alone. */
export function emptyBrand(brand: string, house: string): string {
  return brand
    .replace(/^# The sample house\. /, '# ')
    .replace(/^ {4}(short|full):.*$/gm, (_, key: string) => `    ${key}: ${JSON.stringify(house)}`)
    .replace(/^( {4}#.*\n) {4}place:.*$/m, '$1    # place: …');
}
