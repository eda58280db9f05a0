package dev.michishirube.render.view;

import java.util.List;

/** Prefectures that have events, and events that belong to none. */
public record EventIndexView(List<CountedLink> prefectures, EventsView elsewhere) {}
