/** Entry of the bundled command. */
import { tonghop } from './tonghop.ts';

const io = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  tty: process.stderr.isTTY === true,
};

// A closed pipe (`| head`) is the reader's choice, not a failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await tonghop(process.argv.slice(2), io);
