package dev.michishirube.render.template;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.render.view.PageView;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker, configured once: escapes everything, reaches no class and no file outside the
 * template folders. Safe to share between threads.
 */
public final class TemplateEngine {
  /** The first version that reads the components of Java records. */
  private static final Version BEHAVIOUR = Configuration.VERSION_2_3_33;

  private static final PhrasedText PHRASED = new PhrasedText();
  private static final WrittenMark WRITTEN = new WrittenMark();

  private final Configuration configuration;
  private final Findings findings;
  private final TemplateMistakes mistakes;
  private final Scripts scripts;
  private final KeptParts kept = new KeptParts();

  public TemplateEngine(TemplateFolders folders, Scripts scripts, Findings findings)
      throws IOException {
    this.findings = findings;
    this.scripts = scripts;
    this.mistakes = new TemplateMistakes(folders);
    configuration = new Configuration(BEHAVIOUR);
    configuration.setTemplateLoader(loader(folders));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(BEHAVIOUR).build());
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
  }

  /**
   * The page of a view in UTF-8; null after a mistake in the template, which is then among the
   * findings.
   */
  public byte @Nullable [] render(String name, PageView<?> view, Words words) {
    SimpleHash root = new SimpleHash(configuration.getObjectWrapper());
    root.put("frame", view.frame());
    root.put("body", view.body());
    TextBuffer text = render(name, root, words);
    return text == null ? null : text.utf8();
  }

  /** A part of a page, such as what a directive of an article becomes. */
  public @Nullable String renderPart(String name, Object body, Words words) {
    SimpleHash root = new SimpleHash(configuration.getObjectWrapper());
    root.put("body", body);
    TextBuffer text = render(name, root, words);
    return text == null ? null : text.toString();
  }

  private @Nullable TextBuffer render(String name, SimpleHash root, Words words) {
    root.put("w", word(words));
    root.put("kept", kept);
    root.put("phrased", PHRASED);
    root.put("script", scripts.method(words));
    root.put("written", WRITTEN);
    try {
      Template template = configuration.getTemplate(name);
      TextBuffer out = new TextBuffer();
      template.process(root, out);
      return out;
    } catch (TemplateException | IOException e) {
      findings.add(mistakes.of(e, name));
      return null;
    }
  }

  private static TemplateLoader loader(TemplateFolders folders) throws IOException {
    List<TemplateLoader> loaders = new ArrayList<>();
    for (Path folder : folders.folders()) {
      if (Files.isDirectory(folder)) {
        loaders.add(new FileTemplateLoader(folder.toFile()));
      }
    }
    return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
  }

  private static TemplateMethodModelEx word(Words words) {
    return arguments -> {
      if (arguments.isEmpty()) {
        throw new TemplateModelException("w(key, …) needs a key");
      }
      String key = String.valueOf(arguments.getFirst());
      if (arguments.size() == 1) {
        return words.get(key);
      }
      Object[] rest = arguments.stream().skip(1).map(String::valueOf).toArray();
      return words.get(key, rest);
    };
  }
}
