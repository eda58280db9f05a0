package dev.michishirube.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance from a seed: the same seed and number give the same draws on every machine. */
final class Draw {
  private final SplittableRandom random;

  /**
   * @param number of the thing that is invented, so that it does not depend on how many there are
   */
  Draw(long seed, int number) {
    random = new SplittableRandom(seed * 1_000_003L + number);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Different ones, in the order of the list. */
  <T> List<T> some(List<T> of, int atLeast, int atMost) {
    int wanted = Math.min(of.size(), atLeast + random.nextInt(atMost - atLeast + 1));
    List<T> taken = new ArrayList<>();
    int left = wanted;
    for (int i = 0; i < of.size() && left > 0; i++) {
      if (random.nextInt(of.size() - i) < left) {
        taken.add(of.get(i));
        left--;
      }
    }
    return List.copyOf(taken);
  }
}
