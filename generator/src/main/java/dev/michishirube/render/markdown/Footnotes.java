package dev.michishirube.render.markdown;

import dev.michishirube.render.markdown.MarkdownWords.Word;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.DefinitionMap;

/** Numbers footnotes in the order they are first referred to, and writes them at the end. */
final class Footnotes {
  private static final String PARAGRAPH_END = "</p>";

  private final Rendering rendering;
  private final DefinitionMap<FootnoteDefinition> definitions =
      new DefinitionMap<>(FootnoteDefinition.class);
  private final List<Note> notes = new ArrayList<>();
  private final IdentityHashMap<FootnoteDefinition, Note> known = new IdentityHashMap<>();

  Footnotes(Rendering rendering) {
    this.rendering = rendering;
    rendering
        .body
        .document()
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition definition) {
                  definitions.putIfAbsent(definition.getLabel(), definition);
                }
                visitChildren(block);
              }
            });
  }

  /** Writes the number that leads to the footnote. */
  void reference(FootnoteReference reference) {
    HtmlText out = rendering.out;
    FootnoteDefinition definition = definitions.get(reference.getLabel());
    if (definition == null) {
      out.text("[^" + reference.getLabel() + "]");
      return;
    }
    Note note = known.computeIfAbsent(definition, this::next);
    note.references++;
    out.raw("<sup class=\"footnote-ref\">");
    out.open("a", "href", "#fn-" + note.number, "id", backId(note.number, note.references));
    out.raw("<span class=\"visually-hidden\">").text(rendering.say(Word.FOOTNOTE)).raw("</span>");
    out.text(String.valueOf(note.number)).raw("</a></sup>");
  }

  /** Writes the footnotes that were referred to; those may refer to more. */
  void write(BlockHtml blocks) {
    HtmlText out = rendering.out;
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      int mark = out.mark();
      blocks.children(notes.get(i).definition);
      texts.add(out.cutFrom(mark).strip());
    }
    if (notes.isEmpty()) {
      return;
    }
    out.line().raw("<section class=\"footnotes\" aria-labelledby=\"footnotes\">").line();
    out.raw("<h2 id=\"footnotes\">").text(rendering.say(Word.FOOTNOTES)).raw("</h2>").line();
    out.raw("<ol>").line();
    for (Note note : notes) {
      write(note, texts.get(note.number - 1));
    }
    out.raw("</ol>").line().raw("</section>").line();
  }

  private void write(Note note, String text) {
    HtmlText out = rendering.out;
    boolean inParagraph = text.endsWith(PARAGRAPH_END);
    out.open("li", "id", "fn-" + note.number).line();
    out.raw(inParagraph ? text.substring(0, text.length() - PARAGRAPH_END.length()) : text);
    out.raw(inParagraph ? "" : "\n<p>");
    for (int nth = 1; nth <= note.references; nth++) {
      String label =
          note.references == 1
              ? rendering.say(Word.FOOTNOTE_BACK)
              : rendering.say(Word.FOOTNOTE_BACK_NTH, nth);
      out.raw(" ").open("a", "class", "footnote-back", "href", "#" + backId(note.number, nth));
      out.text(label).raw("</a>");
    }
    out.raw(PARAGRAPH_END).line().raw("</li>").line();
  }

  private Note next(FootnoteDefinition definition) {
    Note note = new Note(definition, notes.size() + 1);
    notes.add(note);
    return note;
  }

  private static String backId(int number, int nth) {
    return "fnref-" + number + (nth == 1 ? "" : "-" + nth);
  }

  private static final class Note {
    final FootnoteDefinition definition;
    final int number;
    int references;

    Note(FootnoteDefinition definition, int number) {
      this.definition = definition;
      this.number = number;
    }
  }
}
