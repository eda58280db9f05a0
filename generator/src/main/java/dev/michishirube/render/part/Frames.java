package dev.michishirube.render.part;

import dev.michishirube.model.SiteConfig;
import dev.michishirube.model.Telephone;
import dev.michishirube.render.template.StyleSheet;
import dev.michishirube.render.view.Frame;
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
    boolean inline = page.route().path().equals("/404.html");
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
        inline ? null : page.links().to(style.path()),
        inline ? style.css() : null,
        ContentPolicy.of(inline ? style.hash() : null),
        page.site().isSample(),
        atRisk ? config.exitUrl() : null,
        canonical(atRisk),
        atRisk ? null : heading.description(),
        !heading.translated() && !page.isFirstLanguage(),
        heading.crumbs(),
        languages(),
        footer(config));
  }

  private @Nullable String canonical(boolean atRisk) {
    String base = page.site().config().baseUrl();
    boolean hidden = atRisk || base == null || page.route().path().equals("/404.html");
    return hidden ? null : base + page.route().path().substring(1);
  }

  private List<Frame.LanguageView> languages() {
    List<String> codes = page.site().config().languages();
    if (codes.size() < 2 || page.route().path().equals("/404.html")) {
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
