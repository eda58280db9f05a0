package dev.michishirube.check.format;

import dev.michishirube.check.shape.Keys;
import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.check.shape.Values;
import dev.michishirube.load.Yaml;
import dev.michishirube.model.Article;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.MarkdownBody;
import dev.michishirube.model.ShortCode;
import dev.michishirube.model.facet.Door;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** The front matter of an article. */
public final class ArticleFormat {
  /** What the front matter says; the rest of the article is the file's name and its text. */
  @FunctionalInterface
  public interface FrontMatter {
    /**
     * The whole article.
     *
     * @param name of the file without {@code .md}
     */
    Article with(String name, MarkdownBody body);
  }

  public static final Shape<FrontMatter> FRONT_MATTER =
      ObjectShape.located("article", ArticleFormat::declare);

  private ArticleFormat() {}

  private static BiFunction<Values, Yaml.Mapping, FrontMatter> declare(Keys keys) {
    var title = keys.required("title", Shapes.TEXT, "題名");
    var kind =
        keys.required(
            "kind",
            Shapes.words(
                Article.Kind.class, k -> k.name().toLowerCase(Locale.ROOT).replace('_', '-')),
            "explainer 解説、area-guide 地域の案内、how-to やり方、faq よくある質問、voices 体験談、notice お知らせ");
    var topics =
        keys.requiredOr(
            "topics", Shapes.someOf(ValueFormats.ID), List.of(), "分野（topics.yaml の id）");
    var areas = keys.optional("areas", ValueFormats.AREA_CODES, "地域のコード（6けた）");
    var ways =
        keys.optional(
            "ways", Shapes.list(Shapes.words(ChannelType.class)), "連絡のしかた（そのページに、この記事への入口ができる）");
    var doors =
        keys.optional("doors", Shapes.list(Shapes.words(Door.class)), "どんな人のための記事か（そのページに入口ができる）");
    var author = keys.optional("author", Shapes.TEXT, "書いた人、部署");
    var supervised = keys.optional("supervised_by", Shapes.TEXT, "監修した人");
    var published = keys.optional("published", DateFormats.DATE, "公開する日");
    var expires = keys.optional("expires", DateFormats.DATE, "この日まで出す");
    var reviewed = keys.optional("reviewed", DateFormats.DATE, "見直した日");
    var due = keys.optional("review_due", DateFormats.DATE, "次に見直す日");
    var atRisk = keys.optional("at_risk_topic", ValueFormats.FLAG, "見られると危ない話題か");
    var draft = keys.optional("draft", ValueFormats.FLAG, "下書き（ページを作らない）");
    var sources = keys.optional("sources", Shapes.list(SourceFormat.SOURCE), "出典");
    var acknowledged = EvidenceFormat.acknowledge(keys);
    return (in, node) ->
        (name, body) ->
            new Article(
                node.position(),
                in.or(atRisk, false) ? ShortCode.of(name) : name,
                in.get(title),
                in.get(kind),
                in.get(topics),
                in.list(areas),
                in.list(ways),
                in.list(doors),
                in.find(author),
                in.find(supervised),
                in.find(published),
                in.find(expires),
                in.find(reviewed),
                in.find(due),
                in.or(atRisk, false),
                in.or(draft, false),
                in.list(sources),
                in.list(acknowledged),
                body);
  }
}
