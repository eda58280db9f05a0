package dev.michishirube.check;

import dev.michishirube.check.calendar.HolidayCalendar;
import dev.michishirube.check.format.ArticleFormat;
import dev.michishirube.check.format.CenterFormat;
import dev.michishirube.check.format.ChecklistFormat;
import dev.michishirube.check.format.ConceptFormat;
import dev.michishirube.check.format.CorrectionFormat;
import dev.michishirube.check.format.FormatRules;
import dev.michishirube.check.format.LeafletFormat;
import dev.michishirube.check.format.LocalDayFormat;
import dev.michishirube.check.format.OrganizationFormat;
import dev.michishirube.check.format.ProgramFormat;
import dev.michishirube.check.format.ReportFormat;
import dev.michishirube.check.format.SiteFormat;
import dev.michishirube.check.format.TermFormat;
import dev.michishirube.check.format.TranslationFormat;
import dev.michishirube.check.format.VocabularyFormat;
import dev.michishirube.check.shape.Reading;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.load.MarkdownFile;
import dev.michishirube.load.SourceTree;
import dev.michishirube.load.Yaml;
import dev.michishirube.load.YamlFile;
import dev.michishirube.load.markdown.MarkdownParser;
import dev.michishirube.model.Article;
import dev.michishirube.model.Center;
import dev.michishirube.model.Checklist;
import dev.michishirube.model.Concept;
import dev.michishirube.model.Correction;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.LocalDay;
import dev.michishirube.model.Organization;
import dev.michishirube.model.Program;
import dev.michishirube.model.Report;
import dev.michishirube.model.SiteConfig;
import dev.michishirube.model.Term;
import dev.michishirube.model.Translation;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.reading.Okurigana;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives every file its type, by the folder it lies in. A file is one record or a list of them; a
 * record that cannot be typed is left out, with an error among the findings.
 */
public final class ContentReader {
  private final MarkdownParser markdown = new MarkdownParser();
  private final Reading reading;
  private final List<Entry<Center>> centers = new ArrayList<>();
  private final List<Entry<Organization>> organizations = new ArrayList<>();
  private final List<Entry<Program>> programs = new ArrayList<>();
  private final List<Entry<Report>> reports = new ArrayList<>();
  private final List<Entry<Article>> articles = new ArrayList<>();
  private final List<Entry<Checklist>> checklists = new ArrayList<>();
  private final List<Entry<Leaflet>> leaflets = new ArrayList<>();
  private final List<Entry<Term>> topics = new ArrayList<>();
  private final List<Entry<Term>> situations = new ArrayList<>();
  private final List<Entry<Term>> glossary = new ArrayList<>();
  private final List<Entry<Concept>> concepts = new ArrayList<>();
  private final Map<String, String> readings = new HashMap<>();
  private final Map<String, String> furigana = new HashMap<>();
  private final List<Entry<Translation>> translations = new ArrayList<>();
  private final List<Entry<Correction>> corrections = new ArrayList<>();
  private final List<Entry<LocalDay>> localDays = new ArrayList<>();
  private @Nullable Entry<SiteConfig> site;

  private ContentReader(Findings findings) {
    reading = new Reading(findings);
  }

  /** Reads the whole content folder. No finding tells a secret value. */
  public static Checked read(SourceTree tree, Gazetteer gazetteer, Findings findings) {
    SecretValues secrets = SecretValues.in(tree);
    Redaction redaction = Redaction.of(secrets);
    Findings own = new Findings();
    ContentReader reader = new ContentReader(own);
    tree.yaml().forEach(reader::readYaml);
    tree.markdown().forEach(reader::readArticle);
    Content content = reader.content(tree, gazetteer);
    own.sorted().forEach(found -> findings.add(redaction.redact(found)));
    return new Checked(content, secrets.secrets(), redaction);
  }

  private void readYaml(YamlFile file) {
    String[] path = file.path().split("/", -1);
    switch (path[0]) {
      case "site.yaml" -> readSite(file);
      case "corrections.yaml" -> readRecords(file, CorrectionFormat.CORRECTION, corrections);
      case "local-days.yaml" -> readRecords(file, LocalDayFormat.LOCAL_DAY, localDays);
      case "centers" -> readRecords(file, CenterFormat.CENTER, centers);
      case "organizations" -> readRecords(file, OrganizationFormat.ORGANIZATION, organizations);
      case "programs" -> readRecords(file, ProgramFormat.PROGRAM, programs);
      case "reports" -> readRecords(file, ReportFormat.REPORT, reports);
      case "checklists" -> readRecords(file, ChecklistFormat.CHECKLIST, checklists);
      case "leaflets" -> readRecords(file, LeafletFormat.LEAFLET, leaflets);
      case "vocabulary" -> readVocabulary(file);
      case "translations" -> readTranslations(file, path);
      // Other folders are none of ours; the load stage has said so.
      default -> {}
    }
  }

