/** Run by the container engine: whether the process in this container is ready. */
const port = process.env.MANAGEMENT_PORT ?? process.env.PORT;
const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
process.exit(answer?.ok === true ? 0 : 1);
