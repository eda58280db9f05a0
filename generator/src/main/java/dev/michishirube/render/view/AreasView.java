package dev.michishirube.render.view;

import java.util.List;

/** All prefectures by region. */
public record AreasView(List<HomeView.RegionView> regions) {}
