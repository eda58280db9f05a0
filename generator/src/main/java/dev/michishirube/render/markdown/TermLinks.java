package dev.michishirube.render.markdown;

import dev.michishirube.model.Glossary;
import dev.michishirube.model.Term;
import dev.michishirube.model.markdown.Neighbours;
import dev.michishirube.model.reading.LongestMatch.Found;
import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Text;

/**
 * Leads from the first use of a word in an article to the glossary. Only where the word stands by
 * itself: 「支援会議」 is not in 「支援会議室」, and a name holds no other. One for each article and rendering;
 * used by one thread.
 */
public final class TermLinks {
  /** Hiragana words up to this length are too easily part of another: うつ in うつす. */
  private static final int SHORT_HIRAGANA = 3;

  private final Glossary glossary;
  private final Function<Term, String> address;
  private final Set<String> explained = new HashSet<>();
  private final Set<String> linked = new HashSet<>();

  /**
   * Links to a glossary.
   *
   * @param address of the entry of a word
   */
  public TermLinks(Glossary glossary, Function<Term, String> address) {
    this.glossary = glossary;
    this.address = address;
  }

  public static TermLinks none() {
    return new TermLinks(new Glossary(List.of()), Term::slug);
  }

  /** True the first time that the meaning of a word is asked for; no link follows. */
  public boolean isFirst(Term term) {
    linked.add(term.id());
    return explained.add(term.id());
  }

  /** Where a word is explained. */
  public String address(Term term) {
    return address.apply(term);
  }

  void write(Text node, HtmlText out) {
    String text = node.getLiteral();
    int done = 0;
    int at = 0;
    while (at < text.length()) {
      Found<Term> found =
          glossary.at(text, at, (start, end) -> standsAlone(node, text, start, end));
      if (found == null) {
        at++;
        continue;
      }
      if (linked.add(found.value().id())) {
        EmergencyNumbers.write(node, done, at, out);
        out.open("a", "class", "term", "href", address(found.value()));
        out.text(text.substring(at, found.end())).close("a");
        done = found.end();
      }
      at = found.end();
    }
    EmergencyNumbers.write(node, done, text.length(), out);
  }

  private static boolean standsAlone(Text node, String text, int start, int end) {
    boolean easilyPart = end - start <= SHORT_HIRAGANA && isHiragana(text, start, end);
    UnicodeScript first = script(text.charAt(start));
    UnicodeScript last = script(text.charAt(end - 1));
    return !runsOn(first, before(node, text, start), easilyPart)
        && !runsOn(last, after(node, text, end), easilyPart);
  }

  /** A word goes on where the script does; hiragana are mostly particles and endings. */
  private static boolean runsOn(UnicodeScript edge, char neighbour, boolean easilyPart) {
    return edge == script(neighbour) && (edge != UnicodeScript.HIRAGANA || easilyPart);
  }

  private static UnicodeScript script(char c) {
    if (c == 'ー') {
      return UnicodeScript.KATAKANA;
    }
    if (Character.isDigit(c)) {
      return UnicodeScript.LATIN;
    }
    UnicodeScript script = UnicodeScript.of(c);
    // Each sign is a class of its own: no word goes on across it.
    return script == UnicodeScript.COMMON ? UnicodeScript.UNKNOWN : script;
  }

  private static boolean isHiragana(String text, int start, int end) {
    return text.substring(start, end)
        .chars()
        .allMatch(c -> script((char) c) == UnicodeScript.HIRAGANA);
  }

  private static char before(Text node, String text, int start) {
    if (start > 0) {
      return text.charAt(start - 1);
    }
    String earlier = Neighbours.before(node, 1);
    return earlier.isEmpty() ? ' ' : earlier.charAt(earlier.length() - 1);
  }

  private static char after(Text node, String text, int end) {
    if (end < text.length()) {
      return text.charAt(end);
    }
    String later = Neighbours.after(node, 1);
    return later.isEmpty() ? ' ' : later.charAt(0);
  }
}
