package dev.michishirube.model.markdown;

import org.commonmark.node.CustomBlock;
import org.jspecify.annotations.Nullable;

/**
 * A quotation that names where it is from. The writer's form is a last line in braces:
 *
 * <pre>{@code
 * > 父母が協議上の離婚をするときは、…
 * > {source="民法 第766条" url="https://laws.e-gov.go.jp/…" verbatim}
 * }</pre>
 *
 * The children are what is quoted, without that line.
 */
public final class Quotation extends CustomBlock {
  private final String source;
  private final @Nullable String url;
  private final boolean verbatim;

  public Quotation(String source, @Nullable String url, boolean verbatim) {
    this.source = source;
    this.url = url;
    this.verbatim = verbatim;
  }

  /** The name of the law or document. */
  public String source() {
    return source;
  }

  public @Nullable String url() {
    return url;
  }

  /** True when the words are the source's own, so that rules of style do not apply. */
  public boolean verbatim() {
    return verbatim;
  }
}
