package dev.michishirube.render;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.Site;
import dev.michishirube.plan.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Templates, messages and style sheet of one build. */
public final class SiteTemplates {
  private final TemplateEngine engine;
  private final StyleSheet style;
  private final Findings findings;
  private final List<MessageFile> files = new ArrayList<>();
  private final Map<String, Words> words = new LinkedHashMap<>();

  private SiteTemplates(TemplateEngine engine, StyleSheet style, Findings findings) {
    this.engine = engine;
    this.style = style;
    this.findings = findings;
  }

  /** Reads them; what is wrong is reported. */
  public static SiteTemplates read(
      TemplateFolders folders, List<String> languages, Findings findings) throws IOException {
    SiteTemplates templates =
        new SiteTemplates(
            new TemplateEngine(folders, findings), StyleSheet.read(folders), findings);
    for (String language : languages) {
      MessageFile file = MessageFile.read(folders, language, findings);
      templates.files.add(file);
      templates.words.put(language, file.words(language));
    }
    return templates;
  }

  public StyleSheet style() {
    return style;
  }

  public PageRenderer renderer(Site site, Plan plan, boolean offline) {
    return new PageRenderer(site, plan, words, engine, style, offline);
  }

  /** Reports the keys that pages asked for in vain. */
  public void reportWords() {
    for (MessageFile file : files) {
      Words asked = words.get(languageOf(file));
      if (asked != null) {
        asked
            .missing()
            .forEach(
                key ->
                    findings.add(
                        RenderRules.MESSAGE_MISSING.at(Position.ofFile(file.file()), key)));
      }
    }
  }

  private static String languageOf(MessageFile file) {
    String name = file.file().substring(file.file().lastIndexOf('/') + 1);
    return name.substring(0, name.lastIndexOf('.'));
  }
}
