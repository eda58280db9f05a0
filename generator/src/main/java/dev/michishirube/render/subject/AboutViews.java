package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.Site;
import dev.michishirube.model.SiteConfig;
import dev.michishirube.model.Source;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.AboutView;
import dev.michishirube.render.view.LinkView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who publishes the guide, by which rules, and which sources it rests on. */
final class AboutViews {
  private final PageContext page;

  AboutViews(PageContext page) {
    this.page = page;
  }

  Draft draft(Frames frames) {
    Heading heading = Heading.of(page.words().get("about.title"), null);
    return Draft.of("about.ftlh", frames.of(heading), view());
  }

  AboutView view() {
    Site site = page.site();
    Map<String, Integer> publishers = new TreeMap<>();
    Map<Licensed, Integer> licensed = new TreeMap<>();
    for (Center center : site.centers()) {
      for (Source source : center.evidence().sources()) {
        if (source.licence() == null) {
          publishers.merge(source.label(), 1, Integer::sum);
        } else {
          licensed.merge(new Licensed(source.label(), source.licence()), 1, Integer::sum);
        }
      }
    }
    return new AboutView(
        PublisherViews.of(site.config()),
        PublisherViews.policies(site.config(), SiteConfig.PolicyPage.ABOUT),
        List.of(
            new LinkView(page.words().get("privacy.title"), page.link("/privacy/")),
            new LinkView(page.words().get("corrections.title"), page.link("/corrections/"))),
        site.centers().size(),
        licensed.entrySet().stream()
            .map(
                e ->
                    new AboutView.LicensedSource(
                        e.getKey().label(), e.getKey().licence(), e.getValue()))
            .toList(),
        byCount(publishers));
  }

  private static List<AboutView.PublisherCount> byCount(Map<String, Integer> publishers) {
    return publishers.entrySet().stream()
        .map(e -> new AboutView.PublisherCount(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingInt(AboutView.PublisherCount::records)
                .reversed()
                .thenComparing(AboutView.PublisherCount::publisher))
        .toList();
  }

  private record Licensed(String label, String licence) implements Comparable<Licensed> {
    @Override
    public int compareTo(Licensed other) {
      return Comparator.comparing(Licensed::label)
          .thenComparing(Licensed::licence)
          .compare(this, other);
    }
  }
}
