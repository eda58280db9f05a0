package dev.michishirube.check;

import java.util.List;

/**
 * Values that may reach no output: addresses under {@code visibility: secret}, numbers under {@code
 * show: withheld}. They go from here to {@code verify} and to nothing else; {@link #toString} tells
 * nothing.
 */
public final class Secrets {
  private final List<Value> values;

  public Secrets(List<Value> values) {
    this.values = List.copyOf(values);
  }

  public List<Value> values() {
    return values;
  }

  @Override
  public String toString() {
    return "Secrets[" + values.size() + "]";
  }

  /** One secret value of one record. */
  public record Value(String recordId, Field field, String text) {
    @Override
    public String toString() {
      return "〔非公開〕";
    }
  }

  /** What kind of value it is; each is searched for in its own forms. */
  public enum Field {
    ADDRESS,
    BUILDING,
    POSTAL_CODE,
    LATITUDE,
    LONGITUDE,
    ACCESS,
    PHONE
  }
}
