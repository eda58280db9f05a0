package dev.michishirube.render.view;

import java.util.List;

/** A rule of the publisher, in its own words. */
public record PolicyView(String title, List<String> paragraphs) {
  public PolicyView {
    paragraphs = List.copyOf(paragraphs);
  }
}
