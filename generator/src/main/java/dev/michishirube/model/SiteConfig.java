package dev.michishirube.model;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code content/site.yaml}.
 *
 * @param neutralTitle the name in titles of pages that must tell nothing
 * @param scope whom the guide serves: national, or the codes of its own area
 * @param baseUrl where the site will stand, with a slash at its end; null while nobody knows
 */
public record SiteConfig(
    String title,
    String neutralTitle,
    Publisher publisher,
    ServiceArea scope,
    @Nullable String baseUrl,
    List<String> languages,
    String exitUrl,
    Publication publication,
    List<Policy> policies) {
  public SiteConfig {
    languages = List.copyOf(languages);
    policies = List.copyOf(policies);
  }

  /** Host and path alone: with a query or a fragment, or with other signs, no path can follow. */
  private static final Pattern BASE_URL =
      Pattern.compile(
          "https?://[^\\s/?#@\"'<>{}|\\\\^`%\\[\\]]+"
              + "(/([^\\s?#\"'<>{}|\\\\^`%]|%[0-9A-Fa-f]{2})*)?");

  /** True for an address that a site can stand at. */
  public static boolean isBaseUrl(String url) {
    return BASE_URL.matcher(url).matches();
  }

  /** The path of {@code baseUrl}, with a slash at both ends; a slash alone without one. */
  public String basePath() {
    return baseUrl == null ? "/" : baseUrl.replaceFirst("^https?://[^/]*", "");
  }

  /** Who answers for the site; how to report a mistake by phone or mail. */
  public record Publisher(
      String name,
      @Nullable String department,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String url) {}

  /** A sample says on every page that nobody has confirmed the numbers. */
  public enum Publication {
    SAMPLE,
    LIVE
  }

  /**
   * A named rule of the publisher, such as whom the guide lists.
   *
   * @param text one or more paragraphs
   */
  public record Policy(String title, List<String> text, PolicyPage page) {
    public Policy {
      text = List.copyOf(text);
    }
  }

  /** The page that a policy stands on. */
  public enum PolicyPage {
    ABOUT,
    PRIVACY,
    CORRECTIONS
  }
}
