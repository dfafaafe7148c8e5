/** What each template and each writer sees: the contract for people who override a template. */

import type { DataViews } from "./data-views.ts";
import type { AssetViews, HtmlViews } from "./html-views.ts";
import type { SearchViews } from "./search-views.ts";

/** One key per file in templates/ (HtmlViews) or per writer in render/ (DataViews, SearchViews). */
export interface Views extends HtmlViews, AssetViews, DataViews, SearchViews {}

export type ViewName = keyof Views;
