package dev.michishirube.render.template;

import dev.michishirube.render.template.ScriptTokens.Kind;
import dev.michishirube.render.template.ScriptTokens.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives the own names of a script short ones; decision 0021. A name is own when it is declared in a
 * function of the script. It gets the same new name wherever it stands, except behind a full stop,
 * where it is a property; the new name stands nowhere else in the script. So two names stay two,
 * and one stays one. A name that is also a key of an object, or stands in a template text, or is
 * one that browsers know, is left as it is.
 */
final class ShortNames {
  private static final Set<String> KNOWN =
      Set.of(
          ("arguments await async break case catch class const continue debugger default delete do"
                  + " else enum eval export extends false finally for function get if implements"
                  + " import in instanceof interface let new null of package private protected"
                  + " public return set static super switch this throw true try typeof undefined"
                  + " var void while with yield document window self global globalThis history"
                  + " location navigator console event setTimeout clearTimeout fetch Math JSON"
                  + " Object Array Promise Map Set String Number Boolean Error RegExp Date Symbol"
                  + " parseInt parseFloat isNaN isFinite NaN Infinity")
              .split(" "));

  private static final Set<String> BEFORE_BLOCKS =
      Set.of(")", "=>", "else", "try", "finally", "do", "{", "}", ";");
  private static final Set<String> BEFORE_KEYS =
      Set.of("{", ",", "}", ";", "*", "get", "set", "async", "static");

  private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{Mn}\\p{Nd}_$]*");

  private final List<Token> tokens;
  private final int[] partner;

  /** In which bracket a token stands: its place, or -1. */
  private final int[] around;

  private final Set<String> own = new HashSet<>();
  private final Set<String> kept = new HashSet<>(KNOWN);

  private ShortNames(List<Token> tokens) {
    this.tokens = tokens;
    partner = new int[tokens.size()];
    around = new int[tokens.size()];
  }

  /** The same tokens with short names. */
  static List<Token> of(List<Token> tokens) {
    if (tokens.stream().anyMatch(token -> token.is("eval") || token.is("with"))) {
      return tokens; // may ask for any name
    }
    ShortNames names = new ShortNames(tokens);
    names.pairBrackets();
    for (int i = 0; i < tokens.size(); i++) {
      names.look(i);
    }
    return names.renamed();
  }

  private void pairBrackets() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean sign = tokens.get(i).kind() == Kind.SIGN;
      if (sign && ")]}".contains(tokens.get(i).text()) && !open.isEmpty()) {
        partner[i] = open.pop();
        partner[partner[i]] = i;
      }
      around[i] = open.isEmpty() ? -1 : open.peek();
      if (sign && "([{".contains(tokens.get(i).text())) {
        partner[i] = tokens.size();
        open.push(i);
      }
    }
  }

  private void look(int i) {
    Token token = tokens.get(i);
    switch (token.kind()) {
      case TEMPLATE -> WORD.matcher(token.text()).results().forEach(word -> kept.add(word.group()));
      case SIGN -> {
        if (token.is("=>") && i > 0) {
          declare(is(i - 1, ")") ? partner[i - 1] : i - 1, i);
        }
      }
      case NAME -> {
        if (isKey(i)) {
          kept.add(token.text());
        }
        if (!is(i - 1, ".")) {
          declarations(i);
        }
      }
      default -> {
        // says no name
      }
    }
  }

  private void declarations(int i) {
    switch (tokens.get(i).text()) {
      case "function" -> {
        int open = is(i + 1, "(") ? i + 1 : i + 2;
        declare(i + 1, is(open, "(") ? partner[open] : i + 2);
      }
      case "catch" -> declare(i + 1, is(i + 1, "(") ? partner[i + 1] : i + 1);
      case "var", "let", "const" -> {
        for (int at = i; is(at, ",") || at == i; at = afterValue(at + 1)) {
          boolean several = is(at + 1, "[") || is(at + 1, "{");
          declare(at + 1, several ? partner[at + 1] : at + 2);
        }
      }
      default -> {
        // declares nothing
      }
    }
  }

  /** The comma, or whatever else follows a variable and its value. */
  private int afterValue(int from) {
    int at = from;
    while (at < tokens.size() && !is(at, ",") && !is(at, ";") && !is(at, "of") && !is(at, "in")) {
      if (partner[at] > 0 && partner[at] < at || partner[at] == 0 && is(at, ")")) {
        break;
      }
      at = Math.max(at, partner[at]) + 1;
    }
    return at;
  }

  /**
   * The names that are bound between two places; a name outside of all functions is everybody's.
   */
  private void declare(int from, int to) {
    for (int i = from; i < Math.min(to, tokens.size()); i++) {
      if (tokens.get(i).kind() == Kind.NAME && !is(i - 1, "=") && !is(i - 1, ".")) {
        (around[i] < 0 ? kept : own).add(tokens.get(i).text());
      }
    }
  }

  /** A key of an object or class, or a name that may be one: {x: 1}, {x}, {x() {}}. */
  private boolean isKey(int i) {
    int open = around[i];
    return open > 0
        && is(open, "{")
        && !BEFORE_BLOCKS.contains(tokens.get(open - 1).text())
        && BEFORE_KEYS.contains(tokens.get(i - 1).text());
  }

  private boolean is(int i, String sign) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(sign);
  }

  private List<Token> renamed() {
    own.removeAll(kept);
    Map<String, Integer> counts = new HashMap<>();
    Set<String> taken = new HashSet<>(kept);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Kind.NAME && !isProperty(i)) {
        counts.merge(tokens.get(i).text(), 1, Integer::sum);
        taken.add(tokens.get(i).text());
      }
    }
    Map<String, String> names = new HashMap<>();
    List<String> often = new ArrayList<>(own);
    often.sort(
        Comparator.comparing((String name) -> -counts.getOrDefault(name, 0))
            .thenComparing(Comparator.naturalOrder()));
    int number = 0;
    for (String name : often) {
      String shorter;
      do {
        shorter = name(number++);
      } while (taken.contains(shorter));
      names.put(name, shorter.length() < name.length() ? shorter : name);
    }
    List<Token> all = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String name = token.kind() == Kind.NAME && !isProperty(i) ? names.get(token.text()) : null;
      all.add(name == null ? token : new Token(Kind.NAME, name, token.line()));
    }
    return all;
  }

  private boolean isProperty(int i) {
    return is(i - 1, ".") || is(i - 1, "?.");
  }

  private static String name(int number) {
    String last = String.valueOf((char) ('a' + number % 26));
    return number < 26 ? last : name(number / 26 - 1) + last;
  }
}
