package dev.michishirube.publish;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** The real disk, with a sign to whoever listens before each step. */
record ToldSteps(PrintStream listener) implements FileSteps {
  private void tell() {
    listener.println();
    listener.flush();
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    tell();
    DISK.createFolders(folder);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    tell();
    DISK.write(file, bytes);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    tell();
    DISK.move(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    tell();
    DISK.delete(path);
  }
}
