/** Where the package's own files lie. Loads next to nothing: every build begins here. */

import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Tests run the sources as they are. */
const isCompiled = !import.meta.url.endsWith(".ts");

/** The package's folder, seen from dist/ or from src/io/. */
const packageDir = fileURLToPath(new URL(isCompiled ? ".." : "../..", import.meta.url));

export const packageFile = join(packageDir, "package.json");

/** The package's own code. */
export const codeDir = join(packageDir, isCompiled ? "dist" : "src");

/** What rolldown has written, which threads and other processes run even where the sources are tested. */
export const compiledDir = join(packageDir, "dist");

export const ownTemplatesDir = join(packageDir, "templates");
