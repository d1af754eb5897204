// Elements of a page → plain text: one block a line, cells of a table apart by tabs.

/** The little of the DOM that is used here; linkedom's nodes have it. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON SELECT TEXTAREA NAV OBJECT CANVAS VIDEO AUDIO HEAD TITLE'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD TABLE CAPTION TR THEAD TBODY BLOCKQUOTE ' +
    'PRE FIGURE FIGCAPTION HR BR FORM FIELDSET ADDRESS DETAILS SUMMARY BODY'
  ).split(' '),
);

const WIDE = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef“”‘’…—·]';
const BREAK_BETWEEN_WIDE = new RegExp(`(?<=${WIDE})[ \\t\\f]*\\n[ \\t\\f\\n]*(?=${WIDE})`, 'gu');

const inlineText = (text: string): string =>
  text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[\u200b\u2060\ufeff\u00ad]/gu, '')
    .replaceAll(BREAK_BETWEEN_WIDE, '')
    .replaceAll(/[ \t\n\f\u00a0]+/gu, ' ');

/** How deep the elements of a page lie within each other, at most. */
export const depthOf = (root: PageNode): number => {
  let deepest = 0;
  let depth = 0;
  let node: PageNode | null = root;
  while (node) {
    deepest = Math.max(deepest, depth);
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    if (!node || node === root) break;
    node = node.nextSibling;
  }
  return deepest;
};

/** Text of an element and all in it, in order; walks without recursion, so depth does not matter. “<p>华为</p><p>小米</p>” → 华为\n小米. */
export const plainText = (root: PageNode): string => {
  const lines: string[] = [];
  let line = '';
  const close = (): void => {
    const text = line
      .split('\t')
      .map((cell) => cell.replaceAll(/^[\s\u3000]+|[\s\u3000]+$/gu, ''))
      .join('\t')
      .trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const leave = (node: PageNode): void => {
    const name = node.nodeName.toUpperCase();
    if (BLOCKS.has(name)) close();
    else if (name === 'TD' || name === 'TH') line += '\t';
  };
  let node: PageNode | null = root;
  while (node) {
    const name: string = node.nodeName.toUpperCase();
    if (node.nodeType === 3) line += inlineText(node.textContent ?? '');
    else if (BLOCKS.has(name)) close();
    const isSkipped = node.nodeType === 8 || SKIPPED.has(name);
    if (!isSkipped && node.nodeType !== 3 && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    // Up until something follows; each element is left once.
    for (;;) {
      if (!node || node === root) {
        close();
        return lines.join('\n');
      }
      leave(node);
      if (node.nextSibling) break;
      node = node.parentNode;
    }
    node = node.nextSibling;
  }
  close();
  return lines.join('\n');
};
