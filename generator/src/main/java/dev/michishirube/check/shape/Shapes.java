package dev.michishirube.check.shape;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.load.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shapes that all others are built from. */
public final class Shapes {
  /** Any text. */
  public static final Shape<String> TEXT =
      scalar(new Schema.Scalar(null, null), (s, in) -> s.text());

  private Shapes() {}

  /** How one scalar becomes a value; reports and returns null when it cannot. */
  @FunctionalInterface
  public interface ScalarReader<T> {
    @Nullable T read(Yaml.Scalar scalar, Reading reading);
  }

  /** A value written as one scalar. */
  public static <T> Shape<T> scalar(Schema schema, ScalarReader<T> reader) {
    return new Simple<>(
        schema,
        (node, reading) -> {
          if (node instanceof Yaml.Scalar scalar) {
            return reader.read(scalar, reading);
          }
          reading.report(ShapeRules.SCALAR_EXPECTED, node);
          return null;
        });
  }

  /** Text that fits a regular expression; {@code ja} and {@code en} say how to write it. */
  public static Shape<String> pattern(String regex, String ja, String en) {
    return pattern(regex, ShapeRules.PATTERN, ja, en);
  }

  /** As {@link #pattern(String, String, String)} with a rule of its own: text, ja, en. */
  public static Shape<String> pattern(String regex, Rule rule, String ja, String en) {
    java.util.regex.Pattern compiled = java.util.regex.Pattern.compile(regex);
    return scalar(
        new Schema.Scalar(regex, ja),
        (scalar, reading) -> {
          if (compiled.matcher(scalar.text()).matches()) {
            return scalar.text();
          }
          reading.report(rule, scalar, scalar.text(), ja, en);
          return null;
        });
  }

  /** One word of a closed list: the constants of an enum in lower case. */
  public static <E extends Enum<E>> Shape<E> words(Class<E> type) {
    List<String> words =
        Arrays.stream(type.getEnumConstants()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    return scalar(
        new Schema.Words(words, null),
        (scalar, reading) -> {
          int index = words.indexOf(scalar.text());
          if (index >= 0) {
            return type.getEnumConstants()[index];
          }
          NearestWord.among(words, scalar.text())
              .ifPresentOrElse(
                  near -> reading.report(ShapeRules.NOT_IN_LIST_NEAR, scalar, scalar.text(), near),
                  () ->
                      reading.report(
                          ShapeRules.NOT_IN_LIST, scalar, scalar.text(), String.join(", ", words)));
          return null;
        });
  }

  /** A list; items that are wrong are reported and left out. */
  public static <T> Shape<List<T>> list(Shape<T> item) {
    return new Simple<>(
        new Schema.ListOf(item.schema()),
        (node, reading) -> {
          if (!(node instanceof Yaml.Sequence sequence)) {
            reading.report(ShapeRules.LIST_EXPECTED, node);
            return null;
          }
          List<T> values = new ArrayList<>();
          for (Yaml child : sequence.items()) {
            T value = item.read(child, reading);
            if (value != null) {
              values.add(value);
            }
          }
          return List.copyOf(values);
        });
  }

  /** A value made from another one. */
  public static <A, B> Shape<B> map(Shape<A> shape, Function<A, B> function) {
    return new Simple<>(
        shape.schema(),
        (node, reading) -> {
          A value = shape.read(node, reading);
          return value == null ? null : function.apply(value);
        });
  }

  /** Either one scalar or something longer: {@code fee: free} or {@code fee: {type: free}}. */
  public static <T> Shape<T> scalarOr(Shape<? extends T> scalar, Shape<? extends T> longer) {
    return new Simple<>(
        new Schema.AnyOf(List.of(scalar.schema(), longer.schema())),
        (node, reading) ->
            node instanceof Yaml.Scalar ? scalar.read(node, reading) : longer.read(node, reading));
  }

  /** Either a list or a single value of another form. */
  public static <T> Shape<T> listOr(Shape<? extends T> list, Shape<? extends T> single) {
    return new Simple<>(
        new Schema.AnyOf(List.of(single.schema(), list.schema())),
        (node, reading) ->
            node instanceof Yaml.Sequence ? list.read(node, reading) : single.read(node, reading));
  }

  private record Simple<T>(Schema schema, Reader<T> reader) implements Shape<T> {
    @Override
    public @Nullable T read(Yaml node, Reading reading) {
      return reader.read(node, reading);
    }
  }

  private interface Reader<T> {
    @Nullable T read(Yaml node, Reading reading);
  }
}
