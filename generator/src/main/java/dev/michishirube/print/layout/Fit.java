package dev.michishirube.print.layout;

import java.util.List;
import java.util.function.Function;

/**
 * What came of a step.
 *
 * @param step share of a theme's sizes
 */
record Fit(float step, Composer.Result result) {

  /**
   * The largest of the steps that fits, or the smallest of all: the largest is tried first, the
   * smallest next, then those between by halves.
   */
  static Fit largest(Function<Float, Composer.Result> compose, List<Float> steps) {
    Fit best = at(steps.getFirst(), compose);
    if (best.result() instanceof Composer.Result.Composed) {
      return best;
    }
    best = at(steps.getLast(), compose);
    int fits = steps.size() - 1;
    int fails = 0;
    while (best.result() instanceof Composer.Result.Composed && fits - fails > 1) {
      int middle = (fits + fails) / 2;
      Fit tried = at(steps.get(middle), compose);
      if (tried.result() instanceof Composer.Result.Composed) {
        best = tried;
        fits = middle;
      } else {
        fails = middle;
      }
    }
    return best;
  }

  private static Fit at(float step, Function<Float, Composer.Result> compose) {
    return new Fit(step, compose.apply(step));
  }
}
