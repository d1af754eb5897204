// guanxi verify: every quote of the graph against its text.
import { verify as verifyStore } from '../../graph/verify.ts';
import { openStore } from '../guanxi.ts';
import { EXIT } from './command.ts';
import type { CommandSpec } from './command.ts';

export const verify: CommandSpec = {
  name: 'verify',
  summary: { zh: '逐一核对每处引文与原文', en: 'check every quote against its text' },
  settings: ['store'],
  examples: [['guanxi verify', { zh: '有不符则退出码为 1', en: 'exit code 1 if one differs' }]],
  async run(context) {
    const store = await openStore(context.settings, { create: false });
    try {
      const { documents, quotes, faults } = await verifyStore(store);
      if (context.isJson) await context.out(`${JSON.stringify({ documents, quotes, faults })}\n`);
      else {
        for (const { document, what } of faults) await context.out(`${document}: ${what}\n`);
        await context.out(
          context.pick({
            zh: `${documents} 篇，核对引文 ${quotes} 处，不符 ${faults.length} 处\n`,
            en: `${documents} documents, ${quotes} quotes checked, ${faults.length} faults\n`,
          }),
        );
      }
      return faults.length === 0 ? EXIT.done : EXIT.failed;
    } finally {
      await store.close();
    }
  },
};
