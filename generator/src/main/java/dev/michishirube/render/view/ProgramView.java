package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme that people apply for.
 *
 * @param status said first when nobody can apply today; null when one can
 * @param asksAmount whether to say that the amount is to be asked for
 * @param papers what to bring
 * @param desks records where one applies
 * @param applyTo where to apply, in words
 * @param notWith what cannot be had together with it
 */
public record ProgramView(
    TextView name,
    String kind,
    String place,
    @Nullable String status,
    List<FactView> facts,
    boolean asksAmount,
    @Nullable TextView how,
    List<TextView> papers,
    List<FactView> times,
    @Nullable TextView applyTo,
    List<CardView> desks,
    @Nullable String officialUrl,
    List<LinkView> notWith,
    List<FactView> rules,
    List<LinkView> topics,
    List<SourceView> sources) {}
