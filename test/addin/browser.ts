/**
 * A real browser without a window, for tests and screenshots. On Linux one comes through npm and brings the system
 * libraries a bare machine lacks; elsewhere the installed Edge or Chrome is used. Nothing is asked of the network.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') {
    return chromium.launch({ channel: 'msedge' }).catch(() => chromium.launch({ channel: 'chrome' }));
  }
  const said = execFileSync(process.execPath, [path.join('test', 'addin', 'packed-browser.mjs')], { encoding: 'utf8' });
  const { executablePath, args, env } = JSON.parse(said);
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env }, headless: true });
}
