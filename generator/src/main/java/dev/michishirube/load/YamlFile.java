package dev.michishirube.load;

/**
 * A YAML file of the content folder.
 *
 * @param path relative to the content folder, with forward slashes: {@code
 *     centers/tokyo/meguro.yaml}
 * @param root the whole document
 */
public record YamlFile(String path, Yaml root) {}
