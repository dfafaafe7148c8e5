/** Where the package's own files lie. Loads next to nothing: every build begins here. */

import { fileURLToPath } from "node:url";

/** The package's own code: src/ in tests, dist/ otherwise. */
export const codeDir = fileURLToPath(new URL("..", import.meta.url));

export const packageFile = fileURLToPath(new URL("../../package.json", import.meta.url));

/** The package's own templates/ folder: beside src/ and beside dist/. */
export const ownTemplatesDir = fileURLToPath(new URL("../../templates", import.meta.url));
