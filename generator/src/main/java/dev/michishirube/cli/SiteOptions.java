package dev.michishirube.cli;

import dev.michishirube.build.BuildOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command on a site has; they mean the same everywhere. */
final class SiteOptions {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @Option(names = "--content", paramLabel = "DIR")
  private @Nullable Path content;

  @Option(names = "--templates", paramLabel = "DIR")
  private @Nullable Path templates;

  @Option(names = "--base-url", paramLabel = "URL")
  private @Nullable String baseUrl;

  @Option(names = "--today", paramLabel = "DATE")
  private @Nullable LocalDate today;

  @Option(names = "--offline")
  private boolean offline;

  /** There are no leaflets yet. */
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--no-leaflets")
  private boolean noLeaflets;

  @Option(names = "--jobs", paramLabel = "N")
  private int jobs = Runtime.getRuntime().availableProcessors();

  BuildOptions with(@Nullable Path output) {
    return new BuildOptions(
        content == null ? root().resolve("content") : content,
        templates == null ? root().resolve("templates") : templates,
        output == null ? root().resolve("site-output") : output,
        baseUrl,
        today == null ? LocalDate.now(JAPAN) : today,
        offline,
        Math.max(1, jobs));
  }

  /** The folder of the launcher; the present one when the jar is started by hand. */
  private static Path root() {
    return Path.of(System.getProperty("michishirube.root", ""));
  }
}
