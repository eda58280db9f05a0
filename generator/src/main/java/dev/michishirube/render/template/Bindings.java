package dev.michishirube.render.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that functions of a script declare, and where each of them is meant. */
final class Bindings {
  /**
   * One name of one function.
   *
   * @param scope the function
   * @param uses the functions in which it is meant, once for each time
   */
  record Binding(String name, int scope, List<Integer> uses) {}

  private final Scopes scopes;
  private final Map<Integer, Map<String, Binding>> declared = new HashMap<>();

  Bindings(Scopes scopes) {
    this.scopes = scopes;
  }

  void declare(String name, int scope) {
    declared
        .computeIfAbsent(scope, any -> new HashMap<>())
        .computeIfAbsent(name, any -> new Binding(name, scope, new ArrayList<>()));
  }

  /** What a name means in a function; null when none declares it. */
  @Nullable Binding meant(String name, int scope) {
    for (int at = scope; at != Scopes.OUTSIDE; at = scopes.around(at)) {
      Binding binding = declared.getOrDefault(at, Map.of()).get(name);
      if (binding != null) {
        return binding;
      }
    }
    return null;
  }

  /** All of them. */
  List<Binding> all() {
    return declared.values().stream().flatMap(names -> names.values().stream()).toList();
  }

  /**
   * Whether two must not be called alike: they are of one function, or one of them is meant in a
   * function that the other belongs to, which would hide it there.
   */
  boolean meet(Binding one, Binding other) {
    return one.scope() == other.scope() || hides(one, other) || hides(other, one);
  }

  private boolean hides(Binding inner, Binding outer) {
    return scopes.within(inner.scope(), outer.scope())
        && outer.uses().stream().anyMatch(use -> scopes.within(use, inner.scope()));
  }
}
