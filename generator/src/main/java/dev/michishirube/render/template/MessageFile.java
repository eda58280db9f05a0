package dev.michishirube.render.template;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.load.Yaml;
import dev.michishirube.load.YamlReader;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * A message file: every word that templates show in one language.
 *
 * @param texts by key, nested keys joined with dots
 * @param positions where each key stands
 */
public record MessageFile(
    String language, String file, Map<String, String> texts, Map<String, Position> positions) {

  /** Reads {@code messages/<language>.yaml}; what is wrong is reported. */
  public static MessageFile read(TemplateFolders folders, String language, Findings findings)
      throws IOException {
    String name = nameOf(language);
    String file = folders.display(name);
    Map<String, String> texts = new TreeMap<>();
    Map<String, Position> positions = new TreeMap<>();
    Yaml root = new YamlReader(LoadLimits.DEFAULT).read(folders.read(name), file, findings);
    if (root != null) {
      flatten("", root, texts, positions);
    }
    return new MessageFile(language, file, texts, positions);
  }

  /** The file of a language, inside of a folder of templates. */
  public static String nameOf(String language) {
    return "messages/" + language + ".yaml";
  }

  public Words words() {
    return new Words(language, texts);
  }

  /** With some of them in easy words. */
  public Words words(MessageFile easy) {
    return new Words(language, texts, easy.texts);
  }

  private static void flatten(
      String prefix, Yaml node, Map<String, String> texts, Map<String, Position> positions) {
    switch (node) {
      case Yaml.Mapping mapping -> {
        for (Yaml.Entry entry : mapping.entries()) {
          String key = prefix.isEmpty() ? entry.key().text() : prefix + "." + entry.key().text();
          positions.put(key, entry.key().position());
          flatten(key, entry.value(), texts, positions);
        }
      }
      case Yaml.Scalar scalar -> texts.put(prefix, scalar.text());
      case Yaml.Sequence list -> {
        for (Yaml item : list.items()) {
          flatten(prefix, item, texts, positions);
        }
      }
    }
  }
}
