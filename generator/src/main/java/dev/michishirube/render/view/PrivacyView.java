package dev.michishirube.render.view;

import java.util.List;

/** What the site does with its readers' data; the words are those of the product. */
public record PrivacyView(PublisherView publisher, List<PolicyView> policies) {
  public PrivacyView {
    policies = List.copyOf(policies);
  }
}
