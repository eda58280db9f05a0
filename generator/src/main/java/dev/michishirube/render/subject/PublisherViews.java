package dev.michishirube.render.subject;

import dev.michishirube.model.SiteConfig;
import dev.michishirube.model.Telephone;
import dev.michishirube.render.view.PolicyView;
import dev.michishirube.render.view.PublisherView;
import java.util.List;

/** The publisher and its rules, for the pages that tell of the guide itself. */
final class PublisherViews {
  private PublisherViews() {}

  static PublisherView of(SiteConfig config) {
    SiteConfig.Publisher publisher = config.publisher();
    String phone = publisher.phone();
    return new PublisherView(
        publisher.name(),
        publisher.department(),
        phone,
        phone == null ? null : new Telephone(phone).href(),
        publisher.email(),
        publisher.url());
  }

  static List<PolicyView> policies(SiteConfig config, SiteConfig.PolicyPage page) {
    return config.policies().stream()
        .filter(policy -> policy.page() == page)
        .map(policy -> new PolicyView(policy.title(), policy.text()))
        .toList();
  }
}
