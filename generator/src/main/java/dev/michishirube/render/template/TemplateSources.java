package dev.michishirube.render.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of all templates: what each one pulls in, and which words it asks for. A page can change
 * only when its view changes or a template of its closure does.
 */
public final class TemplateSources {
  private static final Pattern PULLED_IN = Pattern.compile("<#(?:import|include)\\s+\"([^\"]+)\"");
  private static final Pattern WORD = Pattern.compile("\\bw\\(\"([^\"]+)\"");

  private final Map<String, String> texts;
  private final Map<String, SortedSet<String>> closures = new ConcurrentHashMap<>();

  private TemplateSources(Map<String, String> texts) {
    this.texts = texts;
  }

  /** Reads every template once, the officer's before ours. */
  public static TemplateSources read(TemplateFolders folders) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path folder : folders.folders().reversed()) {
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".ftlh")).toList()) {
          texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return new TemplateSources(texts);
  }

  /** The template itself and everything that it imports or includes, directly or not. */
  public SortedSet<String> closureOf(String template) {
    return closures.computeIfAbsent(
        template,
        name -> {
          SortedSet<String> closure = new TreeSet<>();
          collect(name, closure);
          return Collections.unmodifiableSortedSet(closure);
        });
  }

  /** Every key that a template asks for by name. */
  public Set<String> words() {
    Set<String> words = new TreeSet<>();
    for (String text : texts.values()) {
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        words.add(matcher.group(1));
      }
    }
    return words;
  }

  private void collect(String template, SortedSet<String> closure) {
    String text = texts.get(template);
    if (text == null || !closure.add(template)) {
      return;
    }
    Path folder = Path.of("/").resolve(template).getParent();
    Matcher matcher = PULLED_IN.matcher(text);
    while (matcher.find()) {
      Path target = Path.of("/").resolve(folder).resolve(matcher.group(1)).normalize();
      collect(target.toString().replace('\\', '/').substring(1), closure);
    }
  }
}
