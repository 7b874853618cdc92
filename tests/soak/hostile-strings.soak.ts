/** The same hostile strings, five times as many: needs the build for Chromium. */
process.env.PAYLOADS ??= '5000';
await import('../e2e/hostile-strings.e2e');

export {};