  private void readSite(YamlFile file) {
    SiteConfig config = SiteFormat.SITE.read(file.root(), reading);
    Yaml.Mapping source =
        file.root() instanceof Yaml.Mapping mapping
            ? mapping
            : new Yaml.Mapping(List.of(), file.root().position());
    site = new Entry<>(config == null ? MissingSite.CONFIG : config, source, file.path());
  }

  private void readVocabulary(YamlFile file) {
    switch (file.path()) {
      case "vocabulary/topics.yaml" -> readRecords(file, TermFormat.TERM, topics);
      case "vocabulary/situations.yaml" -> readRecords(file, TermFormat.TERM, situations);
      case "vocabulary/glossary.yaml" -> readRecords(file, TermFormat.TERM, glossary);
      case "vocabulary/synonyms.yaml" -> readRecords(file, ConceptFormat.CONCEPT, concepts);
      case "vocabulary/readings.yaml" -> readReadings(file);
      case "vocabulary/furigana.yaml" -> readFurigana(file);
      default -> reading.report(FormatRules.VOCABULARY_FILE, file.root(), file.path());
    }
  }

  private void readReadings(YamlFile file) {
    Map<String, String> read = VocabularyFormat.READINGS.read(file.root(), reading);
    if (read != null) {
      readings.putAll(read);
    }
  }

  private void readFurigana(YamlFile file) {
    Map<String, String> read = VocabularyFormat.FURIGANA.read(file.root(), reading);
    if (read != null && file.root() instanceof Yaml.Mapping words) {
      for (Yaml.Entry entry : words.entries()) {
        String word = entry.key().text();
        String kana = read.get(word);
        if (kana != null && Okurigana.align(word.replace("-", ""), kana).isEmpty()) {
          reading.report(FormatRules.FURIGANA_READING, entry.value(), word, kana);
        }
      }
      furigana.putAll(read);
    }
  }

  private void readTranslations(YamlFile file, String[] path) {
    if (path.length < 3) {
      reading.report(FormatRules.TRANSLATION_FOLDER, file.root(), file.path());
      return;
    }
    Shape<Translation> shape = Shapes.map(TranslationFormat.TEXTS, texts -> texts.in(path[1]));
    readRecords(file, shape, translations);
  }

  private <T> void readRecords(YamlFile file, Shape<T> shape, List<Entry<T>> into) {
    List<Yaml> nodes =
        file.root() instanceof Yaml.Sequence list ? list.items() : List.of(file.root());
    for (Yaml node : nodes) {
      T value = shape.read(node, reading);
      if (value != null && node instanceof Yaml.Mapping source) {
        into.add(new Entry<>(value, source, file.path()));
      }
    }
  }

  private void readArticle(MarkdownFile file) {
    ArticleFormat.FrontMatter head = ArticleFormat.FRONT_MATTER.read(file.frontMatter(), reading);
    if (head != null) {
      String name = file.path().substring(file.path().lastIndexOf('/') + 1);
      Article article = head.with(name.replaceFirst("\\.md$", ""), markdown.parse(file));
      articles.add(new Entry<>(article, file.frontMatter(), file.path()));
    }
  }

  private Content content(SourceTree tree, Gazetteer gazetteer) {
    return new Content(
        site == null ? missingSite(tree) : site,
        centers,
        organizations,
        programs,
        reports,
        articles,
        checklists,
        leaflets,
        new Content.Vocabulary(topics, situations, glossary, concepts, readings, furigana),
        translations,
        corrections,
        localDays,
        HolidayCalendar.of(tree.holidays(), reading.findings()),
        gazetteer,
        tree);
  }

  private Entry<SiteConfig> missingSite(SourceTree tree) {
    Yaml.Mapping nothing = new Yaml.Mapping(List.of(), Position.ofFile(MissingSite.file(tree)));
    reading.report(FormatRules.SITE_MISSING, nothing);
    return new Entry<>(MissingSite.CONFIG, nothing, MissingSite.PATH);
  }
}
