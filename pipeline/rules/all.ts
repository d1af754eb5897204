// The list of all rules, in the order in which they are asked.
import type { Rule } from '../relate/rule.ts';
import { ACCUSATION_RULES } from './accusations.ts';
import { APPOINTMENT_RULES } from './appointments.ts';
import { APPOSITION_RULES } from './appositions.ts';
import { BOARD_RULES } from './boards.ts';
import { BRACKET_RULES } from './brackets.ts';
import { BYLINE_RULES } from './bylines.ts';
import { CHANGE_RULES } from './changes.ts';
import { COUNTRY_RULES } from './countries.ts';
import { COPULA_RULES } from './copulas.ts';
import { DEGREE_RULES } from './degrees.ts';
import { EPITHET_RULES } from './epithets.ts';
import { FRAME_RULES } from './frames.ts';
import { GENITIVE_RULES } from './genitives.ts';
import { PARTY_RULES } from './parties.ts';
import { GUEST_RULES } from './guests.ts';
import { PEOPLE_RULES } from './people.ts';
import { HANDOVER_RULES } from './handovers.ts';
import { POST_RULES } from './posts.ts';
import { PUNISHED_RULES } from './punished.ts';
import { RELAY_RULES } from './relays.ts';
import { ROSTER_RULES } from './rosters.ts';
import { RULING_RULES } from './rulings.ts';
import { STAFF_RULES } from './staff.ts';
import { STAKE_BRACKET_RULES } from './stake-brackets.ts';
import { SUIT_RULES } from './suits.ts';
import { SUCCESSION_RULES } from './successions.ts';
import { TENDER_RULES } from './tenders.ts';
import { UNIT_RULES } from './units.ts';

export const RULES: readonly Rule[] = [
  ...POST_RULES,
  ...APPOINTMENT_RULES,
  ...COPULA_RULES,
  ...APPOSITION_RULES,
  ...BOARD_RULES,
  ...BYLINE_RULES,
  ...ROSTER_RULES,
  ...EPITHET_RULES,
  ...HANDOVER_RULES,
  ...CHANGE_RULES,
  ...FRAME_RULES,
  ...GENITIVE_RULES,
  ...STAFF_RULES,
  ...PEOPLE_RULES,
  ...GUEST_RULES,
  ...ACCUSATION_RULES,
  ...SUIT_RULES,
  ...PUNISHED_RULES,
  ...PARTY_RULES,
  ...DEGREE_RULES,
  ...BRACKET_RULES,
  ...STAKE_BRACKET_RULES,
  ...TENDER_RULES,
  ...UNIT_RULES,
  ...COUNTRY_RULES,
  ...RULING_RULES,
  ...SUCCESSION_RULES,
  ...RELAY_RULES,
];
