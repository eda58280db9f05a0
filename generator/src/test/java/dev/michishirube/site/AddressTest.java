package dev.michishirube.site;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where pages are, and how they lead to each other. */
class AddressTest {
  private static final BuiltSite PLAIN = site("base").build();
  private static final BuiltSite BASED = site("base").baseUrl("https://example.jp/guide/").build();
  private static final BuiltSite OFFLINE = site("base").offline().build();

  @Test
  void withABaseUrlAPageTellsItsCanonicalAddress() {
    BASED
        .page("/areas/tokyo/")
        .all("link[rel=canonical]", "href")
        .containsExactly("https://example.jp/guide/areas/tokyo/");
    BASED.page("/").all("link[rel=canonical]", "href").containsExactly("https://example.jp/guide/");
  }

  @Test
  void withABaseUrlTheSitemapNamesEveryPageOnce() {
    List<String> locations =
        org.jsoup.Jsoup.parse(BASED.files().get("sitemap.xml"), org.jsoup.parser.Parser.xmlParser())
            .select("url > loc")
            .eachText();
    List<String> pages =
        BASED.pages().stream()
            .map(BuiltPage::path)
            .filter(path -> !path.equals("404.html"))
            .filter(
                path -> !path.startsWith("topics/") || path.matches("topics/(index|[a-z]{3,}/).*"))
            .map(path -> "https://example.jp/guide/" + path.replaceFirst("index\\.html$", ""))
            .toList();
    assertThat(locations).doesNotHaveDuplicates().isSubsetOf(pages);
    assertThat(pages).filteredOn(page -> !page.contains("/topics/")).isSubsetOf(locations);
    BASED.file("robots.txt").contains("Sitemap: https://example.jp/guide/sitemap.xml");
    BASED.file("feed.xml").contains("https://example.jp/guide/articles/first-call/");
  }

  @Test
  void withoutOneNothingClaimsAnAddress() {
    assertThat(PLAIN.pages()).allSatisfy(page -> page.hasNo("link[rel=canonical]"));
    PLAIN.file("sitemap.xml").doesNotContain("<loc>");
    PLAIN.file("robots.txt").doesNotContain("Sitemap:");
  }

  @Test
  void aBaseUrlWithoutASlashAtItsEndIsTheSame() {
    assertThat(site("base").baseUrl("https://example.jp/guide").build().content())
        .isEqualTo(BASED.content());
    assertThat(site("base").config("base_url: https://example.jp/guide").build().content())
        .isEqualTo(BASED.content());
  }

  @Test
  void theSiteWorksUnderAnySubPath() {
    assertEveryLinkLeadsToAFile(PLAIN, "/any/sub/path/");
    assertEveryLinkLeadsToAFile(BASED, "/another/");
  }

  @Test
  void offlineEveryLinkNamesItsFile() {
    assertThat(OFFLINE.content().keySet()).isEqualTo(PLAIN.content().keySet());
    for (BuiltPage page : pagesOf(OFFLINE)) {
      page.all("a[href^=.], link[href^=.]", "href")
          .isNotEmpty()
          .allSatisfy(href -> assertThat(href.replaceFirst("#.*", "")).doesNotEndWith("/"));
    }
    assertEveryLinkLeadsToAFile(OFFLINE, "/media/usb/guide/");
  }

  @Test
  void offlineTheWordsAreTheSame() {
    for (BuiltPage page : pagesOf(PLAIN)) {
      String address = "/" + page.path();
      OFFLINE.page(address).main().isEqualTo(page.document().select("main").text());
    }
  }

  @Test
  void thePageForMissingPagesWorksAtAnyDepth() {
    BuiltPage page = BASED.page("/404.html");
    page.all("a[href]", "href")
        .filteredOn(href -> !href.startsWith("#") && !href.startsWith("tel:"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("/guide/"));
    page.hasNo("link[rel=stylesheet]");
    PLAIN.page("/404.html").links().contains("/", "/areas/");
  }

  @Test
  void theStyleInsideOfItIsAllowedByItsHash() {
    BuiltPage page = BASED.page("/404.html");
    String allowed =
        "style-src 'sha256-" + sha256(page.document().select("style").getFirst().data());
    page.all("meta[http-equiv=Content-Security-Policy]", "content")
        .singleElement()
        .asString()
        .contains(allowed);
    BASED.file("_headers").contains("/404.html", allowed);
    BASED
        .page("/")
        .all("meta[http-equiv=Content-Security-Policy]", "content")
        .singleElement()
        .asString()
        .contains("default-src 'none'", "style-src 'self'")
        .doesNotContain("unsafe", "sha256");
  }

  @Test
  void nothingIsAskedOfAnotherHost() {
    for (BuiltPage page : PLAIN.pages()) {
      page.all("[src], link[href]:not([rel=canonical])", "href")
          .filteredOn(href -> !href.startsWith("data:"))
          .noneMatch(href -> href.contains("//"));
      page.hasNo("script[src*=//]").hasNo("img[src*=//]").hasNo("iframe").hasNo("[style]");
    }
  }

  private static List<BuiltPage> pagesOf(BuiltSite site) {
    return site.pages().stream().filter(p -> !p.path().equals("404.html")).toList();
  }

  private static void assertEveryLinkLeadsToAFile(BuiltSite site, String mountedAt) {
    Map<String, String> files = site.files();
    for (BuiltPage page : pagesOf(site)) {
      URI here = URI.create(mountedAt + page.path());
      page.all("a[href], link[href]", "href")
          .filteredOn(href -> !href.matches("[a-z]+:.*") && !href.startsWith("#"))
          .allSatisfy(
              href -> {
                String target = here.resolve(href.replaceFirst("#.*", "")).getPath();
                assertThat(target).as(page.path() + " " + href).startsWith(mountedAt);
                String file = target.substring(mountedAt.length());
                boolean folder = file.isEmpty() || file.endsWith("/");
                assertThat(files).containsKey(folder ? file + "index.html" : file);
              });
    }
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
