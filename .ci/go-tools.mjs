import { installTools } from '../test/helm/support/tools.mjs';
import { builtMinio } from '../test/s3/minio.mjs';

/** Has Go build what the suites use, which takes minutes where nothing is cached. */
await installTools();
await builtMinio();
