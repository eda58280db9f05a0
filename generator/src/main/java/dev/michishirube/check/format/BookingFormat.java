package dev.michishirube.check.format;

import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.model.Booking;
import dev.michishirube.model.ChannelType;
import java.util.List;

/** Whether an appointment is needed: a word, or more. */
final class BookingFormat {
  static final String WORDS =
      "予約：none 不要、recommended したほうがよい、required 必要、walk_in 直接行く、consult 相談のうえ、unknown 分からない";

  static final Shape<Booking> BOOKING =
      Shapes.scalarOr(
          Shapes.map(
              Shapes.words(Booking.Need.class), need -> new Booking(need, List.of(), null, null)),
          ObjectShape.of(
              "booking",
              keys -> {
                var need = keys.required("need", Shapes.words(Booking.Need.class), WORDS);
                var via =
                    keys.optional(
                        "via",
                        Shapes.oneOrMore(Shapes.words(ChannelType.class)),
                        "予約の方法（phone、fax、web_form など）");
                var hours = keys.optional("hours", HoursFormat.HOURS, "予約を受け付ける時間");
                var note = keys.optional("note", Shapes.TEXT, "予約の補足");
                return in -> new Booking(in.get(need), in.list(via), in.find(hours), in.find(note));
              }));

  private BookingFormat() {}
}
