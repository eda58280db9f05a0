package dev.michishirube.render.part;

import dev.michishirube.model.Article;
import dev.michishirube.model.Center;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.PartialDate;
import dev.michishirube.model.Program;
import dev.michishirube.model.Report;
import dev.michishirube.model.Site;
import dev.michishirube.model.Term;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.model.geo.Place;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.plan.Plan;
import dev.michishirube.plan.Route;
import dev.michishirube.render.template.Words;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.render.view.TextView;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the views of one page are made with: the site, the words of the page's language, and links
 * that start from the page.
 *
 * @param own the words of the language that the site is written in
 */
public record PageContext(
    Site site,
    Plan.Paths paths,
    Translations translations,
    Words words,
    Words own,
    Links links,
    Route route,
    CardShelf shelf,
    Leaflets leaflets) {

  /** Where a text of a record goes; no file can hold this character. */
  private static final String SEAM = "\u0000";

  /** Cards, shared with other pages of the same language and depth. */
  public CardViews cards() {
    return shelf.of(this);
  }

  /** The language of what is shown. */
  public String language() {
    return words.language();
  }

  /** The same page for what stays in the writer's language; links stay in the page's. */
  public PageContext inWritersLanguage() {
    return new PageContext(site, paths, translations, own, own, links, route, shelf, leaflets);
  }

  /** The same page in easy words of the writer's language; what has none stays as it is. */
  public PageContext inEasyJapanese() {
    Words easy = own.easy();
    return new PageContext(site, paths, translations, easy, easy, links, route, shelf, leaflets);
  }

  public boolean isFirstLanguage() {
    return language().equals(own.language());
  }

  /** The path of the page without its language. */
  public String path() {
    boolean first = route.language().equals(own.language());
    return first ? route.path() : route.path().substring(route.language().length() + 1);
  }

  /** The absolute address of the page; empty without a base URL, and for the page of no address. */
  public Optional<String> address() {
    String base = site.config().baseUrl();
    return base == null || route.path().endsWith(".html")
        ? Optional.empty()
        : Optional.of(base + route.path().substring(1));
  }

  /** A link to a path of the site, in the language of the page. */
  public String link(String path) {
    boolean first = route.language().equals(own.language());
    return links.to(first ? path : "/" + route.language() + path);
  }

  public @Nullable String hrefOf(Center center) {
    return paths.of(center).map(this::link).orElse(null);
  }

  /** The entry of a word in the glossary. */
  public String hrefOf(Term word) {
    return link(FixedPage.GLOSSARY.path()) + "#" + word.slug();
  }

  public @Nullable String hrefOf(Place place) {
    return paths.of(place).map(this::link).orElse(null);
  }

  public LinkView linkTo(Center center) {
    TextView name = nameOf(center);
    return new LinkView(name.whole(), hrefOf(center), name.language());
  }

  public LinkView linkTo(Place place) {
    return new LinkView(nameOf(place), hrefOf(place));
  }

  public LinkView linkTo(Term topic) {
    return new LinkView(
        told(topic.name()), paths.of(topic).map(this::link).orElse(null), foreign());
  }

  /** A trouble over the whole country. */
  public LinkView linkTo(Facet.Situation situation) {
    String href = paths.of(situation).map(this::link).orElse(null);
    return new LinkView(told(situation.term().name()), href, foreign());
  }

  public LinkView linkTo(Article article) {
    String href = paths.of(article).map(this::link).orElse(null);
    return new LinkView(article.title(), href, foreign());
  }

  public LinkView linkTo(Program program) {
    String href = paths.of(program).map(this::link).orElse(null);
    return new LinkView(program.name(), href, foreign());
  }

  public LinkView linkTo(Report report) {
    String href = paths.of(report).map(this::link).orElse(null);
    return new LinkView(report.programName(), href, foreign());
  }

  /** The name of a record, with its area where several records share the name. */
  public TextView nameOf(Center center) {
    String name = site.nameOf(center);
    TextView text = of(center, "name", name);
    return site.isNameShared(center) && !center.area().codes().isEmpty()
        ? joined("", text, "（" + AreaWords.of(center.area(), this) + "）")
        : text;
  }

  /** The name of a place; wards are told with their city. */
  public String nameOf(Place place) {
    return PlaceNames.of(place, this);
  }

  /** The name of a place with its prefecture. */
  public String fullNameOf(Place place) {
    return PlaceNames.full(place, this);
  }

  /** True when the page shows a record in its own language, its name at least. */
  public boolean isTranslated(Center center) {
    return of(center, "name", site.nameOf(center)).language() == null;
  }

  /** A text of a record: its translation where there is a fresh one, else the Japanese. */
  public TextView of(Center center, String field, String japanese) {
    String wanted = words.isEasy() ? Leaflet.EASY_LANGUAGE : language();
    return translations
        .find(wanted, center.id(), field, japanese)
        .map(text -> new TextView(text, null))
        .orElseGet(() -> new TextView(japanese, foreign()));
  }

  /** A text in the first language of the site. */
  public TextView own(String text) {
    return new TextView(told(text), foreign());
  }

  /** A text in the first language of the site: on an easy page in easy words, where there are. */
  public String told(String text) {
    return words.isEasy() ? translations.easy(text).orElse(text) : text;
  }

  /** The writer's language where that is not the page's, else null. */
  public @Nullable String foreign() {
    return isFirstLanguage() ? null : own.language();
  }

  /** A text from the message file around a text of a record, which takes the place of {0}. */
  public TextView around(String key, TextView inner, Object... others) {
    Object[] arguments = new Object[others.length + 1];
    arguments[0] = SEAM;
    System.arraycopy(others, 0, arguments, 1, others.length);
    String message = words.get(key, arguments);
    int seam = message.indexOf(SEAM);
    return seam < 0
        ? new TextView(message, null)
        : joined(message.substring(0, seam), inner, message.substring(seam + SEAM.length()));
  }

  private static TextView joined(String before, TextView inner, String after) {
    return inner.language() == null
        ? new TextView(before + inner.whole() + after, null)
        : new TextView(
            before + inner.before(), inner.text(), inner.language(), inner.after() + after);
  }

  /** A text from the message file. */
  public TextView word(String key, Object... arguments) {
    return new TextView(words.get(key, arguments), null);
  }

  /** What holds today, if anything does. */
  public <T> @Nullable T today(@Nullable Dated<T> dated) {
    return dated == null ? null : dated.on(site.today()).orElse(null);
  }

  public String date(PartialDate date) {
    return DateWords.of(date, language());
  }

  /** Without the year of the era, where there is room for little. */
  public String shortDate(PartialDate date) {
    return DateWords.shortly(date, language());
  }

  /** A year from April to March. */
  public String fiscalYear(int year) {
    return DateWords.fiscalYear(year, language());
  }

  public String date(LocalDate date) {
    return DateWords.of(date, language());
  }
}
