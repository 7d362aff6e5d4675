import { benchAssistant } from './assistant.ts';
import { benchDashboard } from './dashboard.ts';
import { benchImport } from './import.ts';
import { benchKick, benchSubscriptions } from './kick.ts';
import { benchLookUps } from './look-ups.ts';
import { benchSignIn } from './sign-in.ts';

/** `pnpm bench NAME [options]`: each benchmark prints ratios measured in one run. */
const BENCHMARKS: Record<string, (args: string[]) => Promise<void>> = {
  assistant: benchAssistant,
  dashboard: benchDashboard,
  import: benchImport,
  kick: benchKick,
  'look-ups': benchLookUps,
  'sign-in': benchSignIn,
  subscriptions: benchSubscriptions,
};

const [name = '', ...args] = process.argv.slice(2).filter((argument) => argument !== '--');
const benchmark = Object.hasOwn(BENCHMARKS, name) ? BENCHMARKS[name] : undefined;
if (!benchmark) {
  console.error(`Usage: pnpm bench ${Object.keys(BENCHMARKS).join(' | ')} [options]`);
  process.exitCode = 2;
} else {
  try {
    await benchmark(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
