package dev.michishirube.build;

/** Hears how far a build is. Called from several threads. */
public interface Progress {
  /** Says nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void stage(Stage stage, int total) {}

        @Override
        public void step() {}
      };

  /**
   * A stage begins.
   *
   * @param total how many steps it will have; 0 when it has none
   */
  void stage(Stage stage, int total);

  /** One more step of the present stage is done. */
  void step();
}
