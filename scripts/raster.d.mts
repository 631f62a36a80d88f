import type { Canvas } from '@napi-rs/canvas';

export function rasterise(
  pdf: Uint8Array,
  options?: { readonly pages?: readonly number[]; readonly scale?: number },
): Promise<Canvas[]>;
