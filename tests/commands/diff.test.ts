import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeFolder, runCli } from "./run-cli.ts";

const seed = (title: string, text: string) => `---\ntitle: ${title}\ndate: 2024-03-01\n---\n\n${text}\n`;

it("diff names what the next build would add, change and take away, and changes nothing", () => {
  const dir = makeFolder({
    "seeds/quay.md": seed("Quay opens", "The quay of the harbour opened on Friday."),
    "seeds/rail.md": seed("Rail closed", "The railway line to the mountains was closed for good."),
    "seeds/same.md": seed("Nothing new", "In the village nobody saw anything at all this week."),
  });
  expect(runCli(dir, "diff").out).toMatch(
    /^\+ quay\.md: Quay opens\n[\s\S]*\n3 added, 0 changed, 0 removed\n$/,
  );
  runCli(dir, "build");
  expect(runCli(dir, "diff").out).toBe("0 added, 0 changed, 0 removed\n");
  writeFileSync(join(dir, "seeds/quay.md"), seed("Quay shut", "The quay of the harbour opened on Friday."));
  writeFileSync(
    join(dir, "seeds/new.md"),
    seed("Ferry returns", "The ferry to the northern islands sails again."),
  );
  rmSync(join(dir, "seeds/rail.md"));
  const { out, status } = runCli(dir, "diff");
  expect(status).toBe(0);
  expect(out).toContain("+ new.md: Ferry returns\n");
  expect(out).toContain('~ quay.md\n    headline: "Quay opens" → "Quay shut"\n');
  expect(out).toContain("- rail.md: Rail closed\n");
  expect(out).toMatch(/1 added, \d changed, 1 removed\nchanges\.html will list 3 of them\n$/);
  expect(out).not.toContain("same.md");
  const { changed, announced } = JSON.parse(runCli(dir, "diff", "--json").out);
  expect(changed[0]).toMatchObject({
    id: "quay.md",
    fields: [{ field: "headline", before: "Quay opens", after: "Quay shut" }],
  });
  runCli(dir, "build");
  expect(JSON.parse(readFileSync(join(dir, "seeds/_desk/changes.lock.json"), "utf8")).changes).toEqual(
    announced,
  );
  expect(runCli(dir, "diff").out).toBe("0 added, 0 changed, 0 removed\n");
});
