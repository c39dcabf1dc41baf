/** Builds the demo into the folder named on the command line, out/demo when none is. */
import { buildDemo } from './build-demo.ts';

await buildDemo(process.argv[2] ?? 'out/demo');
