package dev.michishirube.render.template;

import dev.michishirube.render.template.Bindings.Binding;
import dev.michishirube.render.template.Keys.Role;
import dev.michishirube.render.template.ScriptTokens.Kind;
import dev.michishirube.render.template.ScriptTokens.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives the own names of a script short ones; decision 0021. A name is own when it is declared in a
 * function of the script. It gets the same new name wherever it stands, except behind a full stop,
 * where it is a property; names that {@link Bindings} keeps apart never get the same one. So two
 * names stay two, and one stays one. A name that is also a key of an object, or stands in a
 * template text, or is one that browsers know, is left as it is.
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

  private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{Mn}\\p{Nd}_$]*");

  private final List<Token> tokens;
  private final Brackets brackets;
  private final Scopes scopes;
  private final Bindings bindings;
  private final Keys keys;
  private final Set<String> kept = new HashSet<>(KNOWN);

  private ShortNames(List<Token> tokens) {
    this.tokens = tokens;
    brackets = new Brackets(tokens);
    scopes = new Scopes(tokens, brackets);
    bindings = new Bindings(scopes);
    keys = new Keys(tokens, brackets);
  }

  /** The same tokens with short names. */
  static List<Token> of(List<Token> tokens) {
    if (tokens.stream().anyMatch(token -> token.is("eval") || token.is("with"))) {
      return tokens; // may ask for any name
    }
    ShortNames names = new ShortNames(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      names.look(i);
    }
    return names.renamed();
  }

  private void look(int i) {
    Token token = tokens.get(i);
    switch (token.kind()) {
      case TEMPLATE -> WORD.matcher(token.text()).results().forEach(word -> kept.add(word.group()));
      case SIGN -> {
        if (token.is("=>") && i > 0) {
          declare(is(i - 1, ")") ? brackets.partner(i - 1) : i - 1, i);
        }
      }
      case NAME -> {
        Role role = keys.of(i);
        if (role == Role.UNCLEAR) {
          kept.add(token.text());
        }
        if (role != Role.PROPERTY) {
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
        declare(i + 1, is(open, "(") ? brackets.partner(open) : i + 2);
      }
      case "catch" -> declare(i + 1, is(i + 1, "(") ? brackets.partner(i + 1) : i + 1);
      case "var", "let", "const" -> {
        for (int at = i; is(at, ",") || at == i; at = afterValue(at + 1)) {
          boolean several = is(at + 1, "[") || is(at + 1, "{");
          declare(at + 1, several ? brackets.partner(at + 1) : at + 2);
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
      int partner = brackets.partner(at);
      if (partner >= 0 && partner < at) {
        break;
      }
      at = Math.max(at, partner) + 1;
    }
    return at;
  }

  /**
   * The names that are bound between two places. Those of a value that stands there keep their
   * names: in a parameter's, they are not what the body declares.
   */
  private void declare(int from, int to) {
    for (int i = from; i < Math.min(to, tokens.size()); i++) {
      if (is(i, "=")) {
        int value = i;
        i = brackets.next(value + 1, ",");
        tokens.subList(value, i).forEach(token -> kept.add(token.text()));
      } else if (tokens.get(i).kind() == Kind.NAME && keys.of(i) != Role.PROPERTY) {
        bindings.declare(tokens.get(i).text(), scopes.of(i));
      }
    }
  }

  private boolean is(int i, String sign) {
    return brackets.is(i, sign);
  }

  private List<Token> renamed() {
    List<@Nullable Binding> meant = new ArrayList<>();
    Set<String> taken = new HashSet<>(kept);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean name = token.kind() == Kind.NAME && keys.of(i) != Role.PROPERTY;
      boolean may = name && !kept.contains(token.text());
      Binding binding = may ? bindings.meant(token.text(), scopes.of(i)) : null;
      meant.add(binding);
      if (binding != null) {
        binding.uses().add(scopes.of(i));
      } else if (name) {
        taken.add(token.text());
      }
    }
    Map<Binding, String> names = shortened(taken);
    List<Token> all = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Binding binding = meant.get(i);
      String name = binding == null ? token.text() : names.getOrDefault(binding, binding.name());
      if (binding != null && keys.of(i) == Role.BOTH) {
        all.add(token);
        all.add(new Token(Kind.SIGN, ":", false));
        all.add(new Token(Kind.NAME, name, false));
      } else {
        all.add(new Token(token.kind(), name, token.line()));
      }
    }
    return all;
  }

  /** The shortest names for those that stand most often. */
  private Map<Binding, String> shortened(Set<String> taken) {
    List<Binding> often = new ArrayList<>(bindings.all());
    often.removeIf(binding -> binding.uses().isEmpty());
    often.sort(
        Comparator.comparing((Binding binding) -> -binding.uses().size())
            .thenComparing(Binding::name)
            .thenComparing(Binding::scope));
    Map<Binding, String> names = new IdentityHashMap<>();
    Map<String, List<Binding>> users = new HashMap<>();
    for (Binding binding : often) {
      int number = 0;
      while (taken.contains(name(number))
          || users.getOrDefault(name(number), List.of()).stream()
              .anyMatch(other -> bindings.meet(binding, other))) {
        number++;
      }
      names.put(binding, name(number));
      users.computeIfAbsent(name(number), any -> new ArrayList<>()).add(binding);
    }
    return names;
  }

  private static String name(int number) {
    String last = String.valueOf((char) ('a' + number % 26));
    return number < 26 ? last : name(number / 26 - 1) + last;
  }
}
