/** Every problem code, with one sentence on what it means. Codes are permanent: never rename, never reuse. Keep sorted. */

export const problemCodes = {
  "address-vanished": "A published address has no article any more.",
  "article-empty": "The seed holds no text that could be an article.",
  "article-too-slow": "The article took longer, or more memory, than one article may take.",
  "config-invalid": "A value in backissue.json is not what the setting takes.",
  "config-unknown-key": "backissue.json has a key that no setting has.",
  "control-signs-removed":
    "The file holds control signs, which no page may hold; they were taken out of the text.",
  "date-conflict": "The seed states two publication dates; the header's was taken.",
  "date-future": "The date lies after today: an archive holds what has been published.",
  "date-invalid": "The value is not a date of the calendar.",
  "date-missing": "No publication date was found; the article is listed as undated.",
  "desk-invalid": "A value in a desk file is not what its key takes.",
  "desk-unknown-article": "A desk file speaks of an article that does not exist.",
  "desk-unknown-key": "A desk file has a key that means nothing there.",
  "encoding-replaced": "The file is not UTF-8; it was read as another encoding, named in the message.",
  "front-matter-invalid": "The front matter is not readable YAML.",
  "front-matter-refused":
    "The front matter is of a kind that could run code or exhaust the machine; it is kept as text.",
  "front-matter-unknown-key": "The front matter has a key that means nothing here; its value is not used.",
  "json-line-invalid": "A line of a JSON Lines file is not a JSON object with text.",
  "lock-unwritable": "The permalink lock could not be written, so addresses are not frozen yet.",
  "markdown-too-complex": "The Markdown is too deep, long or wide; its text is shown as plain paragraphs.",
  "seed-binary": "The file is not text; it was skipped.",
  "seed-link-skipped": "A symbolic link was skipped: links may lead out of the seeds folder.",
  "seed-special-file": "The entry is neither a file nor a folder; it was skipped.",
  "seed-too-large": "The file is longer than one article may be; it was skipped.",
  "seed-unknown-type": "No reader takes files of this type; it was skipped.",
  "seed-unreadable": "The file could not be read.",
  "site-asset-unused": "The site has a style, script or picture that nothing in it names.",
  "site-data-invalid": "A published feed, sitemap or data file is not well-formed.",
  "site-file-missing": "A file that the site's manifest names is not there.",
  "site-html-invalid":
    "A page breaks a rule of HTML or of accessibility; the rule stands behind the message.",
  "site-link-broken": "A link inside the site leads to a page, or a place in a page, that is not there.",
  "site-link-dead": "A link out of the site leads nowhere; asked only with check --external.",
  "site-over-budget": "A page or the style sheet weighs more, or asks for more files, than a page should.",
  "site-page-heavy": "A page is over a megabyte, which is slow to load.",
  "site-value-unset": "A page shows undefined, NaN or [object Object] where a value should stand.",
  "slug-invalid": "The wished slug holds signs that an address may not have.",
  "template-error": "A template could not be compiled or run.",
  "template-unused": "A file in templates/ replaces none of ours and no template includes it.",
} as const;

export type ProblemCode = keyof typeof problemCodes;
