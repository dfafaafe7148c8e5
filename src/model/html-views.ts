/** Views of the HTML templates: one key per file in templates/. */

/** What every page has. */
export interface Frame {
  /** "../" for each folder between the page and the site's root; "" at the root. All links are relative. */
  readonly root: string;
  readonly title: string;
}

export interface HtmlViews {
  readonly home: Frame;
}
