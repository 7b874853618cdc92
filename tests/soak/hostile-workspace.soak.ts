/** The same hostile strings in the workspace, five times as many: needs the build for Chromium. */
process.env.PAYLOADS ??= '1000';
await import('../e2e/hostile-workspace.e2e');

export {};
