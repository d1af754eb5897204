// Which documents are kept aside: never trained on, never tuned on, never read; only measured.

/** FNV-1a of an id's UTF-16 units, 32 bits, unsigned. */
export const fnv1a = (id: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

export type Part = 'train' | 'dev' | 'kept-aside';

/**
 * The part of a document, by its id alone, in every set alike: a fifth (hash mod 5 = 0) is kept aside; of the others an eighth
 * (the next digits of the hash mod 8 = 0) is dev, on which features and settings are chosen. The shipped weights are trained on train and dev.
 */
export const partOf = (id: string): Part => {
  const hash = fnv1a(id);
  if (hash % 5 === 0) return 'kept-aside';
  return Math.floor(hash / 5) % 8 === 0 ? 'dev' : 'train';
};
