package dev.michishirube.render;

import dev.michishirube.model.Article;
import dev.michishirube.model.Center;
import dev.michishirube.model.Dated;
import dev.michishirube.model.PartialDate;
import dev.michishirube.model.Site;
import dev.michishirube.model.Term;
import dev.michishirube.model.geo.Place;
import dev.michishirube.plan.Plan;
import dev.michishirube.plan.Route;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.render.view.TextView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the views of one page are made with: the site, the words of the page's language, and links
 * that start from the page.
 */
record PageContext(
    Site site,
    Plan.Paths paths,
    Translations translations,
    Words words,
    Links links,
    Route route,
    CardShelf shelf) {

  /** Cards, shared with other pages of the same language and depth. */
  CardViews cards() {
    return shelf.of(this);
  }

  String language() {
    return route.language();
  }

  boolean isFirstLanguage() {
    return language().equals(site.config().languages().getFirst());
  }

  /** A link to a path of the site, in the language of the page. */
  String link(String path) {
    return links.to(isFirstLanguage() ? path : "/" + language() + path);
  }

  @Nullable String hrefOf(Center center) {
    return paths.of(center).map(this::link).orElse(null);
  }

  @Nullable String hrefOf(Place place) {
    return paths.of(place).map(this::link).orElse(null);
  }

  LinkView linkTo(Center center) {
    return new LinkView(nameOf(center).text(), hrefOf(center));
  }

  LinkView linkTo(Place place) {
    return new LinkView(nameOf(place), hrefOf(place));
  }

  LinkView linkTo(Term topic) {
    return new LinkView(topic.name(), paths.of(topic).map(this::link).orElse(null));
  }

  LinkView linkTo(Article article) {
    return new LinkView(article.title(), paths.of(article).map(this::link).orElse(null));
  }

  /** The name of a record, with its area where several records share the name. */
  TextView nameOf(Center center) {
    String name = site.nameOf(center);
    TextView text = of(center, "name", name);
    return site.isNameShared(center) && !center.area().codes().isEmpty()
        ? new TextView(text.text() + "（" + AreaWords.of(center.area(), this) + "）", text.language())
        : text;
  }

  /** The name of a place; wards are told with their city. */
  String nameOf(Place place) {
    if (place.level() != Place.Level.WARD || place.parent() == null) {
      return place.name();
    }
    String city = site.gazetteer().find(place.parent()).map(Place::name).orElse("");
    return place.name().startsWith(city) ? place.name() : city + place.name();
  }

  /** True when the page shows a record in its own language, its name at least. */
  boolean isTranslated(Center center) {
    return of(center, "name", site.nameOf(center)).language() == null;
  }

  /** A text of a record: its translation where there is a fresh one, else the Japanese. */
  TextView of(Center center, String field, String japanese) {
    return translations
        .find(language(), center.id(), field, japanese)
        .map(text -> new TextView(text, null))
        .orElseGet(() -> own(japanese));
  }

  /** A text in the first language of the site. */
  TextView own(String text) {
    return new TextView(text, isFirstLanguage() ? null : site.config().languages().getFirst());
  }

  /** A text from the message file. */
  TextView word(String key, Object... arguments) {
    return new TextView(words.get(key, arguments), null);
  }

  /** What holds today, if anything does. */
  <T> @Nullable T today(@Nullable Dated<T> dated) {
    return dated == null ? null : dated.on(site.today()).orElse(null);
  }

  String date(PartialDate date) {
    return DateWords.of(date, language());
  }

  /** A year from April to March. */
  String fiscalYear(int year) {
    return DateWords.fiscalYear(year, language());
  }

  String date(LocalDate date) {
    return DateWords.of(date, language());
  }
}
