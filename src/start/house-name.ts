import { projectText } from '../brief/project-yaml.ts';
import { readBrand } from '../html/brand.ts';

/** How the project's brand calls the house; undefined where there is no brand, or none that can be read: others say what is wrong with it. */
export function houseName(root: string): string | undefined {
  try {
    const text = projectText(root, '_brand.yml');
    return text === undefined ? undefined : readBrand(text, '_brand.yml').name;
  } catch {
    return undefined;
  }
}
