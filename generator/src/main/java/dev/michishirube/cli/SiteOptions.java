package dev.michishirube.cli;

import dev.michishirube.build.BuildOptions;
import dev.michishirube.model.ShortCode;
import dev.michishirube.model.SiteConfig;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that every command on a site has; they mean the same everywhere. */
final class SiteOptions {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--content", paramLabel = "DIR")
  private @Nullable Path content;

  @Option(names = "--templates", paramLabel = "DIR")
  private @Nullable Path templates;

  @Option(names = "--base-url", paramLabel = "https://…/")
  private @Nullable String baseUrl;

  @Option(names = "--today", paramLabel = "YYYY-MM-DD")
  private @Nullable LocalDate today;

  @Option(names = "--offline")
  private boolean offline;

  @Option(names = "--no-leaflets")
  private boolean noLeaflets;

  @Option(names = "--jobs", paramLabel = "N")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /** For leaflets alone, whatever was said of them. */
  BuildOptions printing() {
    noLeaflets = false;
    return with(null, true);
  }

  BuildOptions with(@Nullable Path output, boolean clean) {
    require("--base-url", baseUrl, baseUrl == null || SiteConfig.isBaseUrl(baseUrl));
    require("--jobs", Integer.toString(jobs), jobs > 0);
    Path from = content == null ? root().resolve("content") : content;
    return new BuildOptions(
        from,
        templates == null ? root().resolve("templates") : templates,
        output == null ? root().resolve("site-output") : output,
        baseUrl,
        today == null ? LocalDate.now(JAPAN) : today,
        offline,
        !noLeaflets,
        clean ? null : cache(from),
        jobs);
  }

  private void require(String option, @Nullable String value, boolean usable) {
    if (!usable) {
      CommandLine line = spec.commandLine();
      throw new ParameterException(
          line, option, null, line.getCommandSpec().findOption(option), value);
    }
  }

  /** One for each guide: what a build did not use is dropped after it. */
  private static Path cache(Path content) {
    String guide = ShortCode.of(content.toAbsolutePath().normalize().toString());
    return root().resolve(".cache").resolve("guides").resolve(guide);
  }

  /** The folder of the launcher; the present one when the jar is started by hand. */
  private static Path root() {
    return Path.of(System.getProperty("michishirube.root", ""));
  }
}
