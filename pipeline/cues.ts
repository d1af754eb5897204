// Cues of ambiguous forms, counted in a text.

/** How often a text holds a cue, up to nine times; each cue is looked for once. */
export const cueCounter = (text: string): ((cue: string) => number) => {
  const known = new Map<string, number>();
  return (cue) => {
    const before = known.get(cue);
    if (before !== undefined) return before;
    let n = 0;
    for (let at = text.indexOf(cue); at >= 0 && n < 9; at = text.indexOf(cue, at + cue.length)) n++;
    known.set(cue, n);
    return n;
  };
};
