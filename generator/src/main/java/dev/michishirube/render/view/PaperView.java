package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody finds who holds a leaflet.
 *
 * @param status why nothing is to be contacted; null when it is
 * @param marks those that paper bears as long as it is right
 * @param cards what holds today
 * @param page where more is told
 * @param leaflets today's paper
 */
public record PaperView(
    TextView name,
    @Nullable String status,
    List<MarkView> marks,
    List<CardView> cards,
    @Nullable LinkView page,
    List<LinkView> leaflets,
    String today) {
  /** The mark of a form. */
  public record MarkView(String form, String mark) {}
}
