package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a directive of an article becomes; each kind has a template in {@code directive/}. */
public sealed interface DirectiveView {
  /** Name of the template, without folder and extension. */
  String template();

  /** One record, or several. */
  record Cards(List<CardView> cards) implements DirectiveView {
    @Override
    public String template() {
      return "cards";
    }
  }

  /** A word or a link inside a sentence, with its meaning where there is one. */
  record Inline(TextView text, @Nullable String href, @Nullable String meaning)
      implements DirectiveView {
    @Override
    public String template() {
      return "inline";
    }
  }

  /** A table of ways or of kinds. */
  record Comparison(ComparisonView table) implements DirectiveView {
    @Override
    public String template() {
      return "comparison";
    }
  }

  /** Things to tick off. */
  record Tasks(String title, List<Item> items) implements DirectiveView {
    @Override
    public String template() {
      return "tasks";
    }

    /** One of them; {@code blanks} are the words before lines to write on. */
    public record Item(String text, @Nullable String why, List<String> blanks) {}
  }

  /**
   * A public programme.
   *
   * @param asksAmount whether to say that the amount is to be asked for
   */
  record ProgramCard(LinkView name, List<FactView> facts, boolean asksAmount)
      implements DirectiveView {
    @Override
    public String template() {
      return "program";
    }
  }
}
