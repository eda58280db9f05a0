package dev.michishirube.build;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a build is asked to do.
 *
 * @param baseUrl takes the place of {@code base_url} in {@code site.yaml}; null leaves it
 * @param today the day that the site is built for
 * @param offline spells out {@code index.html} in links
 * @param leaflets whether leaflets are made
 * @param cache the folder of what builds leave for each other; null for none
 * @param jobs how many files are read, or pages rendered, at once
 */
public record BuildOptions(
    Path content,
    Path templates,
    Path output,
    @Nullable String baseUrl,
    LocalDate today,
    boolean offline,
    boolean leaflets,
    @Nullable Path cache,
    int jobs) {}
