// Linking: which names of a document stand for one entity, which places stand for a government, what 该公司 and 他 take up.
import type { Entity } from '../src/model/entity.ts';
import type { Mention } from '../src/model/mention.ts';
import type { AliasRecord } from '../src/model/record.ts';
import { bySpan } from '../src/model/span.ts';
import { resolveAnaphora } from './link/anaphora.ts';
import { findAliases } from './link/aliases.ts';
import { joinForms } from './link/entities.ts';
import { collectForms } from './link/forms.ts';
import { findMetonyms } from './link/metonyms.ts';
import { chooseSenses } from './link/senses.ts';
import { resolveSpeakers } from './link/speakers.ts';
import type { Lexicon } from './lexicon.ts';
import type { Linked, Stage, Tagged } from './stage.ts';

/** Gives each name its entity, and adds metonyms, nominals and pronouns that can be resolved. */
export const createLink =
  (lexicon: Lexicon): Stage<Tagged, Linked> =>
  (input) => {
    const { folded } = input;
    const { text } = input.document;
    const forms = collectForms(text, input.names);
    const places = findAliases(text, input.names);
    const groups = joinForms(forms, chooseSenses(folded, forms, lexicon), places);
    const mentions: Mention[] = [];
    const entityAt = new Map<number, Entity>();
    for (const { entity, forms: members } of groups) {
      for (const place of members.flatMap((form) => form.places)) {
        mentions.push({ ...place, text: text.slice(place.start, place.end), kind: 'name', entity: entity.id });
        entityAt.set(place.start, entity);
      }
    }
    const metonyms = findMetonyms(text, folded, input.sentences, input.names, lexicon);
    const entities = new Map<string, Entity>(groups.map(({ entity }) => [entity.id, entity]));
    for (const { government, ...metonym } of metonyms) {
      mentions.push(metonym);
      if (!entities.has(government.id))
        entities.set(government.id, {
          id: government.id,
          type: 'organization',
          name: government.name,
          aliases: [],
          lexicon: government.id,
        });
    }
    mentions.sort(bySpan);
    const anaphora = resolveAnaphora(text, folded, input.sentences, input.tokens, mentions);
    const named = [...mentions, ...anaphora].toSorted(bySpan);
    const speakers = resolveSpeakers(text, folded, input.sentences, named);
    const aliases = places.flatMap(({ long, short }): AliasRecord[] => {
      const entity = entityAt.get(long.start);
      if (!entity || entityAt.get(short.start) !== entity) return [];
      return [{ entity: entity.id, alias: text.slice(short.start, short.end), start: short.start, end: short.end }];
    });
    return {
      ...input,
      mentions: speakers.length > 0 ? [...named, ...speakers].toSorted(bySpan) : named,
      entities: [...entities.values()],
      aliases,
    };
  };
