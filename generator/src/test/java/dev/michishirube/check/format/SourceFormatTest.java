package dev.michishirube.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReadContent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a fact comes from. */
class SourceFormatTest {
  private static List<String> rules(String sources) {
    String record = ReadContent.CENTER.replaceFirst("sources: .*", "sources: " + sources);
    return ReadContent.of("centers/a.yaml", record).rules();
  }

  @Test
  void isAPublisherOrTitleWithAnAddressOrDocument() {
    assertThat(rules("[{publisher: 区, url: 'https://example.jp/'}]")).isEmpty();
    assertThat(rules("[{title: 区報, document: 区報2026年7月号}]")).isEmpty();
    assertThat(rules("[{publisher: 区}]")).containsExactly("source.reference");
    assertThat(rules("[{url: 'https://example.jp/'}]")).containsExactly("source.name");
    assertThat(rules("[{date: 2026}]")).containsExactly("source.name", "source.reference");
  }

  @Test
  void hasAnAddressOfTheWebOnly() {
    assertThat(rules("[{publisher: 区, url: 'file:///etc/passwd'}]")).containsExactly("url.format");
    assertThat(rules("[{publisher: 区, url: 'https://user@example.jp/'}]"))
        .containsExactly("url.format");
    assertThat(rules("[{publisher: 区, url: 'https://例え.jp/相談?a=1#b'}]")).isEmpty();
  }

  @Test
  void isNeverLeftOut() {
    assertThat(rules("[]")).containsExactly("structure.list.empty");
  }
}
