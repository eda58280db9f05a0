package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a page.
 *
 * @param ownLanguage the language of the site's own texts where that is not the page's, else null
 * @param title the heading of the page
 * @param documentTitle what the window, the history and a shared link show
 * @param titleLanguage the language of that where it differs from the page's, else null
 * @param siteTitle the name in the header; the neutral one on at-risk pages
 * @param home where the header leads
 * @param root what a link to a file of the site begins with: {@code ${frame.root}assets/logo.svg}
 * @param ways the ways into the guide
 * @param now whom to contact at once
 * @param searchWithout where the box of the search leads without script; null on a page that has no
 *     box
 * @param codesFrom the first day of all codes of hours, as ISO 8601
 * @param sample true while nobody has confirmed the numbers
 * @param exitHref a page that has nothing to do with the guide; null unless the topic is at risk
 * @param canonical absolute address; null without a base URL and on at-risk pages
 * @param openGraph how a shared link looks; null without a base URL and on at-risk pages
 * @param data JSON-LD that is safe inside of a script element; null when there is none
 * @param fallbackNotice the page is shown in another language than the one asked for
 * @param inlineCss the whole style sheet, on the one page that stands at any depth
 */
public record Frame(
    String language,
    @Nullable String ownLanguage,
    String title,
    String documentTitle,
    @Nullable String titleLanguage,
    String siteTitle,
    String home,
    String root,
    List<WayView> ways,
    String areas,
    String about,
    String now,
    @Nullable String styleSheet,
    @Nullable String inlineCss,
    String policy,
    String codesFrom,
    @Nullable String searchWithout,
    boolean sample,
    @Nullable String exitHref,
    @Nullable String canonical,
    @Nullable String description,
    @Nullable OpenGraph openGraph,
    @Nullable String data,
    boolean fallbackNotice,
    List<LinkView> breadcrumbs,
    List<LanguageView> languages,
    FooterView footer) {
  /** The Open Graph protocol, without a picture. */
  public record OpenGraph(
      String type, String title, String url, String siteName, @Nullable String description) {}

  /**
   * A way into the guide.
   *
   * @param current {@code page} on that page, {@code true} on the pages behind it, else null
   */
  public record WayView(String text, String href, @Nullable String current) {}

  /** Another language of the same page. */
  public record LanguageView(String code, String name, String href) {}

  /**
   * The foot of the page.
   *
   * @param asOf the day of the build, in words
   * @param links about the guide itself
   */
  public record FooterView(
      String publisher,
      @Nullable String phone,
      @Nullable String phoneHref,
      @Nullable String email,
      String asOf,
      String asOfIso,
      List<LinkView> links) {}
}
