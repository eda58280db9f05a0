package dev.michishirube.render.subject;

import dev.michishirube.model.SiteConfig;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.PrivacyView;

/** What the site does not do, what stays behind all the same, and what the publisher adds. */
final class PrivacyViews {
  private final PageContext page;

  PrivacyViews(PageContext page) {
    this.page = page;
  }

  Draft draft(Frames frames) {
    SiteConfig config = page.site().config();
    Heading heading =
        Heading.of(page.words().get("privacy.title"), page.words().get("privacy.description"));
    PrivacyView view =
        new PrivacyView(
            PublisherViews.of(config),
            PublisherViews.policies(config, SiteConfig.PolicyPage.PRIVACY));
    return Draft.of("privacy.ftlh", frames.of(heading), view);
  }
}
