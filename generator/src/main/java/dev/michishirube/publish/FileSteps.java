package dev.michishirube.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Each way in which this package changes the disk. A test puts its own in place, to stop the work
 * after any step as a power cut or {@code kill -9} would.
 */
interface FileSteps {
  /** Makes a folder and those above it. */
  void createFolders(Path folder) throws IOException;

  /** Writes a file that does not exist yet. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Renames within one file system, at once or not at all. */
  void move(Path from, Path to) throws IOException;

  /** Deletes a file, a link or an empty folder. */
  void delete(Path path) throws IOException;

  /** The real disk. */
  FileSteps DISK =
      new FileSteps() {
        @Override
        public void createFolders(Path folder) throws IOException {
          Files.createDirectories(folder);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
          try (FileChannel channel =
              FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
              channel.write(rest);
            }
          }
        }

        @Override
        public void move(Path from, Path to) throws IOException {
          Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void delete(Path path) throws IOException {
          Files.deleteIfExists(path);
        }
      };
}
