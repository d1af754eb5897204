// Finding claims: every rule on every sentence that has its words, then what is said twice kept once.
import type { Claim } from '../src/model/claim.ts';
import { createAsking } from './relate/asking.ts';
import { mergeClaims, settleInvested, toClaim } from './relate/claims.ts';
import { asker } from './relate/rule.ts';
import type { Rule } from './relate/rule.ts';
import type { Titles } from './relate/posts/titles.ts';
import { settleJoined, settleTerms } from './relate/posts/terms.ts';
import { viewDocument } from './relate/sentence/units.ts';
import { RULES } from './rules/all.ts';
import type { Linked, Related, Stage } from './stage.ts';

/** Adds the claims that the rules find, in order of reading. */
export const createRelate = (titles: Titles, rules: readonly Rule[] = RULES): Stage<Linked, Related> => {
  const asking = createAsking(rules);
  return (input) => {
    const document = viewDocument(input, titles);
    const claims: Claim[] = [];
    for (const sentence of document.sentences) {
      const ask = asker(sentence, document);
      for (const rule of asking(sentence, document)) {
        for (const draft of ask(rule)) {
          const claim = toClaim(draft, rule, sentence, document);
          if (claim) claims.push(claim);
        }
      }
    }
    return { ...input, claims: mergeClaims(settleInvested(settleJoined(settleTerms(claims)))) };
  };
};
