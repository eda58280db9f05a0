package dev.michishirube.render.template;

import dev.michishirube.render.template.ScriptTokens.Token;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Which function each token of a script is in: of its parameters or of its body. Functions are
 * numbered by where they begin, so an inner one has a greater number than an outer one; -1 is
 * outside of all.
 */
final class Scopes {
  static final int OUTSIDE = -1;

  private final List<Token> tokens;
  private final Brackets brackets;

  /** Per token the end of the function that begins there, or 0. */
  private final int[] ends;

  private final int[] scopes;
  private int[] parents = new int[16];

  Scopes(List<Token> tokens, Brackets brackets) {
    this.tokens = tokens;
    this.brackets = brackets;
    ends = new int[tokens.size()];
    scopes = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is("function")) {
        function(brackets.is(i + 1, "(") ? i + 1 : i + 2);
      } else if (tokens.get(i).is("=>")) {
        arrow(i);
      }
    }
    number();
  }

  private void function(int open) {
    int body = brackets.partner(open) + 1;
    if (brackets.is(open, "(") && brackets.is(body, "{")) {
      ends[open] = brackets.partner(body);
    }
  }

  private void arrow(int sign) {
    int from = brackets.is(sign - 1, ")") ? brackets.partner(sign - 1) : sign - 1;
    boolean block = brackets.is(sign + 1, "{");
    int to = block ? brackets.partner(sign + 1) : brackets.next(sign + 1, ",;");
    // Where a line end might end it, its parameters count as those of the function around it.
    if (from >= 0 && (block || !mayEndBefore(sign + 2, to))) {
      ends[from] = to;
    }
  }

  private boolean mayEndBefore(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Compact.mayEnd(tokens.get(i - 1), tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private void number() {
    Deque<int[]> open = new ArrayDeque<>(); // number and end
    int count = 0;
    for (int i = 0; i < scopes.length; i++) {
      while (!open.isEmpty() && open.peek()[1] <= i) {
        open.pop();
      }
      int around = open.isEmpty() ? OUTSIDE : open.peek()[0];
      if (ends[i] > i) {
        if (count == parents.length) {
          parents = Arrays.copyOf(parents, count * 2);
        }
        parents[count] = around;
        open.push(new int[] {count, ends[i]});
        around = count++;
      }
      scopes[i] = around;
    }
  }

  /** The innermost function of a token. */
  int of(int place) {
    return scopes[place];
  }

  /** The function around a function. */
  int around(int function) {
    return parents[function];
  }

  /** Whether one function is in another one, or is it. */
  boolean within(int inner, int outer) {
    int at = inner;
    while (at > outer) {
      at = parents[at];
    }
    return at == outer;
  }
}
