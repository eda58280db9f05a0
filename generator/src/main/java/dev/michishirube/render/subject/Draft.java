package dev.michishirube.render.subject;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.render.view.Frame;
import dev.michishirube.render.view.PageView;
import java.util.Map;

/**
 * A page before its template: all that it shows, and where that was written.
 *
 * @param origin the file that findings about the page name
 * @param linkOrigins the line of Markdown of each link that a writer wrote
 */
public record Draft(
    String template, PageView<?> view, Position origin, Map<String, Position> linkOrigins) {
  private static final Position CONFIG = Position.ofFile("content/site.yaml");

  public Draft {
    linkOrigins = Map.copyOf(linkOrigins);
  }

  static Draft of(String template, Frame frame, Object body, Position origin) {
    return new Draft(template, new PageView<>(frame, body), origin, Map.of());
  }

  /** A page that no single file of content is about. */
  static Draft of(String template, Frame frame, Object body) {
    return of(template, frame, body, CONFIG);
  }
}
