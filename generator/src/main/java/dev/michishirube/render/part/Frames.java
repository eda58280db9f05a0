package dev.michishirube.render.part;

import dev.michishirube.model.SiteConfig;
import dev.michishirube.model.Telephone;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.render.jsonld.Thing;
import dev.michishirube.render.template.StyleSheet;
import dev.michishirube.render.view.Frame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what stands around the content of a page. */
public final class Frames {
  private final PageContext page;
  private final StyleSheet style;

  public Frames(PageContext page, StyleSheet style) {
    this.page = page;
    this.style = style;
  }

  /** The frame of a page. */
  public Frame of(Heading heading) {
    boolean atRisk = heading.atRisk();
    String title = heading.title();
    SiteConfig config = page.site().config();
    String address = atRisk ? null : page.address().orElse(null);
    StyleSheet.Inline inline = inline();
    String name = atRisk ? config.neutralTitle() : config.title();
    boolean home =
        page.route().path().equals("/") || heading.crumbs().isEmpty() && title.equals(name);
    return new Frame(
        page.language(),
        page.foreign(),
        title,
        atRisk ? config.neutralTitle() : home ? name : title + " | " + name,
        atRisk || home || !heading.translated() ? page.foreign() : null,
        name,
        page.link("/"),
        page.links().prefix(),
        Navigation.ways(page),
        page.link("/areas/"),
        page.link("/about/"),
        page.link(FixedPage.NOW.path()),
        inline == null ? page.links().to(style.path()) : null,
        inline == null ? null : inline.css(),
        ContentPolicy.of(inline == null ? null : inline.hash()),
        page.site().hours().span().from().toString(),
        inline == null ? page.link(FixedPage.INDEX_KANA.path()) : null,
        page.site().isSample(),
        atRisk ? config.exitUrl() : null,
        address,
        atRisk ? null : heading.description(),
        address == null ? null : openGraph(heading, name, address),
        atRisk ? null : data(heading, address),
        !heading.translated() && !page.isFirstLanguage(),
        heading.crumbs(),
        languages(),
        footer(config));
  }

  /** Of the page that stands at any depth, and of the one that must come in one response. */
  private StyleSheet.@Nullable Inline inline() {
    if (page.route().path().equals(FixedPage.NOT_FOUND.path())) {
      return style.inline();
    }
    return page.path().equals(FixedPage.NOW.path()) ? style.now() : null;
  }

  private Frame.OpenGraph openGraph(Heading heading, String siteName, String address) {
    boolean article =
        page.path().startsWith(FixedPage.ARTICLES.path())
            && !page.path().equals(FixedPage.ARTICLES.path());
    return new Frame.OpenGraph(
        article ? "article" : "website", heading.title(), address, siteName, heading.description());
  }

  /** What the page is about and, where its address is known, the way to it. */
  private @Nullable String data(Heading heading, @Nullable String address) {
    List<Thing> things = new ArrayList<>(heading.data());
    if (address != null && !page.path().equals("/")) {
      things.add(CrumbData.of(page, heading, address));
    }
    return things.isEmpty() ? null : Thing.document(things).print();
  }

  private List<Frame.LanguageView> languages() {
    List<String> codes = page.site().config().languages();
    if (codes.size() < 2 || page.route().path().equals(FixedPage.NOT_FOUND.path())) {
      return List.of();
    }
    String plain = page.path();
    return codes.stream()
        .filter(code -> !code.equals(page.language()))
        .map(
            code ->
                new Frame.LanguageView(
                    code,
                    page.words().orSelf("languageName", code),
                    page.links().to(code.equals(codes.getFirst()) ? plain : "/" + code + plain)))
        .toList();
  }

  private Frame.FooterView footer(SiteConfig config) {
    String phone = config.publisher().phone();
    return new Frame.FooterView(
        config.publisher().name(),
        phone,
        phone == null ? null : new Telephone(phone).href(),
        config.publisher().email(),
        page.date(page.site().today()),
        page.site().today().toString(),
        Navigation.aboutTheGuide(page));
  }
}
