import { TestEnvironment } from 'jest-environment-node';

/**
 * Node's own environment, in workers that end at once. When its work is done, Node takes apart a heap of some hundred
 * megabytes first; on a busy machine that takes longer than Jest waits, which then speaks of something left open.
 */
const isWorker = process.send !== undefined;
if (isWorker) process.once('exit', (code) => process.reallyExit(code));

export default TestEnvironment;
