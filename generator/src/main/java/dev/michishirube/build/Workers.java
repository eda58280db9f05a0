package dev.michishirube.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Does one thing to each of many, on several threads. */
final class Workers {
  private final int jobs;

  Workers(int jobs) {
    this.jobs = jobs;
  }

  /** Returns when all are done; throws what the first that failed threw. */
  <T> void each(List<T> all, Consumer<T> work) {
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService pool = Executors.newFixedThreadPool(jobs)) {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < jobs; i++) {
        workers.add(pool.submit(() -> work(all, next, work)));
      }
      for (Future<?> worker : workers) {
        await(worker);
      }
    }
  }

  private static <T> void work(List<T> all, AtomicInteger next, Consumer<T> work) {
    for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
      work.accept(all.get(i));
    }
  }

  private static void await(Future<?> worker) {
    try {
      worker.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
