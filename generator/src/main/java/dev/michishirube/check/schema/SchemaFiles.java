package dev.michishirube.check.schema;

import dev.michishirube.check.format.ArticleFormat;
import dev.michishirube.check.format.CenterFormat;
import dev.michishirube.check.format.ChecklistFormat;
import dev.michishirube.check.format.ConceptFormat;
import dev.michishirube.check.format.CorrectionFormat;
import dev.michishirube.check.format.LeafletFormat;
import dev.michishirube.check.format.LocalDayFormat;
import dev.michishirube.check.format.OrganizationFormat;
import dev.michishirube.check.format.ProgramFormat;
import dev.michishirube.check.format.ReportFormat;
import dev.michishirube.check.format.SiteFormat;
import dev.michishirube.check.format.TermFormat;
import dev.michishirube.check.format.TranslationFormat;
import dev.michishirube.check.format.VocabularyFormat;
import dev.michishirube.check.shape.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files under {@code content/.schema/}, by which editors complete and check keys. */
public final class SchemaFiles {
  /** The folder, inside the content folder. */
  public static final String FOLDER = ".schema";

  private SchemaFiles() {}

  /** The whole text of each file, by its name. */
  public static Map<String, String> all() {
    Map<String, String> files = new LinkedHashMap<>();
    put(files, "center", "相談窓口（centers/）", CenterFormat.CENTER);
    put(files, "organization", "団体（organizations/）", OrganizationFormat.ORGANIZATION);
    put(files, "program", "制度（programs/）", ProgramFormat.PROGRAM);
    put(files, "report", "事業の実績（reports/）", ReportFormat.REPORT);
    put(files, "term", "言葉（vocabulary/）", TermFormat.TERM);
    put(files, "readings", "名前の読み（vocabulary/readings.yaml）", VocabularyFormat.READINGS);
    put(files, "furigana", "ふりがなの辞書（vocabulary/furigana.yaml）", VocabularyFormat.FURIGANA);
    put(files, "concept", "検索の言葉（vocabulary/synonyms.yaml）", ConceptFormat.CONCEPT);
    put(files, "checklist", "書き込む紙（checklists/）", ChecklistFormat.CHECKLIST);
    put(files, "leaflet", "ちらし（leaflets/）", LeafletFormat.LEAFLET);
    put(files, "correction", "訂正のお知らせ（corrections.yaml）", CorrectionFormat.CORRECTION);
    put(files, "local-days", "地域の休みの日（local-days.yaml）", LocalDayFormat.LOCAL_DAY);
    put(files, "site", "サイト全体（site.yaml）", SiteFormat.SITE);
    put(files, "article", "記事の先頭（articles/）", ArticleFormat.FRONT_MATTER);
    put(files, "translation", "訳（translations/）", TranslationFormat.TEXTS);
    return files;
  }

  /** Writes them into a content folder. */
  public static void write(Path contentRoot) throws IOException {
    Path folder = Files.createDirectories(contentRoot.resolve(FOLDER));
    for (Map.Entry<String, String> file : all().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
    }
  }

  private static void put(Map<String, String> files, String name, String title, Shape<?> shape) {
    files.put(name + ".json", SchemaWriter.write(title, shape.schema()));
  }
}
