package dev.michishirube.check.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.check.ReadContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An editor that knows the schema and the decoder agree on what may be written. */
class SchemaAndDecoderTest {
  private static final Path CONTENT = RepositoryRoot.path().resolve("content");
  private static final Map<String, String> KINDS =
      Map.of(
          "centers", "center",
          "organizations", "organization",
          "programs", "program",
          "reports", "report",
          "vocabulary", "term",
          "checklists", "checklist",
          "leaflets", "leaflet",
          "translations", "translation",
          "articles", "article",
          "site.yaml", "site");

  @Test
  void whatTheDecoderAcceptsInTheShippedContentSatisfiesTheSchema() throws IOException {
    Map<String, EditorSchema> schemas = new TreeMap<>();
    Map<String, List<String>> complaints = new TreeMap<>();
    for (Path file : files()) {
      String kind =
          file.endsWith("synonyms.yaml")
              ? "concept"
              : KINDS.get(CONTENT.relativize(file).getName(0).toString());
      List<String> found = schemas.computeIfAbsent(kind, EditorSchema::of).complaints(yamlOf(file));
      if (!found.isEmpty()) {
        complaints.put(file.toString(), found);
      }
    }
    assertThat(complaints).isEmpty();
    assertThat(schemas)
        .containsKeys("center", "program", "report", "term", "concept", "site", "article");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(CONTENT)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(".*\\.(yaml|md)"))
          .filter(file -> KINDS.containsKey(CONTENT.relativize(file).getName(0).toString()))
          .filter(file -> !file.toString().matches(".*vocabulary/(readings|furigana)\\.yaml"))
          .sorted()
          .toList();
    }
  }

  private static String yamlOf(Path file) throws IOException {
    String text = Files.readString(file);
    return file.toString().endsWith(".md") ? text.split("(?m)^---$", 3)[1] : text;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nmae: もうひとつの名前",
        "kind: consultation_desk",
        "status: open",
        "draft: maybe",
        "as_of: 令和4年4月1日",
        "official_url: www.example.jp",
        "topics: []",
        "former_ids: [Old_Id]",
        "if_no_answer: {id: other}",
        "channels: [{label: 種類がない}]",
        "channels: [{type: phone, nubmer: 03-0000-0000}]",
        "channels: [{type: phone, number: [{until: 2027-03-31}]}]",
        "services: [{type: talking}]",
        "eligible: {age_min: ten}",
        "service_area: {codes: ['131105']}",
        "service_area: {scope: municipality, codes: ['13110']}",
        "accessibility: {wheelchair: 3}",
        "accessibility: {wheel_chair: 1}",
        "location: {visibility: hidden}",
        "year_end: closed",
        "statistics: [{label: 相談件数, value: 約50}]",
        "sources: []"
      })
  void whatTheDecoderRefusesTheSchemaRefusesToo(String line) {
    String key = line.substring(0, line.indexOf(':'));
    String record =
        ReadContent.CENTER
                .lines()
                .filter(l -> !l.startsWith(key + ":"))
                .reduce("", (a, b) -> a + b + "\n")
            + line
            + "\n";
    assertThat(EditorSchema.of("center").complaints(record)).isNotEmpty();
    assertThat(ReadContent.of("centers/a.yaml", record).rules()).isNotEmpty();
  }

  @Test
  void aListOfRecordsIsAcceptedLikeASingleOne() {
    String list =
        ReadContent.CENTER
            .lines()
            .map(l -> "  " + l)
            .reduce("", (a, b) -> a + b + "\n")
            .replaceFirst("  ", "- ");
    assertThat(EditorSchema.of("center").complaints(list)).isEmpty();
    assertThat(ReadContent.of("centers/a.yaml", list).rules()).isEmpty();
  }

  @Test
  void plainNumbersAndFlagsAreAcceptedWhereTextIsRead() {
    String more = "draft: false\nas_of: 2026\naccessibility: {wheelchair: 1}\n";
    assertThat(EditorSchema.of("center").complaints(ReadContent.CENTER + more)).isEmpty();
    assertThat(ReadContent.of("centers/a.yaml", ReadContent.CENTER + more).rules()).isEmpty();
  }
}
