/**
 * Says how to start the browser that npm brings on Linux: `{executablePath, args, env}` as JSON. A program of its own,
 * because the package is an ES module and unpacks itself, and the libraries a bare machine lacks, while it loads.
 */
process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
const { default: packed } = await import('@sparticuz/chromium');
const executablePath = await packed.executablePath();
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
// A page of ours must meet the same security rules as anywhere.
const args = packed.args.filter((arg) => !/disable-web-security|allow-running-insecure|single-process/.test(arg));
process.stdout.write(JSON.stringify({ executablePath, args, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));
