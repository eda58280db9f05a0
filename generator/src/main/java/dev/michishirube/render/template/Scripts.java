package dev.michishirube.render.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scripts of a site: every file that ends in {@code .js} in {@code assets/} of the templates
 * and in folders of it. Each is a file of its own for each language, with the words in it, so that
 * pages need not carry them; where the words make no difference it is one file. A script may join
 * others, which then are no files of their own: on a slow network each request waits.
 */
public final class Scripts {
  private static final String FOLDER = "assets";
  private static final String ENDING = ".js";
  private static final Pattern JOIN = Pattern.compile("(?m)^\"@join ([a-z ]+)\";$");

  /** By language and then by name without {@code assets/} and {@code .js}. */
  private final Map<String, Map<String, Script>> scripts = new HashMap<>();

  private Scripts() {}

  /**
   * Reads them. A text that another language has and this one lacks is remembered by its words as
   * missing.
   */
  public static Scripts read(TemplateFolders folders, Collection<Words> languages)
      throws IOException {
    Map<String, ScriptSource> sources = new TreeMap<>();
    Set<String> parts = new HashSet<>();
    for (String file : folders.names(FOLDER, ENDING)) {
      sources.put(file, new ScriptSource(joined(file, folders, parts)));
    }
    sources.keySet().removeAll(parts);
    Scripts all = new Scripts();
    for (Words words : languages) {
      Map<String, Script> inLanguage = new TreeMap<>();
      sources.forEach(
          (file, source) -> inLanguage.put(nameOf(file), Script.of(file, source.in(words))));
      all.scripts.put(words.language(), inLanguage);
      sources.values().stream()
          .flatMap(source -> source.groups().stream())
          .forEach(group -> ask(group, words, languages));
    }
    return all;
  }

  /** Every file to write, by its path. */
  public Collection<Script> files() {
    Map<String, Script> files = new TreeMap<>();
    scripts.values().stream()
        .flatMap(inLanguage -> inLanguage.values().stream())
        .forEach(script -> files.put(script.path(), script));
    return files.values();
  }

  /** {@code ${script("hours")}}: the path of {@code assets/hours.js} in the site. */
  TemplateMethodModelEx method(Words words) {
    Map<String, Script> inLanguage =
        Objects.requireNonNullElse(scripts.get(words.language()), Map.of());
    return arguments -> {
      String name = arguments.size() == 1 ? String.valueOf(arguments.getFirst()) : "";
      Script script = inLanguage.get(name);
      if (script == null) {
        throw new TemplateModelException(
            "script(name): there is no templates/" + FOLDER + "/" + name + ENDING);
      }
      return script.path();
    };
  }

  /**
   * {@code "@join read expand";} stands for these scripts of the same folder, one after another.
   */
  private static String joined(String file, TemplateFolders folders, Set<String> parts)
      throws IOException {
    String text = folders.read(file);
    Matcher join = JOIN.matcher(text);
    if (!join.find()) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.substring(0, join.start()));
    for (String name : join.group(1).split(" ")) {
      String part = file.substring(0, file.lastIndexOf('/') + 1) + name + ENDING;
      parts.add(part);
      whole.append(folders.read(part));
    }
    return whole.append(text.substring(join.end())).toString();
  }

  private static void ask(String group, Words words, Collection<Words> languages) {
    for (Words other : languages) {
      other.group(group).keySet().forEach(key -> words.get(group + "." + key));
    }
  }

  private static String nameOf(String file) {
    return file.substring(FOLDER.length() + 1, file.length() - ENDING.length());
  }
}
