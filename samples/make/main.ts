/** Entry of `npm run samples`. */
import { writeSamples } from './make-samples.ts';

const count = await writeSamples('samples');
process.stdout.write(`${count} tệp trong samples/\n`);
