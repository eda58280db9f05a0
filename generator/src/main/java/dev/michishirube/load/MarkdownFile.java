package dev.michishirube.load;

/**
 * An article as it was read: front matter with positions of the file, and the text under it.
 *
 * @param path relative to the content folder: {@code articles/first-call.md}
 * @param file the path that diagnostics print
 * @param frontMatter the YAML between the fences
 * @param body Markdown, without the front matter
 * @param bodyLine the line of the file (1-based) that {@code body} begins at
 */
public record MarkdownFile(
    String path, String file, Yaml.Mapping frontMatter, String body, int bodyLine) {}
