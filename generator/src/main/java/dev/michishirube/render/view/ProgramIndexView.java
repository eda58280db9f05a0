package dev.michishirube.render.view;

import java.util.List;

/** All programmes, by kind and by topic. */
public record ProgramIndexView(List<Group> kinds, List<Group> topics) {
  /** Programmes that belong together; {@code id} is that of the heading. */
  public record Group(String id, LinkView title, List<Line> lines) {}

  /** A programme and whom it is for. */
  public record Line(LinkView program, TextView forWhom) {}
}
