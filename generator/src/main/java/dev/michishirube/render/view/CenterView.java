package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record's own page.
 *
 * @param leaflets PDFs of the record
 * @param otherPublisher said on records that another body's publication confirms; else null
 */
public record CenterView(
    TextView name,
    @Nullable String kana,
    String kind,
    String place,
    @Nullable TextView note,
    @Nullable String status,
    @Nullable TextView statusNote,
    List<CardView> successors,
    boolean laterStage,
    List<ChannelView> channels,
    HoursView hours,
    @Nullable String officialUrl,
    List<FactView> facts,
    List<FactView> location,
    List<EventView> events,
    List<LinkView> topics,
    List<CardView> ifNoAnswer,
    List<CardView> refersTo,
    List<FactView> statistics,
    List<LinkView> reports,
    List<TextView> advice,
    List<SourceView> sources,
    @Nullable String asOf,
    TextView confirmation,
    @Nullable String otherPublisher,
    List<LinkView> leaflets) {}
