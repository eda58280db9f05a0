package dev.michishirube.build;

import dev.michishirube.check.Content;
import dev.michishirube.check.Entry;
import dev.michishirube.check.rules.Originals;
import dev.michishirube.model.SiteConfig;
import dev.michishirube.model.SiteRecords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the typed records out of the checked content. */
public final class SiteAssembly {
  private SiteAssembly() {}

  /**
   * The records of a site.
   *
   * @param baseUrl takes the place of the one in {@code site.yaml}; null leaves it
   */
  public static SiteRecords records(Content content, @Nullable String baseUrl) {
    return new SiteRecords(
        withBaseUrl(content.site().value(), baseUrl),
        values(content.centers()),
        values(content.organizations()),
        values(content.programs()),
        values(content.reports()),
        values(content.articles()),
        values(content.checklists()),
        values(content.leaflets()),
        values(content.vocabulary().topics()),
        values(content.vocabulary().situations()),
        values(content.vocabulary().glossary()),
        values(content.vocabulary().concepts()),
        content.vocabulary().readings(),
        content.vocabulary().furigana(),
        Originals.looked(content),
        values(content.corrections()),
        values(content.localDays()));
  }

  private static SiteConfig withBaseUrl(SiteConfig config, @Nullable String baseUrl) {
    if (baseUrl == null) {
      return config;
    }
    return new SiteConfig(
        config.title(),
        config.neutralTitle(),
        config.publisher(),
        config.scope(),
        baseUrl.endsWith("/") ? baseUrl : baseUrl + "/",
        config.languages(),
        config.exitUrl(),
        config.publication(),
        config.policies());
  }

  private static <T> List<T> values(List<Entry<T>> entries) {
    return entries.stream().map(Entry::value).toList();
  }
}
