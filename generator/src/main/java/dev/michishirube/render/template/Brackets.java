package dev.michishirube.render.template;

import dev.michishirube.render.template.ScriptTokens.Kind;
import dev.michishirube.render.template.ScriptTokens.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Which brackets of a script belong together. Tokens are named by their place. */
final class Brackets {
  private final List<Token> tokens;
  private final int[] partner;
  private final int[] around;

  Brackets(List<Token> tokens) {
    this.tokens = tokens;
    partner = new int[tokens.size()];
    around = new int[tokens.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      partner[i] = -1;
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

  /** The other one of a pair: the number of tokens where it is missing, -1 for other tokens. */
  int partner(int i) {
    return i >= 0 && i < partner.length ? partner[i] : -1;
  }

  /** The bracket in which a token stands, or -1. */
  int around(int i) {
    return around[i];
  }

  /** Whether this is that sign or name. */
  boolean is(int i, String text) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(text);
  }

  /** The place of the first of these at or after a token, in no bracket that opens there. */
  int next(int from, String signs) {
    int at = from;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      boolean closes = partner[at] >= 0 && partner[at] < at;
      if (closes || token.kind() == Kind.SIGN && signs.contains(token.text())) {
        break;
      }
      at = Math.max(at, partner[at]) + 1;
    }
    return Math.min(at, tokens.size());
  }
}
