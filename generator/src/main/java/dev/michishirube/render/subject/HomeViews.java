package dev.michishirube.render.subject;

import dev.michishirube.model.Article;
import dev.michishirube.model.Center;
import dev.michishirube.model.CenterKind;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Site;
import dev.michishirube.model.Telephone;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.HomeView;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.render.view.TextView;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way in: help now, by area, by trouble, articles. */
final class HomeViews {
  private static final int ARTICLES = 5;

  private final PageContext page;

  HomeViews(PageContext page) {
    this.page = page;
  }

  Draft draft(Frames frames) {
    Heading heading = Heading.of(page.site().config().title(), page.words().get("home.lead"));
    return Draft.of("home.ftlh", frames.of(heading), view());
  }

  HomeView view() {
    Site site = page.site();
    List<Center> national = site.coverage().national();
    return new HomeView(
        national.stream()
            .filter(HomeViews::isEmergency)
            .flatMap(this::call)
            .sorted(Comparator.comparing(HomeView.CallLine::number))
            .toList(),
        national.stream()
            .filter(c -> !isEmergency(c))
            .sorted(CardViews.ORDER)
            .flatMap(this::call)
            .toList(),
        new LinkView(page.words().get("tonight.title"), page.link(FixedPage.TONIGHT.path())),
        new AreasViews(page).regions(),
        List.of(
            family(Facet.Family.TOPICS, FixedPage.SITUATIONS),
            family(Facet.Family.WAYS, FixedPage.WAYS),
            family(Facet.Family.WHO, FixedPage.WHO)),
        more(FixedPage.INDEX_KANA),
        site.articles().stream()
            .filter(a -> a.kind() == Article.Kind.HOW_TO && a.areas().isEmpty())
            .limit(ARTICLES)
            .map(page::linkTo)
            .toList(),
        Stream.of(FixedPage.ARTICLES, FixedPage.PROGRAMS, FixedPage.EVENTS, FixedPage.GLOSSARY)
            .filter(fixed -> page.paths().of(fixed).isPresent())
            .map(this::more)
            .toList());
  }

  private LinkView more(FixedPage fixed) {
    String key = "home.all." + fixed.name().toLowerCase(Locale.ROOT);
    return new LinkView(page.words().get(key), page.link(fixed.path()));
  }

  /**
   * @param more where someone goes on who cannot choose yet
   */
  private HomeView.FamilyView family(Facet.Family family, FixedPage more) {
    String key = family.name().toLowerCase(Locale.ROOT);
    List<LinkView> links =
        page.site().facets().of(family).stream()
            .map(
                facet -> {
                  TextView name = FacetWords.name(facet, page);
                  return new LinkView(name.text(), page.link(facet.path()), name.language());
                })
            .toList();
    LinkView on = new LinkView(page.words().get("home.more." + key), page.link(more.path()));
    return new HomeView.FamilyView(key, page.words().get("home." + key), links, on);
  }

  private static boolean isEmergency(Center center) {
    return center.subject().urgency() == Center.Urgency.EMERGENCY
        || center.identity().kind() == CenterKind.EMERGENCY;
  }

  /** The first number of a record that may be shown and that answers at every hour of the year. */
  private Stream<HomeView.CallLine> call(Center center) {
    if (center.lifecycle().status() != Center.Status.ACTIVE) {
      return Stream.empty();
    }
    return center.channels().stream()
        .filter(c -> page.site().openings().of(c).always())
        .flatMap(c -> call(center, c).stream())
        .limit(1);
  }

  private Optional<HomeView.CallLine> call(Center center, Channel channel) {
    return Optional.ofNullable(page.today(channel.contact().number()))
        .map(
            number ->
                new HomeView.CallLine(
                    page.nameOf(center),
                    page.hrefOf(center),
                    number,
                    new Telephone(number).href(),
                    page.words().of("toll", channel.toll()),
                    topic(center)));
  }

  private @Nullable TextView topic(Center center) {
    return center.subject().topics().stream()
        .flatMap(id -> page.site().topic(id).stream())
        .findFirst()
        .map(topic -> page.own(topic.name()))
        .orElse(null);
  }
}
