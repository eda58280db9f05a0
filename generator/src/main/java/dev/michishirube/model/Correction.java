package dev.michishirube.model;

import dev.michishirube.diagnostic.Position;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mistake that the guide made and mended, told to those who read it earlier (訂正のお知らせ).
 *
 * @param record the id of a center, programme, report, checklist or organization it stood in
 * @param article the slug of the article it stood in
 * @param about in words what it was about, where neither is given
 * @param was what was wrong
 * @param now what is right
 */
public record Correction(
    Position position,
    LocalDate date,
    @Nullable String record,
    @Nullable String article,
    @Nullable String about,
    String was,
    String now) {}
