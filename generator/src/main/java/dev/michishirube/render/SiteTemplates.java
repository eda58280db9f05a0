package dev.michishirube.render;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.Site;
import dev.michishirube.plan.Plan;
import dev.michishirube.render.part.Leaflets;
import dev.michishirube.render.template.MessageFile;
import dev.michishirube.render.template.RenderRules;
import dev.michishirube.render.template.Scripts;
import dev.michishirube.render.template.StyleSheet;
import dev.michishirube.render.template.TemplateEngine;
import dev.michishirube.render.template.TemplateFolders;
import dev.michishirube.render.template.TemplateSources;
import dev.michishirube.render.template.WordUse;
import dev.michishirube.render.template.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Templates, messages, style sheet and scripts of one build. */
public final class SiteTemplates {
  private static final String JAPANESE = "ja";

  private final TemplateEngine engine;
  private final TemplateSources sources;
  private final StyleSheet style;
  private final Scripts scripts;
  private final Findings findings;
  private final List<MessageFile> files;
  private final @Nullable MessageFile easy;
  private final Map<String, Words> words;

  private SiteTemplates(
      TemplateFolders folders,
      List<MessageFile> files,
      @Nullable MessageFile easy,
      Map<String, Words> words,
      Findings findings)
      throws IOException {
    this.scripts = Scripts.read(folders, words.values());
    this.engine = new TemplateEngine(folders, scripts, findings);
    this.sources = TemplateSources.read(folders);
    this.style = StyleSheet.read(folders);
    this.findings = findings;
    this.files = files;
    this.easy = easy;
    this.words = words;
  }

  /**
   * Reads them; what is wrong is reported. Null when a file is missing without which no page is.
   */
  public static @Nullable SiteTemplates read(
      TemplateFolders folders, List<String> languages, Findings findings) throws IOException {
    List<String> missing =
        Stream.concat(StyleSheet.FILES.stream(), languages.stream().map(MessageFile::nameOf))
            .filter(name -> folders.find(name).isEmpty())
            .toList();
    for (String name : missing) {
      Position position = Position.ofFile(folders.display(name));
      findings.add(RenderRules.TEMPLATE_MISSING.at(position, name));
    }
    if (!missing.isEmpty()) {
      return null;
    }
    List<MessageFile> files = new ArrayList<>();
    Map<String, Words> words = new LinkedHashMap<>();
    MessageFile easy = easy(folders, findings);
    for (String language : languages) {
      MessageFile file = MessageFile.read(folders, language, findings);
      files.add(file);
      words.put(
          language, easy != null && language.equals(JAPANESE) ? file.words(easy) : file.words());
    }
    return new SiteTemplates(folders, files, easy, words, findings);
  }

  /** Words that are easier than the Japanese ones, for leaflets; null when there are none. */
  private static @Nullable MessageFile easy(TemplateFolders folders, Findings findings)
      throws IOException {
    return folders.find(MessageFile.nameOf(Leaflet.EASY_LANGUAGE)).isEmpty()
        ? null
        : MessageFile.read(folders, Leaflet.EASY_LANGUAGE, findings);
  }

  public StyleSheet style() {
    return style;
  }

  public Scripts scripts() {
    return scripts;
  }

  /** The words of a language of the site. */
  public Words wordsOf(String language) {
    return words.getOrDefault(language, new Words(language, Map.of()));
  }

  public PageRenderer renderer(Site site, Plan plan, boolean offline) {
    return new PageRenderer(
        site, plan, words, engine, sources, style, offline, Leaflets.none(site.gazetteer()));
  }

  /** Reports keys that are missing or that nothing uses, once all pages are rendered. */
  public void reportWords() {
    WordUse use = new WordUse(sources, findings);
    for (MessageFile file : files) {
      Words asked = words.get(file.language());
      if (asked != null) {
        use.report(file, asked);
      }
      if (easy != null && file.language().equals(JAPANESE)) {
        use.reportEasy(easy, file);
      }
    }
  }
}
