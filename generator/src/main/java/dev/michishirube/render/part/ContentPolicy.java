package dev.michishirube.render.part;

import org.jspecify.annotations.Nullable;

/**
 * The Content-Security-Policy: nothing but the site's own files, no inline script ever. Images may
 * also lie in the page itself: an empty one keeps browsers from asking the host for an icon.
 */
public final class ContentPolicy {
  private ContentPolicy() {}

  /**
   * The policy of a page; {@code styleHash} names the inline style sheet of a page that has one.
   */
  public static String of(@Nullable String styleHash) {
    String style = styleHash == null ? "'self'" : "'sha256-" + styleHash + "'";
    return "default-src 'none'; style-src "
        + style
        + "; img-src 'self' data:; script-src 'self'; form-action 'self'; base-uri 'none'";
  }
}
