/** Preloaded into a measured process: on exit it writes the peak resident size, in bytes, to the file named by PEAK_FILE. */
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS * 1024));
});
