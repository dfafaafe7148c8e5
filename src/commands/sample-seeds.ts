/** Two articles of our own for `init`: one of each kind that people most often have. */

/** By path below the seeds folder. */
export const sampleSeeds: Readonly<Record<string, string>> = {
  "2024-05-17-ferry.txt": ` date 2024-05-17 (Harbour News) The ferry to the northern islands sails again from Monday, the harbour office of Port Ellis said on Friday. It had been stopped since 4 March, when a storm broke the landing stage.

Two ships will cross each day until the end of September. "We have tested the new stage with full loads for a week," harbour master Ines Duarte said.

Tickets cost what they did last year.
`,
  "2024-05-20-library.md": `---
title: Library of Port Ellis opens its newspaper room
date: 2024-05-20
source: Port Ellis Gazette
authors: [Tom Ashdown]
tags: [libraries, newspapers]
---

The town library of Port Ellis opened its newspaper room on Monday. It holds *every issue* of the Gazette since 1911, and the Harbour News from 1934 to 1988.

Readers may order volumes a day ahead. "Most people come for a birthday or a shipwreck," librarian Amara Okoye said.

This is a sample article: take it out of \`seeds/\` when your own texts are in.
`,
};
