package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Publisher, rules of the guide, sources and licences. */
public record AboutView(
    String publisher,
    @Nullable String department,
    @Nullable String phone,
    @Nullable String phoneHref,
    @Nullable String email,
    @Nullable String url,
    List<PolicyView> policies,
    int records,
    List<LicensedSource> licensed,
    List<PublisherCount> publishers) {
  /** A rule of the publisher. */
  public record PolicyView(String title, String text) {}

  /** A source under a licence that asks for attribution. */
  public record LicensedSource(String label, String licence, int records) {}

  /** How many records a publisher's pages confirm. */
  public record PublisherCount(String publisher, int records) {}
}
