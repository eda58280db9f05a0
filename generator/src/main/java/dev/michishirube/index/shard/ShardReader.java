package dev.michishirube.index.shard;

import dev.michishirube.index.lunr.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads written files back, for whoever must know all texts that are in them: in the files terms
 * are cut, shifted and joined, so that no search through bytes would find a secret.
 */
public final class ShardReader {
  private static final Pattern CALL =
      Pattern.compile("michi\\.shard\\(\"([a-z0-9]+)\",(.*)\\)\n", Pattern.DOTALL);
  static final Pattern ONE_FILE =
      Pattern.compile("\"([^\"]*)\",\"([^\"]*)\",\"([^\"]*)\",(.*)", Pattern.DOTALL);

  private final RootReader root;

  /** A reader of the files that belong to this root. */
  public ShardReader(ShardFile root) {
    String data = data(root);
    Matcher one = ONE_FILE.matcher(data);
    this.root = RootReader.of(one.matches() ? one.group(1) : literal(data));
  }

  /**
   * All texts of a file: its terms, the results as JSON, the names of facets and fields. The name
   * of the file is not among them.
   */
  public List<String> texts(ShardFile file) {
    List<String> texts = new ArrayList<>();
    String data = data(file);
    switch (file.name().charAt(0)) {
      case 't' -> terms(literal(data)).forEach(term -> texts.add(term.text()));
      case 'w' -> texts.addAll(words(literal(data)));
      case 'r' -> {
        if (file.name().startsWith("root")) {
          texts.addAll(root.fields());
          texts.addAll(root.facets());
          texts.addAll(root.common());
          texts.addAll(root.from());
          texts.addAll(root.ahead());
          Matcher one = ONE_FILE.matcher(data);
          if (one.matches()) {
            terms(one.group(2)).forEach(term -> texts.add(term.text()));
            texts.add(one.group(4));
          }
        } else {
          texts.add(data);
        }
      }
      default -> {
        // facets: bits, no text
      }
    }
    return texts;
  }

  RootReader root() {
    return root;
  }

  /** The terms of a file, with their ranks in place of their indexes. */
  List<Term> terms(String text) {
    TermReader in = new TermReader(root, text);
    List<Term> terms = new ArrayList<>();
    while (in.more()) {
      terms.add(in.next());
    }
    return terms;
  }

  private List<String> words(String text) {
    NumberReader in = new NumberReader(text);
    root.from().forEach(file -> in.number()); // length and letters of its terms
    List<String> words = new ArrayList<>();
    String before = "";
    while (in.more()) {
      before = FrontCoding.read(before, in);
      words.add(before);
    }
    return words;
  }

  /** What the script of a file hands over. */
  static String data(ShardFile file) {
    Matcher call = CALL.matcher(file.text());
    if (!call.matches() || !file.name().equals(call.group(1) + ".js")) {
      throw new IllegalArgumentException("not a file of the search: " + file.name());
    }
    return call.group(2);
  }

  static String literal(String data) {
    return data.substring(1, data.length() - 1);
  }
}
