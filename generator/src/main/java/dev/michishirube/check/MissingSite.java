package dev.michishirube.check;

import dev.michishirube.load.SourceTree;
import dev.michishirube.load.YamlFile;
import dev.michishirube.model.ServiceArea;
import dev.michishirube.model.SiteConfig;
import java.util.List;

/** Stands in for a {@code site.yaml} that is not there or wrong, so that the rest is checked. */
final class MissingSite {
  static final String PATH = "site.yaml";

  static final SiteConfig CONFIG =
      new SiteConfig(
          "",
          "",
          new SiteConfig.Publisher("", null, null, null, null),
          new ServiceArea(ServiceArea.Scope.NATIONAL, List.of(), List.of(), List.of(), null),
          null,
          List.of("ja"),
          "",
          SiteConfig.Publication.SAMPLE,
          List.of());

  private MissingSite() {}

  /** The path that diagnostics print for it, in the manner of the files that are there. */
  static String file(SourceTree tree) {
    for (YamlFile file : tree.yaml()) {
      String printed = file.root().position().file();
      if (printed.endsWith("/" + file.path())) {
        return printed.substring(0, printed.length() - file.path().length()) + PATH;
      }
    }
    return "content/" + PATH;
  }
}
