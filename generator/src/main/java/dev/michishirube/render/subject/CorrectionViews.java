package dev.michishirube.render.subject;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.Article;
import dev.michishirube.model.Correction;
import dev.michishirube.model.Site;
import dev.michishirube.model.SiteConfig;
import dev.michishirube.model.SiteRecords;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.CorrectionsView;
import dev.michishirube.render.view.CorrectionsView.CorrectionView;
import dev.michishirube.render.view.LinkView;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 訂正のお知らせ. */
final class CorrectionViews {
  private static final Position FILE = Position.ofFile("content/corrections.yaml");

  private final PageContext page;

  CorrectionViews(PageContext page) {
    this.page = page;
  }

  Draft draft(Frames frames) {
    SiteConfig config = page.site().config();
    Heading heading =
        Heading.of(
            page.words().get("corrections.title"), page.words().get("corrections.description"));
    CorrectionsView view =
        new CorrectionsView(
            PublisherViews.of(config),
            PublisherViews.policies(config, SiteConfig.PolicyPage.CORRECTIONS),
            page.site().records().corrections().stream().map(this::view).toList());
    return Draft.of("corrections.ftlh", frames.of(heading), view, FILE);
  }

  private CorrectionView view(Correction correction) {
    return new CorrectionView(
        page.date(correction.date()),
        correction.date().toString(),
        subject(correction).orElse(null),
        correction.about(),
        correction.was(),
        correction.now());
  }

  private Optional<LinkView> subject(Correction correction) {
    return record(correction.record()).or(() -> article(correction.article()));
  }

  private Optional<LinkView> article(@Nullable String slug) {
    Site site = page.site();
    Optional<Article> found =
        site.articles().stream().filter(article -> article.slug().equals(slug)).findFirst();
    return found.map(page::linkTo);
  }

  private Optional<LinkView> record(@Nullable String id) {
    if (id == null) {
      return Optional.empty();
    }
    SiteRecords records = page.site().records();
    Optional<LinkView> center = page.site().center(id).map(page::linkTo);
    return center
        .or(() -> find(records.programs(), program -> program.id().equals(id)).map(page::linkTo))
        .or(() -> find(records.reports(), report -> report.id().equals(id)).map(page::linkTo))
        .or(() -> nameOf(id, records));
  }

  private static <T> Optional<T> find(List<T> records, Predicate<T> wanted) {
    return records.stream().filter(wanted).findFirst();
  }

  /** Records of other kinds, by the name that their writer gave them. */
  private Optional<LinkView> nameOf(String id, SiteRecords records) {
    Stream<String> names =
        Stream.of(
                records.organizations().stream().filter(o -> o.id().equals(id)).map(o -> o.name()),
                records.checklists().stream().filter(c -> c.id().equals(id)).map(c -> c.title()))
            .flatMap(found -> found);
    return names.findFirst().map(name -> new LinkView(name, null, page.foreign()));
  }
}
