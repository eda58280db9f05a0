package dev.michishirube.cli;

import dev.michishirube.build.BuildOptions;
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

  BuildOptions with(@Nullable Path output) {
    require("--base-url", baseUrl, baseUrl == null || SiteConfig.isBaseUrl(baseUrl));
    require("--jobs", Integer.toString(jobs), jobs > 0);
    return new BuildOptions(
        content == null ? root().resolve("content") : content,
        templates == null ? root().resolve("templates") : templates,
        output == null ? root().resolve("site-output") : output,
        baseUrl,
        today == null ? LocalDate.now(JAPAN) : today,
        offline,
        !noLeaflets,
        root().resolve(".cache").resolve("leaflets"),
        jobs);
  }

  private void require(String option, @Nullable String value, boolean usable) {
    if (!usable) {
      CommandLine line = spec.commandLine();
      throw new ParameterException(
          line, option, null, line.getCommandSpec().findOption(option), value);
    }
  }

  /** The folder of the launcher; the present one when the jar is started by hand. */
  private static Path root() {
    return Path.of(System.getProperty("michishirube.root", ""));
  }
}
