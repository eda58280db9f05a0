package dev.michishirube.render.view;

import java.util.List;

/** Publisher, rules of the guide, sources and licences. */
public record AboutView(
    PublisherView publisher,
    List<PolicyView> policies,
    List<LinkView> more,
    int records,
    List<LicensedSource> licensed,
    List<PublisherCount> publishers) {
  public AboutView {
    policies = List.copyOf(policies);
    more = List.copyOf(more);
    licensed = List.copyOf(licensed);
    publishers = List.copyOf(publishers);
  }

  /** A source under a licence that asks for attribution. */
  public record LicensedSource(String label, String licence, int records) {}

  /** How many records a publisher's pages confirm. */
  public record PublisherCount(String publisher, int records) {}
}
