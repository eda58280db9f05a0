package dev.michishirube.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second build out, in this process or another. The system takes the lock back when a
 * process dies; the empty file stays, because deleting it could hand the lock to two at once.
 */
final class OutputLock implements AutoCloseable {
  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  static OutputLock take(Surroundings around) throws IOException {
    FileChannel channel =
        FileChannel.open(around.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      throw new BusyException(around.output());
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    if (lock == null) {
      throw new BusyException(around.output());
    }
    return new OutputLock(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
