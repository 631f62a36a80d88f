export function writeCorpus(folder: string): void;
export function eachKind(): { name: string; text: string }[];
