/** `node manifest/run.mjs manifest/floor.ts`: compiles the pane against the types of ExcelApi 1.7. */
import { spawnSync } from 'node:child_process';
import { writeFloorTypes } from './floor-types.ts';

const FLOOR = 7;
const cut = writeFloorTypes('.cache/floor-types', FLOOR);
process.stdout.write(`ExcelApi 1.${FLOOR}: ${cut} newer members left out of the types.\n`);
const { status } = spawnSync('npx', ['tsc', '-p', 'addin/tsconfig.floor.json'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
