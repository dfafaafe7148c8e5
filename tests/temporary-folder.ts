/** All temporary folders of a test run lie in one, which is taken away when the run is over, however its tests ended. */

import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export function setup(): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "backissue-tests-")));
  process.env["TMPDIR"] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
