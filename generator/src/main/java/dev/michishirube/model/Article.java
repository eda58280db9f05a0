package dev.michishirube.model;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.facet.Door;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param slug from the file's name; its {@link ShortCode} on at-risk articles
 * @param areas six-digit codes
 * @param ways ways of contact whose page leads to the article
 * @param doors readers whose page leads to the article
 * @param body the parsed Markdown, with positions of the file; read only
 */
public record Article(
    Position position,
    String slug,
    String title,
    Kind kind,
    List<String> topics,
    List<String> areas,
    List<ChannelType> ways,
    List<Door> doors,
    @Nullable String author,
    @Nullable String supervisedBy,
    @Nullable PartialDate published,
    @Nullable PartialDate expires,
    @Nullable PartialDate reviewed,
    @Nullable PartialDate reviewDue,
    boolean atRisk,
    boolean draft,
    List<Source> sources,
    List<Evidence.Acknowledgement> acknowledged,
    MarkdownBody body) {
  public Article {
    topics = List.copyOf(topics);
    areas = List.copyOf(areas);
    ways = List.copyOf(ways);
    doors = List.copyOf(doors);
    sources = List.copyOf(sources);
    acknowledged = List.copyOf(acknowledged);
  }

  /** The name of its file without the ending: what the content calls it. */
  public String fileName() {
    return position.file().replaceFirst(".*/", "").replaceFirst("\\.md$", "");
  }

  /** The closed list of the record format. */
  public enum Kind {
    EXPLAINER,
    AREA_GUIDE,
    HOW_TO,
    FAQ,
    VOICES,
    NOTICE
  }
}
