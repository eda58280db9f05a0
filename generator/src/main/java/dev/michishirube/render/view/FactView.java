package dev.michishirube.render.view;

import java.util.List;

/** A line of facts: what it is about, and what is known of it. */
public record FactView(String label, List<TextView> lines) {}
