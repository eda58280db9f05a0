package dev.michishirube.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.shape.Reading;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.load.Yaml;
import dev.michishirube.load.YamlReader;
import dev.michishirube.load.markdown.MarkdownParser;
import dev.michishirube.model.Article;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.facet.Door;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The front matter of an article. */
class ArticleFormatTest {
  private final Findings findings = new Findings();

  private Article article(String frontMatter) {
    Yaml yaml = new YamlReader(LoadLimits.DEFAULT).read(frontMatter, "a.md", findings);
    ArticleFormat.FrontMatter head = ArticleFormat.FRONT_MATTER.read(yaml, new Reading(findings));
    return head.with("meguro", new MarkdownParser().parse("a.md", 9, "本文"));
  }

  @Test
  void keepsEveryKey() {
    Article article = article(Samples.text("article.yaml"));
    assertThat(findings.sorted()).isEmpty();
    assertThat(Samples.unusedKeys(ArticleFormat.FRONT_MATTER.schema(), "article.yaml"))
        .allMatch(key -> key.matches("(date|source)\\..*"));
    assertThat(article.kind()).isEqualTo(Article.Kind.AREA_GUIDE);
    assertThat(article.areas()).containsExactly("131105");
    assertThat(article.ways()).containsExactly(ChannelType.PHONE, ChannelType.WEB_FORM);
    assertThat(article.doors()).containsExactly(Door.FAMILY);
    assertThat(article.supervisedBy()).isEqualTo("福祉総合課");
    assertThat(article.expires().lastDay()).isEqualTo(LocalDate.of(2028, 3, 31));
    assertThat(article.draft()).isTrue();
    assertThat(article.sources()).hasSize(1);
    assertThat(article.acknowledged()).hasSize(1);
  }

  @Test
  void theAddressIsTheNameOfTheFileUnlessItWouldTell() {
    String plain =
        Samples.text("article.yaml").replace("at_risk_topic: true", "at_risk_topic: false");
    assertThat(article(plain).slug()).isEqualTo("meguro");
    assertThat(article(Samples.text("article.yaml")).slug()).matches("[a-z2-7]{6}");
  }
}
