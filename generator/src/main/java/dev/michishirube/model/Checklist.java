package dev.michishirube.model;

import dev.michishirube.diagnostic.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Things to do or to have ready, to tick off on paper. */
public record Checklist(
    Position position,
    String id,
    String title,
    @Nullable String forWhom,
    List<Item> items,
    boolean unsafeToCarry,
    List<Source> sources) {
  public Checklist {
    items = List.copyOf(items);
    sources = List.copyOf(sources);
  }

  /** One line; {@code blanks} are the words before the lines to write on. */
  public record Item(String text, @Nullable String why, List<String> blanks) {
    public Item {
      blanks = List.copyOf(blanks);
    }
  }
}
